import { expect, test } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import type { DealStatus } from '../../../shared/procedure/deals/deal.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';
import { facilitator } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');

/** The first votes are next; who presides then hears explanations for sure (the system), or if it wants to. */
async function afterTrading(chair: 'system' | 'facilitator'): Promise<PlayedRoom> {
  const phases: Phase[] = ['briefing', 'generalDebate', 'informals'];
  const room = new PlayedRoom(scenario, ['CHE'], phases, { chair });
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

/** What became of the words that computers have promised, so far. */
const wordsPromised = ({ session }: PlayedRoom) =>
  Object.entries(session.state.deals).flatMap(([seat, deals]) =>
    Object.values(deals).flatMap(({ status, promises }) =>
      promises
        .filter(({ by, act }) => isBinding(status) && by === seat && act.kind === 'speakTo')
        .map(({ verdict }) => verdict.kind),
    ),
  );

const isBinding = (status: DealStatus): boolean => status === 'agreed' || status === 'settled';

test('who has promised to speak holds up no vote where the system presides, and keeps its word in an explanation', async () => {
  const room = await afterTrading('system');
  expect(wordsPromised(room)).toContain('pending');
  expect(room.session.room.floor.queue).toEqual([]);
  while (room.session.room.ballot?.phase !== 'explanationsBefore') room.session.wait(1_000);
  await room.pass(9);
  expect(wordsPromised(room)).toContain('kept');
});

test('where a facilitator presides it takes the floor before the first vote: explanations may never be heard', async () => {
  const room = await afterTrading('facilitator');
  expect(wordsPromised(room)).toContain('pending');
  const { session } = room;
  expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('FLO-1');
  while (session.room.floor.queue.length > 0) {
    session.do(facilitator, { type: 'callNextSpeaker' });
    await room.pass(15);
  }
  while (session.room.programme.length > 0) {
    session.openVoting();
    await room.pass(40);
    session.finishBallot();
  }
  session.enter('outcome', 'action');
  expect(new Set(wordsPromised(room))).toEqual(new Set(['kept']));
});

test('a computer that is given the floor outside the debate gives it back', async () => {
  const room = await afterTrading('facilitator');
  const { session } = room;
  while (session.room.floor.queue.length > 0) {
    session.do(facilitator, { type: 'callNextSpeaker' });
    await room.pass(15);
  }
  for (const seat of ['DEU', 'BRA']) {
    session.do({ kind: 'seat', seat, via: 'computer' }, { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    expect(session.room.floor.speaker).toBe(seat);
    await room.pass(15);
    expect(session.room.floor.speaker).toBeUndefined();
  }
});

test.each([
  ['system', 'agreed'],
  ['facilitator', 'declined'],
] as const)(
  'asked for a word once votes have begun a computer counts on an explanation where the %s presides: %s',
  async (chair, status) => {
    const room = await afterTrading(chair);
    const { session } = room;
    while (session.room.floor.queue.length > 0) {
      session.do(facilitator, { type: 'callNextSpeaker' });
      await room.pass(15);
    }
    if (chair === 'facilitator') session.do(facilitator, { type: 'announceBallot' });
    else while (session.room.ballot === undefined) session.wait(1_000);
    const ally = 'KEN';
    const [issue = '', { stand = 0 } = {}] =
      Object.entries(scenario.instructions[ally]?.positions ?? {}).find(
        ([, each]) => each.stand !== 0,
      ) ?? [];
    const act = { kind: 'speakTo', issue, end: stand > 0 ? 'plus' : 'minus' } as const;
    await room.does(
      'CHE',
      { type: 'offerDeal', to: [ally], promises: [{ by: ally, act }], means: true },
      10,
    );
    const made = Object.values(session.state.deals.CHE ?? {}).findLast(({ by }) => by === 'CHE');
    expect(made?.status).toBe(status);
  },
);
