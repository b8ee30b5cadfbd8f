import type { Catchup, Patch } from '../../shared/protocol/messages.ts';
import { applyPatch } from '../../shared/views/merge-patch.ts';

/** One view and the number of the last fact that is in it. */
export interface Held<View> {
  readonly version: number;
  readonly view: View;
}

/**
 * Joins what the server sent at joining to what is held already. Undefined where the server sent
 * differences and nothing is held to put them on: then the whole view must be asked for. `unpack`
 * turns a whole view as it was sent into the view.
 */
export function catchUp<View extends object, Sent>(
  held: Held<View> | undefined,
  sent: Catchup<Sent>,
  unpack: (whole: Sent) => View,
): Held<View> | undefined {
  if ('whole' in sent) return { version: sent.version, view: unpack(sent.whole) };
  if (held === undefined) return undefined;
  const view = sent.patches.reduce<View>((before, patch) => applyPatch(before, patch), held.view);
  return { version: sent.version, view };
}

/** Puts one difference on the held view. A difference that is in it already changes nothing. */
export function follow<View extends object>(
  held: Held<View>,
  version: number,
  patch: Patch,
): Held<View> {
  if (version <= held.version) return held;
  return { version, view: applyPatch(held.view, patch) };
}
