import type { Room } from '../../procedure/kernel/room.ts';
import type { Blocking, NegotiatingStyle, SeatContent } from '../../scenario/scenario.ts';
import { dice } from '../dice.ts';

/** The numbers in which styles of negotiating differ; all else is the same. */
export interface Style {
  /** How likely one takes it to be that who holds a paragraph gives in all the same. */
  readonly bluff: number;
  /** What one lets pass for nothing, on the scale of utilities. */
  readonly tolerance: number;
  /** By how much the cost of blocking is multiplied. */
  readonly cost: number;
  /** How often one says no in talk to what one would let pass; one's moves and promises do not bluff. */
  readonly firmer: number;
  /** How likely it is that capital lets its delegation go further than its brief says. */
  readonly bends: number;
}

const STYLES: Readonly<Record<NegotiatingStyle, Style>> = {
  gentle: { bluff: 0.35, tolerance: 0.016, cost: 1.25, firmer: 0, bends: 0.4 },
  realistic: { bluff: 0.5, tolerance: 0.01, cost: 0.9, firmer: 0.1, bends: 0.1 },
  stubborn: { bluff: 0.65, tolerance: 0.006, cost: 0.7, firmer: 0.35, bends: 0.05 },
};

/** How far capital bends where it does, on the scale of utilities: about half of what a law in dispute weighs. */
const BENT = 0.06;

export const styleIn = ({ options }: Pick<Room, 'options'>): Style =>
  STYLES[options.style ?? 'realistic'];

/** What stands against blocking for a delegation in this session; nothing where its scenario says nothing. */
export const blockingIn = (
  room: Pick<Room, 'options'>,
  { blocking = NO_BLOCKING }: Pick<SeatContent, 'blocking'>,
): Blocking => ({ ...blocking, cost: blocking.cost * styleIn(room).cost });

const NO_BLOCKING: Blocking = { cost: 0.1, outside: 0 };

const bent = new WeakMap<SeatContent, SeatContent>();

/**
 * The content of a seat as its capital's file has it: whether capital lets it go further is drawn once for the
 * session, so that nothing that happens in the room can change it. Red lines stay where they are.
 */
export function asCapitalHasIt(
  content: SeatContent,
  room: Pick<Room, 'options'>,
  seed: number,
): SeatContent {
  const { blocking, seat } = content;
  if (blocking === undefined) return content;
  if (dice(seed, seat, 'capital') >= styleIn(room).bends) return content;
  const known = bent.get(content);
  if (known !== undefined) return known;
  const made = { ...content, blocking: { ...blocking, outside: blocking.outside - BENT } };
  bent.set(content, made);
  return made;
}
