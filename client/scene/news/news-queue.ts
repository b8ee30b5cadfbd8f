import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import type { News } from './news-item.ts';
import { t } from './words.ts';

/** News that wait, are shown, or have been: a group is told once, and grows while it is there. */
export interface NewsQueue {
  /** What is shown, the latest last; since when, in ms of the page's clock. */
  readonly shown: readonly { readonly news: News; readonly since: number }[];
  readonly waiting: readonly News[];
}

export const EMPTY_QUEUE: NewsQueue = { shown: [], waiting: [] };

/** So many lower thirds stand on the wall at once. */
export const SHOWN_AT_ONCE = 2;
/** How long each stands there, ms, and how long while many wait. */
const STANDS_MS = 6_000;
const HURRIED_MS = 2_800;
const MANY = 4;

/** The queue with more news in it: what belongs to a group that is there already joins it. */
export function enqueue(queue: NewsQueue, more: readonly News[], now: number): NewsQueue {
  const joined = more.reduce((sofar: NewsQueue, news): NewsQueue => {
    const isOfGroup = (other: News) => other.group === news.group;
    if (sofar.shown.some((one) => isOfGroup(one.news))) {
      return {
        ...sofar,
        shown: sofar.shown.map((one) =>
          isOfGroup(one.news) ? { ...one, news: merged(one.news, news) } : one,
        ),
      };
    }
    if (sofar.waiting.some(isOfGroup)) {
      return {
        ...sofar,
        waiting: sofar.waiting.map((one) => (isOfGroup(one) ? merged(one, news) : one)),
      };
    }
    return { ...sofar, waiting: [...sofar.waiting, news] };
  }, queue);
  return moveOn(joined, now);
}

/** The queue without what still waits: what comes to its turn after the phase it came in is no news. */
export const forgetWaiting = ({ shown }: NewsQueue): NewsQueue => ({ shown, waiting: [] });

/** The queue at a later moment: what has stood long enough gives way, what waits comes on. */
export function moveOn({ shown, waiting }: NewsQueue, now: number): NewsQueue {
  const stands = standsFor(waiting.length);
  const stays = shown.filter(({ since }) => now - since < stands);
  const free = Math.max(0, SHOWN_AT_ONCE - stays.length);
  if (stays.length === shown.length && (free === 0 || waiting.length === 0)) {
    return { shown, waiting };
  }
  return {
    shown: [...stays, ...waiting.slice(0, free).map((news) => ({ news, since: now }))],
    waiting: waiting.slice(free),
  };
}

/** How long until something gives way, ms; undefined while nothing is shown. */
export function nextChange({ shown, waiting }: NewsQueue, now: number): number | undefined {
  const [oldest] = shown;
  if (oldest === undefined) return undefined;
  const since = Math.min(...shown.map((one) => one.since));
  return Math.max(0, since + standsFor(waiting.length) - now);
}

const standsFor = (waiting: number): number => (waiting >= MANY ? HURRIED_MS : STANDS_MS);

function merged(first: News, later: News): News {
  const text = later.text ?? first.text;
  return {
    ...first,
    seats: [...left(first.seats, later), ...later.seats],
    ...(first.against !== undefined && {
      against: [...left(first.against, later), ...(later.against ?? [])],
    }),
    ...(first.wanting !== undefined && {
      wanting: [...left(first.wanting, later), ...(later.wanting ?? [])],
    }),
    ...(text !== undefined && { text }),
  };
}

/** Who has not done anything else of the same group since. */
function left(seats: readonly SeatId[], { seats: also, against = [], wanting = [] }: News) {
  const anew = [...also, ...against, ...wanting];
  return seats.filter((seat) => !anew.includes(seat));
}

/** So many delegations are named; the others are counted. */
const NAMED = 3;

/** A piece of news in words: what it is, one sentence, and a line more where there is one. */
export function newsWords(
  news: News,
  names: Delegations,
): { readonly kicker: string; readonly title: string; readonly text?: string } {
  const { kind, seats, against = [], wanting = [], adds = 'nothing', about, text } = news;
  const values = {
    names: namesOf(seats, names),
    count: seats.length,
    against: against.length,
    wanting: wanting.length,
    adds,
    about,
  };
  return {
    kicker: t(`news.kicker.${kind}`),
    title: t(`news.title.${kind}`, values),
    ...(text !== undefined && text !== '' && { text }),
  };
}

function namesOf(seats: readonly SeatId[], names: Delegations): string {
  const first = seats.slice(0, seats.length > NAMED + 1 ? NAMED : seats.length);
  const named = first.map((seat) => nameOf(names, seat));
  const others = seats.length - first.length;
  return listOf(others === 0 ? named : [...named, t('news.others', { count: others })]);
}
