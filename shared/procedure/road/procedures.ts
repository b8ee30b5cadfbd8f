import { amendments } from '../amendments/procedure.ts';
import { ballot } from '../ballot/procedure.ts';
import { capital } from '../capital/procedure.ts';
import { caucus } from '../caucus/procedure.ts';
import { consensus } from '../consensus/procedure.ts';
import { deals } from '../deals/procedure.ts';
import { division } from '../division/procedure.ts';
import { drafts } from '../drafts/procedure.ts';
import { floor } from '../floor/procedure.ts';
import { forecast } from '../forecast/procedure.ts';
import { help } from '../help/procedure.ts';
import { injects } from '../injects/procedure.ts';
import { leaders } from '../leaders/procedure.ts';
import { housePoints, houseRules } from '../model-un/procedure.ts';
import { motions, points } from '../motions/procedure.ts';
import { press } from '../press/procedure.ts';
import { rounds } from '../rounds/procedure.ts';
import { seating } from '../seating/procedure.ts';
import { session } from '../session/procedure.ts';
import { shadow } from '../shadow/procedure.ts';
import { talk } from '../talk/procedure.ts';

/**
 * Every procedure, in the order of the house: none knows those after it. All else in this folder is
 * derived from this list.
 */
export const PROCEDURES = {
  session,
  seating,
  leaders,
  help,
  rounds,
  floor,
  caucus,
  ballot,
  drafts,
  amendments,
  division,
  motions,
  points,
  consensus,
  forecast,
  injects,
  shadow,
  houseRules,
  housePoints,
  talk,
  deals,
  capital,
  press,
} as const;

type Procedures = typeof PROCEDURES;

/** What all procedures have of one thing, as one table. */
export type Joined<Key extends keyof Procedures[keyof Procedures]> = UnionToIntersection<
  Procedures[keyof Procedures][Key]
>;
type UnionToIntersection<U> = (U extends unknown ? (union: U) => void : never) extends (
  intersection: infer I,
) => void
  ? I
  : never;

export type MoveTable = Joined<'moves'>;
export type FactTables = Joined<'facts'>;
export type Machines = Joined<'machines'>;
