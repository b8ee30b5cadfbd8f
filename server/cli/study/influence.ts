import { adviseVote } from '../../../shared/delegates/advice.ts';
import { priceOf } from '../../../shared/delegates/bargaining/price.ts';
import { revisedIn } from '../../../shared/delegates/bargaining/revising.ts';
import type { Act } from '../../../shared/procedure/deals/act.ts';
import { isVoteOn } from '../../../shared/procedure/deals/ballots.ts';
import {
  allDeals,
  type Deal,
  type Promised,
  partiesOf,
} from '../../../shared/procedure/deals/deal.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../../shared/procedure/road/facts.ts';
import type {
  PublicScenario,
  Scenario,
  SeatContent,
  SeatId,
} from '../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';

/**
 * By what a delegation made a difference. proposal: words that it proposed, moved or asked for became the
 * text; deal: it is party to a deal that changed a text, or in which somebody voted otherwise than its brief says, or
 * did something else that costs by its brief; name: it is party to a deal by which a name came under a text or left
 * it; block: it stopped a report, broke a silence, or held a paragraph until it was changed; vote: had it voted
 * otherwise, the result would have been another. An assurance made none: it is party to a deal that was kept, and all
 * would have voted so anyway.
 */
type By = (typeof MEANS)[number];
const MEANS = ['proposal', 'deal', 'name', 'block', 'vote', 'assurance'] as const;

export interface Influence {
  readonly seat: SeatId;
  readonly by: By;
}

/** Whether it made a difference; an assurance is worth having, and makes none. */
export const isInfluence = ({ by }: Influence): boolean => by !== 'assurance';

/** Who made a difference in a session, or gave or got an assurance, and by what; each seat once by each means. */
export function influenceIn(
  played: Scenario,
  state: SessionState,
  facts: readonly Fact[],
): readonly Influence[] {
  const scenario = publicContent(played);
  const { room } = state;
  const means: Readonly<Record<By, ReadonlySet<SeatId>>> = {
    proposal: new Set([...authorsIn(room), ...heardIn(state)]),
    deal: new Set(partiesKept(played, scenario, state)),
    name: new Set(partiesTo(state, ({ act }) => NAMES.includes(act.kind))),
    assurance: new Set(partiesTo(state, () => true)),
    block: new Set([...blockersIn(room), ...wonOver(facts)]),
    vote: new Set(Object.values(room.results).flatMap((result) => decidedBy(scenario, result))),
  };
  return MEANS.flatMap((by) => [...means[by]].sort().map((seat) => ({ seat, by })));
}

/** Whose changes became a text, by the ledgers. */
const authorsIn = ({ drafts }: Room): readonly SeatId[] =>
  Object.values(drafts).flatMap(({ paragraphs }) =>
    Object.values(paragraphs).flatMap(({ changes = [] }) => changes.flatMap(({ by }) => by)),
  );

/** Who was told by a leader that its text was revised as they had asked. */
const heardIn = ({ messages }: SessionState): readonly SeatId[] =>
  Object.entries(messages).flatMap(([seat, box]) =>
    Object.values(box).some((message) => message.to.includes(seat) && revisedIn(message))
      ? [seat]
      : [],
  );

function partiesKept(
  played: Scenario,
  scenario: PublicScenario,
  state: SessionState,
): readonly SeatId[] {
  const { room } = state;
  const isMore = ({ by, act }: Promised): boolean => {
    if (COURTESIES.includes(act.kind) || NAMES.includes(act.kind)) return false;
    const knowledge = seatContent(played, by);
    if (act.kind === 'vote') return isOtherVote(scenario, room, knowledge, act);
    const price = priceOf({ scenario, room, knowledge }, act);
    return price.kind === 'never' || price.cost > 0;
  };
  const hasChangedText = ({ conditions }: Deal) =>
    conditions.some(({ kind }) => kind === 'textHas');
  return [...partiesTo(state, isMore), ...partiesTo(state, (_, deal) => hasChangedText(deal))];
}

/** The parties to deals of which such a promise was kept. */
const partiesTo = (
  state: SessionState,
  isSuch: (promise: Promised, deal: Deal) => boolean,
): readonly SeatId[] =>
  Object.values(allDeals(state)).flatMap((deal) =>
    deal.promises.some((promise) => promise.verdict.kind === 'kept' && isSuch(promise, deal))
      ? partiesOf(deal)
      : [],
  );

/** Whether a delegation would have voted otherwise by its brief, on the text and the lists of names as they came to be. */
function isOtherVote(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  { on, choice }: Extract<Act, { kind: 'vote' }>,
): boolean {
  const result = Object.values(room.results).find((each) => isVoteOn(each, on));
  if (result === undefined) return false;
  const then = { ...room, stage: result.stage };
  const byBrief = adviseVote(scenario, then, knowledge, result.subject).choice;
  return choice === 'notNo' ? byBrief === 'no' : byBrief !== choice;
}

/** What hardly anybody would have done without a promise not to, and words, which bind nobody. */
const COURTESIES: readonly Act['kind'][] = [
  'notMove',
  'notDivide',
  'notObjectToDivision',
  'speakTo',
];
/** No computer puts its name to a text of itself, or takes it away. */
const NAMES: readonly Act['kind'][] = ['sponsor', 'leave'];

const blockersIn = ({ outcomes }: Room): readonly SeatId[] =>
  Object.values(outcomes).flatMap(({ blockedBy, breaks }) => [
    ...blockedBy,
    ...breaks.map(({ by }) => by),
  ]);

/** Who held a paragraph in brackets when it was changed. */
function wonOver(facts: readonly Fact[]): readonly SeatId[] {
  const holding = new Map<string, Set<SeatId>>();
  const won = new Set<SeatId>();
  for (const fact of facts) {
    if (fact.type === 'paragraphHeld') {
      holding.set(fact.paragraph, (holding.get(fact.paragraph) ?? new Set()).add(fact.seat));
    } else if (fact.type === 'paragraphReleased') {
      holding.get(fact.paragraph)?.delete(fact.seat);
    } else if (fact.type === 'textCirculated') {
      for (const change of fact.changes) {
        const paragraph = 'paragraph' in change ? change.paragraph : '';
        for (const seat of holding.get(paragraph) ?? []) won.add(seat);
        holding.delete(paragraph);
      }
    }
  }
  return [...won];
}

/** Who decided a vote: all on the side that carried it, where one of them less would not have. */
function decidedBy(scenario: PublicScenario, result: BallotResult): readonly SeatId[] {
  const { votes, outcome, tally, majority } = result;
  if (votes === undefined || outcome === 'tied') return [];
  const lead = majority === 'twoThirds' ? tally.yes - 2 * tally.no : tally.yes - tally.no;
  const [carries, side] = outcome === 'adopted' ? [lead - 1 <= 0, 'y'] : [lead + 1 >= 0, 'n'];
  if (!carries) return [];
  return membersOf(scenario).flatMap(({ id }, index) => (votes[index] === side ? [id] : []));
}
