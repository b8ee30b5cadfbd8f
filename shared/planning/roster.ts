import { MOST_AT_A_SEAT, type SessionPlan } from '../procedure/kernel/class-plan.ts';
import type { Expected } from '../procedure/kernel/state.ts';
import { MOST_EXPECTED, nameKey } from '../procedure/seating/expected.ts';
import { readName } from '../procedure/seating/person-name.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';
import { seatsInPlay } from '../scenario/seats-in-play.ts';
import type { ClassPlan } from './class-plan.ts';
import { type CountryFinder, plainName } from './country-names.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { goalNamed } from './goals.ts';
import { type Columns, columnsOf, withoutMail } from './roster-columns.ts';

/** What became of a line of a roster. */
export type LineOutcome =
  | { readonly kind: 'seated'; readonly seat: SeatId }
  /** No country stands there: the person follows as the press, or is seated later. */
  | { readonly kind: 'unseated' }
  /** It is for another committee. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unknownCountry'; readonly near: readonly SeatId[] }
  | { readonly kind: 'severalCountries'; readonly near: readonly SeatId[] }
  /** The state is known, and has no seat in the scenario. */
  | { readonly kind: 'noSeatHere'; readonly name: string }
  /** As many as share a seat at most have it already. */
  | { readonly kind: 'seatFull'; readonly seat: SeatId }
  /** The same name stands in an earlier line. */
  | { readonly kind: 'nameTwice'; readonly first: number }
  /** Neither a name nor a country that could be read. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'nameUnreadable' }
  /** More lines than a session expects people. */
  | { readonly kind: 'tooMany' };

/** One line as it was read: what stood there, without any address, and what became of it. */
export interface RosterLine {
  readonly line: number;
  readonly country: string;
  readonly name: string;
  readonly committee: string;
  readonly outcome: LineOutcome;
}

/** A roster as it was read. */
export interface RosterReading {
  readonly lines: readonly RosterLine[];
  /** The committees that it names, in their order; none where it has no such column. */
  readonly committees: readonly string[];
  /** Whether addresses of e-mail were left out. */
  readonly hadMail: boolean;
  /** Whether there was no row that says what the columns are. */
  readonly isGuessed: boolean;
  /** What keeps the whole table from being read: no such columns, or a quotation mark that nothing closes. */
  readonly problem?:
    | { readonly kind: 'noColumns' }
    | { readonly kind: 'unclosed'; readonly line: number };
}

/** How a roster is to be read. */
export interface RosterQuestion {
  readonly find: CountryFinder;
  /** Of which committee the lines are wanted; left out: of all. */
  readonly committee?: string;
  /** What the reader has said that a country is, by its plain name; an empty seat: none. */
  readonly meant?: ReadonlyMap<string, SeatId | ''>;
}

/** Whether a line waits to be mended. */
export const isProblem = ({ outcome }: RosterLine): boolean =>
  outcome.kind !== 'seated' && outcome.kind !== 'unseated' && outcome.kind !== 'elsewhere';

/**
 * Reads a roster: who is expected on which seat, line by line, with what is wrong. Addresses of e-mail are taken out
 * before anything else. What cannot be told apart is said and not guessed.
 */
export function readRoster(text: string, question: RosterQuestion): RosterReading {
  const { rows: all, unclosed } = readCsv(text);
  const { rows, hadMail } = withoutMail(all);
  const none = { lines: [], committees: [], hadMail, isGuessed: false };
  if (unclosed !== undefined) return { ...none, problem: { kind: 'unclosed', line: unclosed } };
  if (rows.length === 0) return none;
  const found = columnsOf(rows, question.find);
  if (found === undefined) return { ...none, problem: { kind: 'noColumns' } };
  const { columns, isGuessed } = found;
  const read = rows.slice(isGuessed ? 0 : 1).map((row) => readLine(row, columns));
  return {
    lines: judged(read, question),
    committees: [...new Set(read.map(({ committee }) => committee).filter((each) => each !== ''))],
    hadMail,
    isGuessed,
  };
}

type ReadLine = Omit<RosterLine, 'outcome'>;

function readLine({ line, cells }: CsvRow, columns: Columns): ReadLine {
  const at = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''));
  const parts = [at(columns.firstName), at(columns.name), at(columns.lastName)];
  return {
    line,
    country: at(columns.country),
    name: parts.filter((part) => part !== '').join(' '),
    committee: at(columns.committee),
  };
}

