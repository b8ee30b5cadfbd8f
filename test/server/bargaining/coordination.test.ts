import { expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { lineIn } from '../../../shared/delegates/bargaining/coordination.ts';
import { sentenceIn } from '../../../shared/procedure/talk/talk.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const union = scenario.delegations
  .filter(({ groups }) => groups.includes('eu'))
  .map(({ id }) => id);

it('a group asks its members, tells them the line of most, a person among them too, and votes by it', async () => {
  const room = new PlayedRoom(scenario, ['IDN', 'AUT'], ['briefing', 'generalDebate', 'informals']);
  const { session } = room;
  const changes = [
    { kind: 'alternative', paragraph: 'l8-pp10', alternative: 'only-peaceful' } as const,
  ];
  await room.does('IDN', { type: 'proposeAmendment', draft: 'l8-rev1', changes }, 30);

  const heard = Object.values(session.state.messages.AUT ?? {});
  const [asked, told] = heard.filter(({ by }) => by === 'FRA');
  expect(asked && sentenceIn(asked)?.key).toBe('talk.group.ask');
  expect(told && lineIn(told)).toEqual({ group: 'eu', vote: 'no' });
  expect(heard.every(({ by }) => union.includes(by))).toBe(true);

  const answers = Object.values(session.state.messages.FRA ?? {}).filter(
    ({ to }) => to.length === 1 && to[0] === 'FRA',
  );
  const follow = answers.filter((answer) => sentenceIn(answer)?.key === 'talk.group.with');
  expect(follow.map(({ by }) => by).toSorted()).toEqual(
    union.filter((id) => !['FRA', 'AUT'].includes(id)).toSorted(),
  );

  session.enter('action');
  for (let ballots = 0; ballots < 4; ballots += 1) {
    if (session.room.amendments['1']?.status !== 'pending') break;
    await room.ballot();
  }
  const [ballot] = Object.values(session.room.results).filter(
    ({ subject }) => subject.kind === 'amendment',
  );
  const votes = scenario.delegations.flatMap(({ id }, index) =>
    union.includes(id) && id !== 'AUT' ? [ballot?.votes?.[index] ?? '?'] : [],
  );
  expect(votes.filter((vote) => vote === 'n').length).toBeGreaterThan(20);
  expect(votes.filter((vote) => vote !== 'n' && vote !== '-')).toEqual([]);
}, 60_000);
