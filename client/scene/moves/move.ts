import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { Box } from '../../../shared/procedure/kernel/boxes.ts';
import type { Verdict } from '../../../shared/procedure/kernel/refusal.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { NamedClientCommand, SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';

/** One move a delegation can think of, with the rules' answer. */
export interface Move {
  readonly id: string;
  readonly label: string;
  readonly command: NamedClientCommand<SeatCommand>;
  readonly verdict: Verdict;
  /** Asked once before it is done. */
  readonly question?: string;
  /** What has to be filled in first: which paragraphs, what to say, for how long, a change of a text. */
  readonly form?: 'parts' | 'words' | 'length' | 'amendment' | 'consensus';
}

/** What the moves of a seat are found from. */
export interface MoveScene {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly seat: SeatId;
  /** What it has offered and was offered; left out where nobody asks. */
  readonly deals?: Box<Deal> | undefined;
  readonly may: (command: SeatCommand) => Verdict;
}

/** A move with the rules' answer to it. */
export function move(
  { may }: MoveScene,
  id: string,
  label: string,
  command: SeatCommand,
  question?: string,
): Move {
  return { id, label, command, verdict: may(command), ...(question !== undefined && { question }) };
}
