import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import type { Votable } from '../../../shared/procedure/deals/act.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import { PlayedRoom, personIn } from '../../fixtures/played-room.ts';
import { facilitator } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2018');
const ME = 'BRA';
const AMENDED = 'l27-rev1';
const AMENDMENT = { kind: 'amendment', amendment: '1' } as const;
/** What many of those want to whom it goes. */
const OTHER = { kind: 'draft', draft: 'l37' } as const;
/** At so many doors it knocks. */
const DOORS = 60;

const yesOn = (on: Votable) => ({ kind: 'vote', on, choice: 'yes' }) as const;

/** Brazil, alone at a table with computers, has moved an amendment. */
async function withAmendment(): Promise<PlayedRoom> {
  const room = new PlayedRoom(scenario, [ME], ['briefing', 'generalDebate', 'informals']);
  const change = {
    kind: 'alternative',
    paragraph: 'l27-pp19',
    alternative: 'free-expression',
  } as const;
  await room.does(ME, { type: 'proposeAmendment', draft: AMENDED, changes: [change] }, 2);
  return room;
}

/** Asks one after another for a vote, and gives its own vote elsewhere for it, or nothing; how many agree. */
async function ask(room: PlayedRoom, givesNothing = false): Promise<number> {
  const sponsors = scenario.drafts.find(({ id }) => id === AMENDED)?.sponsors ?? [];
  const others = scenario.delegations
    .map(({ id }) => id)
    .filter((id) => id !== ME && !sponsors.some(({ seat }) => seat === id));
  for (const to of others.slice(0, DOORS)) {
    const offer: NamedCommand = {
      type: 'offerDeal',
      to: [to],
      promises: [
        { by: to, act: yesOn(AMENDMENT) },
        ...(givesNothing ? [] : [{ by: ME, act: yesOn(OTHER) }]),
      ],
    };
    await room.does(ME, offer, 5);
  }
  const deals = Object.values(room.session.state.deals[ME] ?? {});
  return deals.filter(({ status }) => status === 'agreed').length;
}

/** What becomes of the amendment. */
async function outcome(room: PlayedRoom): Promise<string | undefined> {
  const { session } = room;
  session.enter('action').do(facilitator, { type: 'announceBallot' });
  await room.pass(3);
  session.do(facilitator, { type: 'hearExplanations' });
  await room.pass(10);
  session.do(facilitator, { type: 'openVoting' });
  session.do(personIn(ME), { type: 'castVote', choice: 'yes' });
  await room.pass(40);
  session.finishBallot();
  return session.room.amendments['1']?.status;
}

describe('one person alone at a table with computers', () => {
  it('wins an amendment by trading votes for votes', async () => {
    const room = await withAmendment();
    expect(await ask(room)).toBeGreaterThan(20);
    expect(await outcome(room)).toBe('adopted');
  });

  it('does not win it by moving it and voting for it', async () => {
    expect(await outcome(await withAmendment())).toBe('rejected');
  });

  it('does not win it by asking for votes and giving nothing', async () => {
    const room = await withAmendment();
    expect(await ask(room, true)).toBeGreaterThan(0);
    expect(await outcome(room)).toBe('rejected');
  });
});
