import { type Cable, standingLeft, underWay } from '../procedure/capital/cable.ts';
import { isCapitalReached } from '../procedure/capital/rules.ts';
import type { Negotiation } from '../procedure/consensus/negotiation.ts';
import type { Box } from '../procedure/kernel/boxes.ts';
import { seatsHeldByPeople } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import {
  bentBy,
  type LineNumber,
  measuredLine,
  measuredLines,
  termsOf,
  usualBend,
} from '../scenario/capital.ts';
import type { Limits } from '../scenario/red-lines.ts';
import type { Choice, IssueId, SeatContent } from '../scenario/scenario.ts';
import { adviseVote } from './advice.ts';
import { dice } from './dice.ts';
import { adviseProposals, type ProposalAdvice } from './report/answers.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** A question to capital is thought over, and drafted. */
const SOON_MS = 4_000;
const SPREAD_MS = 12_000;
/** What a bent line must be worth, on the scale of utilities, for capital to be asked. */
const WORTH_ASKING = 0.05;

/**
 * CAP-1: a question to capital, where one line alone keeps it from what somebody at the table has put
 * forward. It knows no more of its capital than a person in its seat: that a line usually bends by a
 * step. Without people in the session nobody asks, so that the record comes out as it was; and whose
 * people are away finds the standing unspent.
 */
export function planCable(
  situation: Situation,
  isWorthIt: (bent: SeatContent) => boolean,
): readonly PlannedMove[] {
  const { knowledge, seat, seed } = situation;
  if (!mayAsk(situation)) return [];
  const left = linesLeft(knowledge.instructions, situation.own.cables ?? {});
  const line = left.find((number) => isWorthIt(bentAt(knowledge, number)));
  if (line === undefined) return [];
  const drafting = SPREAD_MS * dice(seed, seat, line, 'cable');
  return [{ afterMs: Math.round(SOON_MS + drafting), command: { type: 'sendCable', line } }];
}

/** A proposal of somebody at the table would end its objection, or would be welcome, but for one line. */
export function planCableOnReport(
  situation: Situation,
  negotiation: Negotiation,
): readonly PlannedMove[] {
  const { scenario, room, knowledge } = situation;
  const people = seatsHeldByPeople(scenario, room);
  if (Object.values(negotiation.proposals).every(({ by }) => !people.includes(by))) return [];
  const advised = (by: SeatContent) =>
    adviseProposals(scenario, room, negotiation, by).filter(({ proposal }) =>
      people.includes(proposal.by),
    );
  const now = advised(knowledge);
  return planCable(situation, (bent) =>
    advised(bent).some(({ advice }, index) => isFreed(now[index]?.advice, advice)),
  );
}

/** Whether a bent line lets it go along with what it cannot go along with now. */
const isFreed = (now: ProposalAdvice | undefined, then: ProposalAdvice): boolean =>
  now?.why !== 'removesOurObjection' &&
  (then.why === 'removesOurObjection' || (now?.why === 'redLine' && then.answer === 'accept'));

const RANK: Readonly<Record<Choice, number>> = { no: 0, abstain: 1, yes: 2 };

/** A text that play has changed crosses a line, and would have a better vote but for it. */
export function planCableOnTexts(situation: Situation): readonly PlannedMove[] {
  const { scenario, room, knowledge } = situation;
  const changed = scenario.drafts.filter(({ id }) => (own(room.drafts, id)?.revision ?? 0) > 0);
  if (changed.length === 0) return [];
  const vote = (draft: string, by: SeatContent) =>
    adviseVote(scenario, room, by, { kind: 'draft', draft });
  return planCable(situation, (bent) =>
    changed.some(({ id }) => {
      const [now, then] = [vote(id, knowledge), vote(id, bent)];
      const isBetter = RANK[then.choice] > RANK[now.choice];
      return isBetter && then.utility - now.utility > WORTH_ASKING;
    }),
  );
}

function mayAsk({ scenario, room, own: ours, seat }: Situation): boolean {
  if (own(room.seats, seat) !== undefined) return false;
  if (seatsHeldByPeople(scenario, room).length === 0) return false;
  return isCapitalReached(scenario, room) && underWay(ours.cables ?? {}) === undefined;
}

/** The first line on an issue that capital can still be asked about; undefined where there is none. */
export const lineToAsk = (
  instructions: Limits,
  cables: Box<Cable>,
  issue: IssueId,
): LineNumber | undefined =>
  underWay(cables) === undefined
    ? linesLeft(instructions, cables).find(
        (number) => measuredLine(instructions, number)?.issue === issue,
      )
    : undefined;

/** The lines that it has not asked about, and can pay for. */
function linesLeft(instructions: Limits, cables: Box<Cable>) {
  const left = standingLeft(cables);
  return measuredLines(instructions).filter((number) => {
    const line = measuredLine(instructions, number);
    return line !== undefined && own(cables, number) === undefined && termsOf(line).cost <= left;
  });
}

function bentAt(knowledge: SeatContent, number: LineNumber): SeatContent {
  const line = measuredLine(knowledge.instructions, number);
  return line === undefined
    ? knowledge
    : bentBy(knowledge, { [number]: usualBend(knowledge.instructions, line) });
}