/** Each line with what it comes to, also beside those before it. */
function judged(read: readonly ReadLine[], question: RosterQuestion): readonly RosterLine[] {
  const before: Before = { names: new Map(), seats: new Map(), expected: 0 };
  return read.map((line) => {
    const outcome = amongOthers(line, outcomeOf(line, question), before);
    if (isExpected(outcome)) count(line, outcome, before);
    return { ...line, outcome };
  });
}

/** Whom the lines before one expect. */
interface Before {
  /** By what makes names the same, in which line. */
  readonly names: Map<string, number>;
  readonly seats: Map<SeatId, number>;
  expected: number;
}

const isExpected = ({ kind }: LineOutcome): boolean => kind === 'seated' || kind === 'unseated';

function amongOthers({ name }: ReadLine, outcome: LineOutcome, before: Before): LineOutcome {
  if (!isExpected(outcome)) return outcome;
  const first = before.names.get(nameKey(name));
  if (first !== undefined) return { kind: 'nameTwice', first };
  if (outcome.kind === 'seated' && (before.seats.get(outcome.seat) ?? 0) >= MOST_AT_A_SEAT) {
    return { kind: 'seatFull', seat: outcome.seat };
  }
  return before.expected >= MOST_EXPECTED ? { kind: 'tooMany' } : outcome;
}

function count({ line, name }: ReadLine, outcome: LineOutcome, before: Before): void {
  before.expected += 1;
  if (name !== '') before.names.set(nameKey(name), line);
  if (outcome.kind !== 'seated') return;
  before.seats.set(outcome.seat, (before.seats.get(outcome.seat) ?? 0) + 1);
}

function outcomeOf(line: ReadLine, { find, committee, meant }: RosterQuestion): LineOutcome {
  if (committee !== undefined && line.committee !== committee) return { kind: 'elsewhere' };
  if (line.name !== '' && readName(line.name) === undefined) return { kind: 'nameUnreadable' };
  if (line.country === '') return { kind: line.name === '' ? 'nobody' : 'unseated' };
  const said = meant?.get(plainName(line.country));
  if (said !== undefined) {
    if (said !== '') return { kind: 'seated', seat: said };
    return { kind: line.name === '' ? 'nobody' : 'unseated' };
  }
  const found = find(line.country);
  switch (found.kind) {
    case 'seat':
      return { kind: 'seated', seat: found.seat };
    case 'several':
      return { kind: 'severalCountries', near: found.seats };
    case 'elsewhere':
      return { kind: 'noSeatHere', name: found.name };
    case 'unknown':
      return { kind: 'unknownCountry', near: found.near };
  }
}

/** Whom a reading expects: those with a name, each with the seat they have. */
export function expectedIn({ lines }: Pick<RosterReading, 'lines'>): readonly Expected[] {
  return lines.flatMap(({ name: written, outcome }) => {
    const name = readName(written);
    if (name === undefined) return [];
    if (outcome.kind === 'seated') return [{ name, seat: outcome.seat }];
    return outcome.kind === 'unseated' ? [{ name }] : [];
  });
}

/** How many a reading expects: people in all, seats that they have, and people without one. */
export function peopleExpected({ lines }: Pick<RosterReading, 'lines'>): {
  readonly people: number;
  readonly seats: number;
  readonly unseated: number;
} {
  const people = lines.filter(({ outcome }) => isExpected(outcome)).length;
  const seats = lines.flatMap(({ outcome }) => (outcome.kind === 'seated' ? outcome.seat : []));
  return { people, seats: new Set(seats).size, unseated: people - seats.length };
}

/** What a session is planned for by a roster: its places, those that matter most first, and who has none. */
export function rosterPlan(
  scenario: PublicScenario,
  reading: Pick<RosterReading, 'lines'>,
  goal = goalNamed(scenario, undefined).id,
): SessionPlan {
  const people = new Map<SeatId, number>();
  for (const { outcome } of reading.lines) {
    if (outcome.kind === 'seated') people.set(outcome.seat, (people.get(outcome.seat) ?? 0) + 1);
  }
  const places = seatsInPlay(scenario).flatMap((seat) => {
    const count = people.get(seat);
    return count === undefined ? [] : [{ seat, people: count }];
  });
  return { goal, places, press: peopleExpected(reading).unseated };
}

/** The plan of a class with the places of a roster. */
export function withRoster(
  scenario: PublicScenario,
  plan: ClassPlan,
  reading: Pick<RosterReading, 'lines'>,
): ClassPlan {
  const { places, press } = rosterPlan(scenario, reading, plan.goal.id);
  return {
    ...plan,
    places,
    press,
    computer: scenario.delegations.length - places.length,
    // These speak of how people were spread over seats, which the roster has decided.
    doubts: plan.doubts.filter((doubt) => doubt === 'votesTight'),
  };
}
