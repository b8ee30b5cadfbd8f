import type { ReadonlySignal } from '@preact/signals';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import { named } from '../../shared/procedure/road/about.ts';
import type { ClientCommand, NamedClientCommand } from '../../shared/procedure/road/moves.ts';

/**
 * The command with the name of what it is about now; names that it has already stay. Whatever asks for
 * more before it sends names this first, so that the answer means what was asked about, and not what
 * has come before the meeting since.
 */
export function meant<C extends ClientCommand>(
  { room }: { readonly room: ReadonlySignal<Room | undefined> },
  command: NamedClientCommand<C>,
): NamedClientCommand<C> {
  return room.value === undefined ? command : named(room.value, command);
}
