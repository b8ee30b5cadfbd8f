import { membersOf, votelessBecause } from '../../procedure/kernel/membership.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { SeatId } from '../../scenario/scenario.ts';
import type { Situation } from '../situation.ts';
import { calledAgainst, friendsOf, type Threat } from './threat.ts';

/** How many votes somebody expects for an amendment and against it; abstentions and empty chairs are in neither. */
export interface HeadCount {
  readonly yes: number;
  readonly no: number;
}

/** How a delegation is expected to vote, from -1 (against) to 1 (for). */
type Leaning = number;

/** Nobody is counted on in full of whom only the name on a list is known. */
const BY_THE_LISTS = 0.8;
/** So much more for than against, and a leader takes an amendment for carried. */
const CLEARLY = 1.1;

/**
 * A leader's count of the heads on an amendment, from what it can know: what it was promised and told, who
 * stands on which list, and of all others what those whom it has asked make likely.
 */
export function headCount(situation: Situation, threat: Threat): HeadCount {
  const { scenario, room } = situation;
  const voters = membersOf(scenario)
    .map(({ id }) => id)
    .filter((id) => !own(room.absent, id) && votelessBecause(scenario, room, id) === undefined);
  const told = wordsOn(situation, threat);
  const known = voters.map((id) => told.get(id) ?? leaningByLists(situation, threat, id));
  const sounded = voters.flatMap((id) => {
    const word = told.get(id);
    return word === undefined || leaningByLists(situation, threat, id) !== undefined ? [] : [word];
  });
  const expected = { for: share(sounded, 1), against: share(sounded, -1) };
  const open = known.filter((leaning) => leaning === undefined).length;
  const sum = (side: 1 | -1) =>
    known.reduce((all: number, leaning) => all + Math.max(0, (leaning ?? 0) * side), 0);
  return {
    yes: sum(1) + open * expected.for,
    no: sum(-1) + open * expected.against,
  };
}

/** Whether a leader that has counted so takes an amendment for carried. */
export const willCarry = ({ yes, no }: HeadCount): boolean => yes > no * CLEARLY;

/** The share of those asked who lean to a side; nothing is known where nobody has said anything. */
const share = (words: readonly Leaning[], side: 1 | -1): number =>
  words.length === 0 ? 0 : words.filter((word) => word === side).length / words.length;

/** What each delegation has promised the leader or told it about the amendment. */
function wordsOn({ own: ours, seat }: Situation, threat: Threat): ReadonlyMap<SeatId, Leaning> {
  const words = new Map<SeatId, Leaning>([[seat, -1]]);
  const { messages = {} } = ours;
  for (const message of Object.values(messages)) {
    const asked = message.answers === undefined ? undefined : messages[message.answers];
    if (asked === undefined || asked.by !== seat || !isAbout(asked, threat)) continue;
    const leaning = leaningIn(message);
    if (leaning !== undefined) words.set(message.by, leaning);
  }
  for (const [by, leaning] of promisesOn(ours, threat)) words.set(by, leaning);
  return words;
}

function promisesOn(
  { deals = {} }: OwnSeat,
  { amendment }: Threat,
): readonly (readonly [SeatId, Leaning])[] {
  return Object.values(deals)
    .filter(({ status }) => status === 'agreed')
    .flatMap(({ promises }) => promises)
    .flatMap(({ by, act, verdict }) =>
      verdict.kind === 'pending' &&
      act.kind === 'vote' &&
      act.on.kind === 'amendment' &&
      act.on.amendment === amendment
        ? [[by, act.choice === 'yes' ? 1 : act.choice === 'no' ? -1 : 0] as const]
        : [],
    );
}

const isAbout = (message: Message, { amendment }: Threat): boolean =>
  calledAgainst(message) === amendment ||
  (message.says.kind === 'askSupport' &&
    message.says.cause.kind === 'amendment' &&
    message.says.cause.amendment === amendment);

const LEANINGS: Readonly<Record<string, Leaning>> = {
  'talk.ranks.with': -1,
  'talk.ranks.away': 0,
  'talk.ranks.apart': 1,
  'talk.amendment.yes': 1,
  'talk.amendment.no': -1,
  'talk.amendment.abstain': 0,
  'talk.support.yes': 1,
  'talk.support.no': -1,
  'talk.support.abstain': 0,
  'talk.support.redLine': -1,
};

/** What an answer says; a person's own words are not understood. */
const leaningIn = (message: Message): Leaning | undefined =>
  own(LEANINGS, sentenceIn(message)?.key ?? '');

function leaningByLists(
  situation: Situation,
  { amendment, draft }: Threat,
  seat: SeatId,
): Leaning | undefined {
  const { scenario, room } = situation;
  if (own(room.amendments, amendment)?.mover === seat) return 1;
  if (friendsOf(situation, draft).includes(seat)) return -BY_THE_LISTS;
  const isRival = scenario.drafts.some(
    ({ id }) => id !== draft && sponsorsOf(scenario, room, id).includes(seat),
  );
  return isRival ? BY_THE_LISTS : undefined;
}
