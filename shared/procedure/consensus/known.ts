import type { ParagraphId, SeatId } from '../../scenario/scenario.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { SessionState } from '../kernel/state.ts';
import type { ParagraphState, Paragraphs } from '../texts/paragraphs.ts';
import { paragraphsOf } from '../texts/texts.ts';
import { type Negotiation, type ProposalId, presentNegotiation } from './negotiation.ts';

/** Who is known not to accept what. */
export type Refusals = Negotiation['refused'];

/** What a wording or a place of a paragraph is known by; undefined for somebody's own words. */
export function nameOfStanding(
  id: ParagraphId,
  state: ParagraphState = {},
): ProposalId | undefined {
  if (state.place !== undefined) return `${id}/:${state.place}`;
  if (state.words !== undefined || state.added !== undefined) return undefined;
  return `${id}/${state.alternative ?? 'original'}`;
}

/** The refusals with those of a delegation; the same where it was known to refuse all of it. */
export function refusing(
  refused: Refusals = {},
  names: readonly ProposalId[],
  seat: SeatId,
): Refusals {
  return names.reduce((before, name) => {
    const already = own(before, name) ?? [];
    return already.includes(seat) ? before : { ...before, [name]: [...already, seat] };
  }, refused);
}

/** The refusals without those of a delegation; the same where it was not known to refuse any of it. */
export function notRefusing(
  refused: Refusals = {},
  names: readonly ProposalId[],
  seat: SeatId,
): Refusals {
  if (!names.some((name) => own(refused, name)?.includes(seat))) return refused;
  const left = Object.entries(refused).flatMap(([name, by]) => {
    const others = names.includes(name) ? by.filter((other) => other !== seat) : by;
    return others.length === 0 ? [] : [[name, others] as const];
  });
  return Object.fromEntries(left);
}

/** The state with what is known of refusals changed, by the names of paragraphs as they now stand. */
export function remembered(
  state: SessionState,
  change: (
    negotiation: Negotiation,
    words: (paragraphs: readonly ParagraphId[]) => readonly ProposalId[],
  ) => Refusals,
): SessionState {
  const negotiation = presentNegotiation(state.room);
  const paragraphs = paragraphsOf(state.room, negotiation.draft);
  const refused = change(negotiation, (ids) => namesIn(paragraphs, ids)) ?? {};
  if (refused === negotiation.refused) return state;
  const others = drop(negotiation, 'refused');
  return inRoom(state, {
    negotiation: Object.keys(refused).length === 0 ? others : { ...others, refused },
  });
}

const namesIn = (paragraphs: Paragraphs, ids: readonly ParagraphId[]): readonly ProposalId[] =>
  ids.flatMap((id) => nameOfStanding(id, own(paragraphs, id)) ?? []);
