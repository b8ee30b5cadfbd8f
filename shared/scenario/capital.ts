import { dice } from './dice.ts';
import { forbiddenSide, type Limits } from './red-lines.ts';
import type {
  CableTerms,
  CapitalFile,
  Instructions,
  RedLine,
  SeatContent,
  SeatId,
} from './scenario.ts';

/** A red line of a brief, by its place there: '1' for the first. */
export type LineNumber = string;

/** What is otherwise about a line once capital has bent it. */
export interface Bend {
  /** Where it runs from now on. */
  readonly beyond?: number;
  /** At a consensus: what it means from now on. */
  readonly holds?: 'dissociate';
}

/** The lines of a brief that capital has bent. */
export type Bends = Readonly<Record<LineNumber, Bend>>;

/** What asking about a line costs, and how long the answer takes, where the scenario does not say. */
export const USUAL_TERMS: CableTerms = { cost: 1, delayMs: 120_000 };

/** How likely capital bends a line where the scenario does not say, by the salience of its issue. */
const USUAL_CHANCE: Readonly<Record<number, number>> = { 0: 0.6, 1: 0.6, 2: 0.4, 3: 0.15 };

/** How far a line reaches, and how far it is bent where the scenario does not say. */
const FARTHEST = 2;
const USUAL_STEP = 1;

/** What asking about a line costs and takes. */
export const termsOf = ({ terms }: RedLine): CableTerms => terms ?? USUAL_TERMS;

/** The line of that number; undefined where there is none, or only people can judge it. */
export function measuredLine(limits: Limits, number: LineNumber): RedLine | undefined {
  const line = limits.redLines[Number(number) - 1];
  return line !== undefined && sideOf(limits, line) !== 0 ? line : undefined;
}

/** The numbers of the lines that texts can be held against. */
export const measuredLines = (limits: Limits): readonly LineNumber[] =>
  limits.redLines
    .map((_, index) => String(index + 1))
    .filter((number) => measuredLine(limits, number));

/** What a line bends to where nobody says more: one step farther from what the delegation wants. */
export function usualBend(limits: Limits, line: RedLine): Bend {
  const side = sideOf(limits, line);
  const moved = (line.beyond ?? 0) + side * USUAL_STEP;
  return { beyond: Math.min(FARTHEST, Math.max(-FARTHEST, moved)) };
}

/** What capital has in its file on a line: what the scenario states, else the usual. */
export function fileOf(limits: Limits, line: RedLine): CapitalFile {
  const usual = usualBend(limits, line);
  if (line.file !== undefined) {
    const isStated = line.file.beyond !== undefined || line.file.holds !== undefined;
    return isStated ? line.file : { ...line.file, ...usual };
  }
  const salience = line.issue === undefined ? 0 : (limits.positions[line.issue]?.salience ?? 0);
  return { chance: USUAL_CHANCE[salience] ?? 0, ...usual };
}

/** Whether capital would bend: drawn once for each line of a session, whoever asks and whenever. */
export const wouldBend = (
  seed: number,
  seat: SeatId,
  number: LineNumber,
  { chance }: CapitalFile,
): boolean => dice(seed, 'capital', seat, number) < chance;

/** A brief as its own delegation has it: what capital would do is in nobody's hand. */
export function withoutFiles(instructions: Instructions): Instructions {
  if (instructions.redLines.every(({ file }) => file === undefined)) return instructions;
  return {
    ...instructions,
    redLines: instructions.redLines.map(({ file: _, ...line }) => line),
  };
}

/** The brief with the lines that capital has bent where they now run; itself where it has bent none. */
export function bentBrief<B extends Pick<Instructions, 'redLines'>>(brief: B, bends: Bends): B {
  const numbers = Object.keys(bends);
  if (numbers.length === 0) return brief;
  const redLines = brief.redLines.map((line, index) => {
    const bend = bends[String(index + 1)];
    return bend === undefined ? line : { ...line, ...bend };
  });
  return { ...brief, redLines };
}

const known = new WeakMap<SeatContent, Map<string, SeatContent>>();

/**
 * What a seat goes by once capital has bent lines of its brief. The same for the same content and the
 * same bends, and the content itself where there are none.
 */
export function bentBy(content: SeatContent, bends: Bends): SeatContent {
  if (Object.keys(bends).length === 0) return content;
  const key = JSON.stringify(bends);
  const answers = known.get(content) ?? new Map<string, SeatContent>();
  known.set(content, answers);
  const answer = answers.get(key) ?? {
    ...content,
    instructions: bentBrief(content.instructions, bends),
  };
  answers.set(key, answer);
  return answer;
}

function sideOf({ positions }: Limits, { issue, beyond }: RedLine): -1 | 0 | 1 {
  if (issue === undefined || beyond === undefined) return 0;
  return forbiddenSide(positions[issue]?.stand ?? 0, beyond);
}
