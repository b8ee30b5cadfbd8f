import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { calledAgainst } from '../../../shared/delegates/bargaining/threat.ts';
import type { PromisedChange } from '../../../shared/procedure/deals/act.ts';
import type { Message } from '../../../shared/procedure/talk/talk.ts';
import type { DraftId, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';

const of2018 = loadScenario('scenarios', 'ga-2018');
const of2020 = loadScenario('scenarios', 'ga-2020');

interface Attack {
  readonly scenario: Scenario;
  readonly draft: DraftId;
  readonly mover: SeatId;
  readonly change: PromisedChange;
}

const attack = (
  scenario: Scenario,
  draft: DraftId,
  mover: SeatId,
  paragraph: string,
  alternative?: string,
): Attack => ({
  scenario,
  draft,
  mover,
  change:
    alternative === undefined
      ? { kind: 'delete', paragraph }
      : { kind: 'alternative', paragraph, alternative },
});

const attacks = [
  attack(of2018, 'l27-rev1', 'USA', 'l27-op1'),
  attack(of2018, 'l27-rev1', 'BRA', 'l27-op5a'),
  attack(of2018, 'l27-rev1', 'KEN', 'l27-op5b'),
  attack(of2018, 'l27-rev1', 'EST', 'l27-op1', 'guided'),
  attack(of2018, 'l37', 'RUS', 'l37-op1a'),
  attack(of2018, 'l37', 'CUB', 'l37-op1a', 'amended-list'),
  attack(of2020, 'l4', 'RUS', 'l4-op5', 'new-group-now'),
  attack(of2020, 'l4', 'BRA', 'l4-op5'),
  attack(of2020, 'l8-rev1', 'USA', 'l8-op1'),
  attack(of2020, 'l8-rev1', 'FRA', 'l8-op1', 'programme-of-action'),
  attack(of2020, 'l8-rev1', 'SGP', 'l8-op1', 'decide-later'),
];

const boxOf = ({ session }: PlayedRoom, seat: SeatId): readonly Message[] =>
  Object.values(session.state.messages[seat] ?? {});

/** A room in its informals in which one person has just moved such an amendment. */
async function underAttack({ scenario, draft, mover, change }: Attack): Promise<PlayedRoom> {
  const room = new PlayedRoom(scenario, [mover], ['briefing', 'generalDebate', 'informals']);
  const changes = [change];
  await room.does(mover, { type: 'proposeAmendment', draft, changes }, 20);
  return room;
}

/** What becomes of it once it has been voted on. */
async function fate(attacked: Attack): Promise<string | undefined> {
  const room = await underAttack(attacked);
  const { session } = room;
  session.enter('action');
  for (let ballots = 0; ballots < 3; ballots += 1) {
    if (session.room.amendments['1']?.status !== 'pending') break;
    await room.ballot();
  }
  return session.room.amendments['1']?.status;
}

describe('the heart of a text', () => {
  it('is not struck by hostile amendments in nine runs of ten, and its leader keeps the text', async () => {
    const fates: (string | undefined)[] = [];
    for (const each of attacks) fates.push(await fate(each));
    expect(fates).not.toContain(undefined);
    expect(fates).not.toContain('pending');
    const carried = fates.filter((each) => each === 'adopted').length;
    expect(carried / fates.length).toBeLessThan(0.1);
    expect(fates.filter((each) => each === 'rejected').length).toBeGreaterThan(8);
  }, 120_000);

  it('is defended by its leader, who calls sponsors to close ranks, once, and sounds out others', async () => {
    const [first] = attacks;
    if (first === undefined) throw new Error('no attack');
    const room = await underAttack(first);
    const calls = boxOf(room, 'RUS').filter((message) => calledAgainst(message) === '1');
    const sponsors = of2018.drafts.find(({ id }) => id === first.draft)?.sponsors ?? [];
    expect(calls.flatMap(({ to }) => to).toSorted()).toEqual(
      sponsors
        .map(({ seat }) => seat)
        .filter((seat) => seat !== 'RUS')
        .toSorted(),
    );
    const isSounding = ({ by, says }: Message) => by === 'RUS' && says.kind === 'askSupport';
    const soundings = boxOf(room, 'RUS').filter(isSounding);
    expect(soundings.map(({ to }) => to.length)).toEqual([24]);
    const asked = [...calls, ...soundings].flatMap(({ to }) => to);
    const ids = [...calls, ...soundings].map(({ id }) => id);
    const answers = boxOf(room, 'RUS').filter(({ answers: to = '' }) => ids.includes(to));
    expect(answers.map(({ by }) => by).toSorted()).toEqual(asked.toSorted());
    await room.pass(60);
    const after = boxOf(room, 'RUS');
    const again = after.filter((message) => calledAgainst(message) || isSounding(message));
    expect(again).toHaveLength(ids.length);
  });

  it('alone is defended: of a courtesy nobody is called', async () => {
    const room = await underAttack(attack(of2018, 'l27-rev1', 'USA', 'l27-pp19', 'elections'));
    expect(boxOf(room, 'RUS')).toEqual([]);
  });
});
