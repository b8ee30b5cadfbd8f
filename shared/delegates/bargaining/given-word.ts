import type { Act, Votable } from '../../procedure/deals/act.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { SeatCommand } from '../../procedure/road/moves.ts';
import type { SeatId } from '../../scenario/scenario.ts';
import { isSameMatter } from './heard.ts';

type Vote = Extract<Act, { kind: 'vote' }>;
type About = Extract<Act, { readonly on: Votable }>;

/** What a delegation has promised, or has said yes or offered to: with the others’ consent it binds. */
const actsGiven = (deals: readonly Deal[], seat: SeatId): readonly Act[] =>
  deals
    .filter(
      ({ by, acceptedBy, status }) =>
        status === 'agreed' || (status === 'offered' && (by === seat || acceptedBy.includes(seat))),
    )
    .flatMap(({ promises }) => promises.flatMap(({ by, act }) => (by === seat ? [act] : [])));

/** The votes among them. */
export const votesGiven = (deals: readonly Deal[], seat: SeatId): readonly Vote[] =>
  actsGiven(deals, seat).flatMap((act) => (act.kind === 'vote' ? [act] : []));

/**
 * Whether an offer asks a delegation for what it cannot do beside what it has given its word on in another deal, or for
 * a vote that it has promised already, in return for something. It keeps its word, and sells nothing twice.
 */
export function isGivenAlready(
  { id, promises }: Pick<Deal, 'id' | 'promises'>,
  deals: Box<Deal>,
  seat: SeatId,
): boolean {
  const given = actsGiven(
    Object.values(deals).filter((deal) => deal.id !== id),
    seat,
  );
  const isForSomething = promises.some(({ by }) => by !== seat);
  return promises.some(
    ({ by, act }) =>
      by === seat &&
      given.some((other) => excludes(other, act) || (isForSomething && isSameVote(other, act))),
  );
}

const isSameVote = (one: Act, other: Act): boolean =>
  one.kind === 'vote' && other.kind === 'vote' && isSameMatter(one.on, other.on);

/** Whether both cannot be done, or not surely: who has promised not to vote no may still abstain. */
function excludes(one: Act, other: Act): boolean {
  if ('on' in one && 'on' in other) {
    return isSameMatter(one.on, other.on) && takeApart(one, other);
  }
  switch (one.kind) {
    case 'sponsor':
      return other.kind === 'leave' && other.draft === one.draft;
    case 'leave':
      return other.kind === 'sponsor' && other.draft === one.draft;
    case 'hold':
      return other.kind === 'release' && other.paragraph === one.paragraph;
    case 'release':
      return other.kind === 'hold' && other.paragraph === one.paragraph;
    case 'speakTo':
      return other.kind === 'speakTo' && other.issue === one.issue && other.end !== one.end;
    case 'stance':
      return (
        other.kind === 'stance' &&
        other.stance !== one.stance &&
        ![one.stance, other.stance].includes('notObject')
      );
    default:
      return false;
  }
}

/** Two acts at one vote. */
function takeApart(one: About, other: About): boolean {
  if (one.kind === 'stayAway' || other.kind === 'stayAway') {
    const [away, there] = one.kind === 'stayAway' ? [one, other] : [other, one];
    return there.kind !== away.kind && !(there.kind === 'vote' && there.choice === 'notNo');
  }
  return one.kind === 'vote' && other.kind === 'vote' && one.choice !== other.choice;
}

/**
 * Whether a move would give a delegation’s word beside a promise of its own that it had not given when it meant the
 * move: `then` are its deals of that time, `now` those of the present.
 */
export function isOvertaken(
  seat: SeatId,
  command: SeatCommand,
  { deals: then = {} }: Pick<OwnSeat, 'deals'>,
  { deals: now = {} }: Pick<OwnSeat, 'deals'>,
): boolean {
  if (then === now) return false;
  const word = wordIn(command, now);
  return word !== undefined && isGivenAlready(word, now, seat) && !isGivenAlready(word, then, seat);
}

/** Whether a move promises something, should others agree. */
export const givesWord = ({ type }: SeatCommand): boolean =>
  type === 'acceptDeal' || type === 'counterDeal' || type === 'offerDeal';

/** What a move promises; undefined for a move that promises nothing. */
function wordIn(command: SeatCommand, deals: Box<Deal>): Pick<Deal, 'id' | 'promises'> | undefined {
  switch (command.type) {
    case 'acceptDeal':
      return own(deals, command.deal);
    case 'counterDeal':
      return { id: command.deal, promises: command.promises.map(pending) };
    case 'offerDeal':
      return { id: '', promises: command.promises.map(pending) };
    default:
      return undefined;
  }
}

const pending = (promise: { readonly by: SeatId; readonly act: Act }) => ({
  ...promise,
  verdict: { kind: 'pending' } as const,
});
