import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { rollOf, voteOf } from '../../../shared/analysis/roll.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { DraftId, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';
import { wordingIn } from '../../fixtures/texts.ts';

const of2018 = loadScenario('scenarios', 'ga-2018');
const of2020 = loadScenario('scenarios', 'ga-2020');
/** They play whole sessions, on machines of any speed. */
const PATIENCE_MS = 60_000;

interface Asked {
  readonly mover: SeatId;
  readonly paragraph: string;
  readonly alternative: string;
}

/** A room in which people have moved amendments one after the other, and all of them have been voted on. */
async function voted(
  scenario: Scenario,
  draft: DraftId,
  asked: readonly Asked[],
): Promise<PlayedRoom> {
  const people = asked.map(({ mover }) => mover);
  const room = new PlayedRoom(scenario, people, ['briefing', 'generalDebate', 'informals']);
  for (const { mover, paragraph, alternative } of asked) {
    const changes = [{ kind: 'alternative', paragraph, alternative } as const];
    await room.does(mover, { type: 'proposeAmendment', draft, changes }, 20);
  }
  room.session.enter('action');
  const isPending = () =>
    Object.values(room.session.room.amendments).some(({ status }) => status === 'pending');
  for (let ballots = 0; ballots < 5 && isPending(); ballots += 1) await room.ballot();
  expect(isPending()).toBe(false);
  return room;
}

describe('the first drafter’s veto, where one votes:', () => {
  it.each([
    ['ga-2018', 'l27-rev1', { mover: 'KEN', paragraph: 'l27-pp19', alternative: 'elections' }],
    ['ga-2020', 'l4', { mover: 'KEN', paragraph: 'l4-op2', alternative: 'survey' }],
    ['ga-2020', 'l8-rev1', { mover: 'KEN', paragraph: 'l8-pp19', alternative: 'elections' }],
  ] as const)(
    'in %s an amendment of %s that most want, and that is not its heart, carries against the vote of its leader',
    async (id, draft, asked) => {
      const scenario = id === 'ga-2018' ? of2018 : of2020;
      const { session } = await voted(scenario, draft, [asked]);
      const { leader = '' } = scenario.drafts.find((each) => each.id === draft) ?? {};
      expect(session.room.amendments['1']?.status).toBe('adopted');
      expect(wordingIn(session, draft, asked.paragraph)).toBe(asked.alternative);
      const result = Object.values(session.room.results).find(
        ({ subject }) => subject.kind === 'amendment',
      );
      if (result === undefined) throw new Error('The amendment has not been voted on.');
      expect(result.tally.yes).toBeGreaterThan(result.tally.no);
      const roll = rollOf(result, membersOf(session.open));
      expect(roll && voteOf(roll, leader)).toBe('no');
    },
    PATIENCE_MS,
  );

  it(
    'two amendments of one paragraph, moved in either order, leave the same words',
    async () => {
      const survey = { mover: 'KEN', paragraph: 'l4-op2', alternative: 'survey' };
      const rules = { mover: 'BRA', paragraph: 'l4-op2', alternative: 'new-rules' };
      const words: string[] = [];
      for (const order of [
        [survey, rules],
        [rules, survey],
      ]) {
        const { session } = await voted(of2020, 'l4', order);
        words.push(wordingIn(session, 'l4', 'l4-op2'));
      }
      expect(words).toEqual(['survey', 'survey']);
    },
    PATIENCE_MS,
  );
});
