import { expect, test } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';
import { facilitator } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');

test('who has promised to speak asks for the floor outside the debate too, keeps its word and gives the floor back', async () => {
  const room = new PlayedRoom(scenario, ['CHE'], ['briefing', 'generalDebate', 'informals']);
  const draft = scenario.drafts.find(({ leader }) => leader !== 'CHE');
  const paragraph = draft?.paragraphs.find(({ alternatives }) => alternatives.length > 0);
  const changes = [
    {
      kind: 'alternative' as const,
      paragraph: paragraph?.id ?? '',
      alternative: paragraph?.alternatives[0]?.id ?? '',
    },
  ];
  await room.does('CHE', { type: 'proposeAmendment', draft: draft?.id ?? '', changes }, 300);
  const { session } = room;
  session.enter('action');
  await room.pass(5);
  const asked = session.room.floor.queue;
  expect(asked.length).toBeGreaterThan(0);
  for (const seat of asked) {
    session.do(facilitator, { type: 'callNextSpeaker' });
    await room.pass(15);
    expect(session.room.floor.speaker).toBeUndefined();
    const words = Object.values(session.state.deals[seat] ?? {}).flatMap(({ promises }) =>
      promises.filter(({ by, act }) => by === seat && act.kind === 'speakTo'),
    );
    expect(words.some(({ verdict }) => verdict.kind === 'kept')).toBe(true);
  }
  expect(session.room.floor.queue).toEqual([]);
});
