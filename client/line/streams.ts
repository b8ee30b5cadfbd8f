import type { Catchup } from '../../shared/protocol/messages.ts';
import type { Update } from '../../shared/protocol/update.ts';
import { type AudienceId, unpacked, type Views } from '../../shared/views/audiences.ts';
import { applyPatch } from '../../shared/views/merge-patch.ts';

/** One view and the number of the last fact that is in it. */
export interface Held {
  readonly version: number;
  readonly view: object;
}

/** What is held of each audience that this page belongs to. */
export type Streams = ReadonlyMap<AudienceId, Held>;

export const NOTHING_HELD: Streams = new Map();

/** The streams with one of them set as the server says; undefined where its differences have nothing to stand on. */
export function reset(
  streams: Streams,
  audience: AudienceId,
  catchup: Catchup | null,
): Streams | undefined {
  const next = new Map(streams);
  if (catchup === null) {
    next.delete(audience);
    return next;
  }
  const held = caughtUp(audience, streams.get(audience), catchup);
  return held && next.set(audience, held);
}

/** The streams that a welcome names and no others; undefined as with `reset`. */
export function welcomed(
  streams: Streams,
  named: Readonly<Record<AudienceId, Catchup>>,
): Streams | undefined {
  const next = new Map<AudienceId, Held>();
  for (const [audience, catchup] of Object.entries(named)) {
    const held = caughtUp(audience, streams.get(audience), catchup);
    if (held === undefined) return undefined;
    next.set(audience, held);
  }
  return next;
}

/** The streams after an update; 'gap' where something before it is missing, so that it cannot be put on. */
export function follow(streams: Streams, { audience, from, to, patch }: Update): Streams | 'gap' {
  const held = streams.get(audience);
  if (held === undefined || to <= held.version) return streams;
  if (from !== held.version) return 'gap';
  const next = new Map(streams);
  return next.set(audience, { version: to, view: applyPatch(held.view, patch) });
}

/** Which version is held of each view, as it is said to the server. */
export function versions(streams: Streams): Record<AudienceId, number> {
  return Object.fromEntries([...streams].map(([audience, { version }]) => [audience, version]));
}

/** The views themselves. What the server sends is believed to be what it says. */
export function viewsOf(streams: Streams): Views {
  const views: Record<AudienceId, object> = {};
  for (const [audience, { view }] of streams) views[audience] = view;
  return views as Views;
}

function caughtUp(audience: AudienceId, held: Held | undefined, sent: Catchup): Held | undefined {
  if ('whole' in sent) {
    return { version: sent.version, view: unpacked(audience, sent.whole) };
  }
  if (held === undefined) return undefined;
  const view = sent.patches.reduce((before, patch) => applyPatch(before, patch), held.view);
  return { version: sent.version, view };
}
