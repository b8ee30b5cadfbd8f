import { type Deal, partiesOf } from '../../procedure/deals/deal.ts';
import { mayExplain } from '../../procedure/deals/words-to-come.ts';
import { statementsHeard } from '../../procedure/floor/rules.ts';
import { systemPresides } from '../../procedure/kernel/chair-intention.ts';
import { deed, whenDone } from '../../procedure/kernel/deeds.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { sentenceOf } from '../../procedure/kernel/spoken.ts';
import type { SeatId } from '../../scenario/scenario.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { owedBy } from './promises.ts';

/** From the call to the first word. */
const RISES_MS = 1_200;
/** One breath, and the floor is given back. */
const SPEAKS_FOR_MS = 9_000;

/** A statement marks so many issues (FLO-10). */
const MARKS = 3;

interface WordOwed {
  readonly word: IssueSide;
  readonly to: readonly SeatId[];
}

/** What a delegation has promised to speak for in open meeting, and to whom, the oldest promise first. */
const wordsOwed = ({ scenario, room, own, seat }: Situation): readonly WordOwed[] =>
  owedBy(scenario, room, own.deals ?? {}, seat).flatMap(({ act, deal }) =>
    act.kind === 'speakTo'
      ? [
          {
            word: { issue: act.issue, end: act.end },
            to: partiesOf(deal).filter((party) => party !== seat),
          },
        ]
      : [],
  );

/**
 * A statement that keeps promises to speak, with its marks (FLO-10), one for each issue; it names whom it owes the
 * first word, where that delegation has said the same before everybody. Undefined where nothing is owed.
 */
export function statementOwed(situation: Situation) {
  const owed = wordsOwed(situation);
  const [first] = owed;
  if (first === undefined) return undefined;
  const { word, to } = first;
  const { deeds } = situation.room;
  const before = to.find((party) => whenDone(deeds, party, deed.spokeTo(word)) !== undefined);
  const said = { issue: word.issue, side: `${word.issue}/${word.end}` };
  const text =
    before === undefined
      ? sentenceOf('speech.side', said)
      : sentenceOf('speech.side.with', { ...said, seat: before });
  const words = owed.map((each) => each.word);
  const isFirstOnIssue = (side: IssueSide, index: number) =>
    words.findIndex((other) => other.issue === side.issue) === index;
  return { text, speaksTo: words.filter(isFirstOnIssue).slice(0, MARKS) };
}

/**
 * Before the first vote a delegation asks for the floor for what it has promised to say, where it cannot count on an
 * explanation of that vote: whoever presides by hand may hear none, sponsors explain nothing on their own text, and
 * what is voted on later may be withdrawn before.
 */
export function planWordBeforeVotes(situation: Situation): readonly PlannedMove[] {
  const { scenario, room, seat } = situation;
  if (!statementsHeard(scenario, room) || room.floor.queue.includes(seat)) return [];
  return (systemPresides(room) && explainsFirst(situation)) || wordsOwed(situation).length === 0
    ? []
    : [{ afterMs: RISES_MS, command: { type: 'requestFloor' } }];
}

/**
 * Whether a deal asks a delegation for a word in open meeting that may stay unsaid: once the first vote has been announced,
 * where somebody presides by hand, who may hear no explanations.
 */
export const mayStayUnsaid = (
  { scenario, room, seat }: Pick<Situation, 'scenario' | 'room' | 'seat'>,
  { promises }: Pick<Deal, 'promises'>,
): boolean =>
  promises.some(({ by, act }) => by === seat && act.kind === 'speakTo') &&
  room.phase === 'action' &&
  !statementsHeard(scenario, room) &&
  !systemPresides(room);

/** Whether it may explain the vote that is next on the programme. */
function explainsFirst({ scenario, room, seat }: Situation): boolean {
  const [next] = room.programme;
  return next !== undefined && mayExplain(scenario, room, seat, next);
}

/**
 * Outside the debate a delegation takes the floor for what it has promised to say, and for nothing else: called when
 * it owes nothing any more, it gives the floor back at once.
 */
export function planWordOwed(situation: Situation): readonly PlannedMove[] {
  const { room, seat } = situation;
  if (room.floor.speaker !== seat) return [];
  const said = statementOwed(situation);
  const yielding = { type: 'yieldFloor' } as const;
  return said === undefined
    ? [{ afterMs: RISES_MS, command: yielding }]
    : [
        { afterMs: RISES_MS, command: { type: 'say', ...said } },
        { afterMs: SPEAKS_FOR_MS, command: yielding },
      ];
}
