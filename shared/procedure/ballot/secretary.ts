import type { PublicScenario } from '../../scenario/scenario.ts';
import type { MinuteWords } from '../kernel/fact.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { isTabling } from '../kernel/script.ts';
import { draftOf } from '../texts/drafts.ts';
import { textDecidedIn } from './programme.ts';

/** How many new sponsors are read out by name. */
const NAMED = 6;

/**
 * DRA-8: what the Secretary reads when a draft first comes to action at a stage, as a minute; undefined
 * where there is nothing to read, or no draft has just come. `seats` are ids with blanks between, `more`
 * says how many sponsors are not named, `budget` is the draft's id where it has a statement.
 */
export function secretaryReads(scenario: PublicScenario, room: Room): MinuteWords | undefined {
  const draft = draftComing(room);
  if (draft === undefined) return undefined;
  const standing = isTabling(scenario, room) ? own(room.drafts, draft) : undefined;
  const { joined = [], revision: revisions = 0 } = standing ?? {};
  const budget = draftOf(scenario, draft).budget === undefined ? '' : draft;
  if (joined.length === 0 && revisions === 0 && budget === '') return undefined;
  const seats = joined.slice(0, NAMED).join(' ');
  const more = Math.max(0, joined.length - NAMED);
  return ['secretaryReads', { draft, count: joined.length, seats, more, revisions, budget }];
}

/** The draft of which the first vote at this stage is announced now. */
function draftComing({ ballot, results, stage }: Room): string | undefined {
  if (ballot?.phase !== 'announced') return undefined;
  const draft = textDecidedIn(ballot.subject);
  const isFirst = !Object.values(results).some(
    (result) => result.stage === stage && textDecidedIn(result.subject) === draft,
  );
  return isFirst ? draft : undefined;
}
