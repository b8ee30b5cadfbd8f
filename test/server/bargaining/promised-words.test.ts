import { expect, test } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';
import { facilitator } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');

async function afterTrading(): Promise<PlayedRoom> {
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
  room.session.enter('action');
  await room.pass(5);
  return room;
}

/** The words that computers owe, and whether each has been said. */
const wordsOwed = ({ session }: PlayedRoom) =>
  Object.entries(session.state.deals).flatMap(([seat, deals]) =>
    Object.values(deals).flatMap(({ status, promises }) =>
      promises
        .filter(({ by, act }) => status === 'agreed' && by === seat && act.kind === 'speakTo')
        .map(({ verdict }) => verdict.kind),
    ),
  );

test('who has promised to speak holds up no vote, and keeps its word in an explanation', async () => {
  const room = await afterTrading();
  expect(wordsOwed(room)).toContain('pending');
  expect(room.session.room.floor.queue).toEqual([]);
  room.session.do(facilitator, { type: 'announceBallot' });
  await room.pass(3);
  room.session.do(facilitator, { type: 'hearExplanations' });
  await room.pass(15);
  expect(wordsOwed(room)).toContain('kept');
});

test('a computer that is given the floor outside the debate gives it back', async () => {
  const room = await afterTrading();
  const { session } = room;
  for (const seat of ['DEU', 'BRA']) {
    session.do({ kind: 'seat', seat, via: 'computer' }, { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    expect(session.room.floor.speaker).toBe(seat);
    await room.pass(15);
    expect(session.room.floor.speaker).toBeUndefined();
  }
});
