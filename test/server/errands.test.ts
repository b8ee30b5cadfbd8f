import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../shared/delegates/advice.ts';
import { type Message, tableOf } from '../../shared/procedure/talk/talk.ts';
import type { Choice } from '../../shared/scenario/scenario.ts';
import { seatContent } from '../../shared/views/content.ts';
import { PlayedRoom, personIn } from '../fixtures/played-room.ts';
import { facilitator, type TestSession } from '../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2018');
const kenya = personIn('KEN');
const [first = '', second = ''] = scenario.drafts.map(({ id }) => id);

const voteOn = (draft: string, choice: Choice) => ({
  kind: 'vote' as const,
  on: { kind: 'draft' as const, draft },
  choice,
});

/** A session in its informals in which one person plays Kenya and the computer all others. */
class Corridor extends PlayedRoom {
  constructor() {
    super(scenario, ['KEN'], ['briefing', 'generalDebate', 'informals']);
  }

  /** Kenya does something, and some seconds pass. */
  async kenya(command: Parameters<TestSession['do']>[1], seconds = 6): Promise<void> {
    await this.does('KEN', command, seconds);
  }

  /** What lies in Kenya's box. */
  get messages() {
    return Object.values(this.session.state.messages.KEN ?? {});
  }

  get deals() {
    return Object.values(this.session.state.deals.KEN ?? {});
  }
}

describe('a delegation that the computer plays', () => {
  it('answers a note within seconds, once', async () => {
    const corridor = new Corridor();
    await corridor.kenya({
      type: 'sendNote',
      to: ['SGP'],
      says: { kind: 'askVote', draft: first },
    });
    const [asked, answer] = corridor.messages;
    expect(answer).toMatchObject({ by: 'SGP', to: ['KEN'], answers: asked?.id });
    await corridor.pass(60);
    expect(corridor.messages).toHaveLength(2);
  });

  it('answers every move of talk within seconds: questions, requests, thanks, warnings and free words', async () => {
    const said: readonly Message['says'][] = [
      { kind: 'askVote', draft: first },
      { kind: 'askSupport', cause: { kind: 'draft', draft: second } },
      { kind: 'askSupport', cause: { kind: 'amendment', amendment: '1' } },
      { kind: 'warn', cause: { kind: 'draft', draft: second } },
      { kind: 'thank' },
      { kind: 'words', text: 'A long day.' },
    ];
    for (const says of said) {
      const corridor = new Corridor();
      const [op] = scenario.drafts[0]?.paragraphs.filter(({ kind }) => kind === 'OP') ?? [];
      await corridor.kenya({
        type: 'proposeAmendment',
        draft: first,
        changes: [{ kind: 'delete', paragraph: op?.id ?? '' }],
      });
      corridor.session.do(kenya, { type: 'sendNote', to: ['SGP'], says });
      await corridor.pass(6);
      const asked = corridor.messages.find(({ by, to }) => by === 'KEN' && to.includes('SGP'));
      const answer = corridor.messages.find(({ answers }) => answers === asked?.id);
      expect(answer?.by, JSON.stringify(says)).toBe('SGP');
      expect(answer?.says.kind, JSON.stringify(says)).toBe('words');
    }
  });

  it('comes to the table that it is asked to, and answers there for all to hear', async () => {
    const corridor = new Corridor();
    await corridor.kenya({ type: 'openTable', with: ['SGP', 'BRA'] });
    const table = tableOf(corridor.session.room, 'KEN') ?? '';
    expect(corridor.session.room.tables[table]?.members.toSorted()).toEqual(['BRA', 'KEN', 'SGP']);
    await corridor.kenya({ type: 'speakAtTable', says: { kind: 'askVote', draft: second } });
    expect(corridor.messages.map(({ by }) => by).toSorted()).toEqual(['BRA', 'KEN', 'SGP']);
    expect(corridor.messages.every((message) => message.table === table)).toBe(true);
  });

  it('leaves free words at a table to one of several to answer', async () => {
    const corridor = new Corridor();
    await corridor.kenya({ type: 'openTable', with: ['SGP', 'BRA'] });
    const says = { kind: 'words', text: 'What a day.' } as const;
    await corridor.kenya({ type: 'speakAtTable', says });
    expect(corridor.messages).toHaveLength(2);
  });

  it('answers nobody while the session is paused, and then does', async () => {
    const corridor = new Corridor();
    const ask = { kind: 'askVote', draft: first } as const;
    await corridor.kenya({ type: 'sendNote', to: ['SGP'], says: ask }, 1);
    corridor.session.do(facilitator, { type: 'pause' });
    await corridor.pass(30);
    expect(corridor.messages).toHaveLength(1);
    corridor.session.do(facilitator, { type: 'resume' });
    await corridor.pass(6);
    expect(corridor.messages).toHaveLength(2);
  });

  it('answers every offer: it accepts, declines with a reason, or offers something else', async () => {
    const corridor = new Corridor();
    const others = scenario.delegations.map(({ id }) => id).filter((id) => id !== 'KEN');
    for (const seat of others.slice(0, 12)) {
      const act = { kind: 'vote' as const, on: { kind: 'draft' as const, draft: first } };
      corridor.session.do(kenya, {
        type: 'offerDeal',
        to: [seat],
        promises: [{ by: seat, act: { ...act, choice: 'yes' } }],
      });
    }
    await corridor.pass(8);
    const mine = corridor.deals.filter(({ by }) => by === 'KEN');
    expect(mine).toHaveLength(12);
    for (const deal of mine) {
      expect(['agreed', 'declined', 'countered'], deal.to[0]).toContain(deal.status);
      if (deal.status === 'declined') expect(deal.declined?.reason).toBeDefined();
    }
    expect(new Set(mine.map(({ status }) => status)).size).toBeGreaterThan(1);
  });

  it('keeps its word: it votes as it has promised, against its first intention', async () => {
    const corridor = new Corridor();
    const { session } = corridor;
    const undecided = scenario.delegations.filter(({ id }) => {
      const subject = { kind: 'draft', draft: first } as const;
      const knowledge = seatContent(scenario, id);
      return adviseVote(session.open, session.room, knowledge, subject).choice === 'abstain';
    });
    for (const { id } of undecided) {
      if (corridor.deals.some(({ status }) => status === 'agreed')) break;
      const act = voteOn(first, 'yes');
      const offer = {
        type: 'offerDeal' as const,
        to: [id],
        promises: [
          { by: id, act },
          { by: 'KEN', act: voteOn(second, 'yes') },
          { by: 'KEN', act: { kind: 'sponsor' as const, draft: second } },
        ],
      };
      if (session.rule(kenya, offer) === 'allowed') await corridor.pass(6);
    }
    const agreed = corridor.deals.find(({ status }) => status === 'agreed');
    const [partner = ''] = agreed?.to ?? [];
    expect(partner).not.toBe('');
    session.enter('action');
    for (let ballot = 0; ballot < 2; ballot += 1) {
      session.openVoting();
      session.do(kenya, { type: 'castVote', choice: 'yes' });
      await corridor.pass(20);
      session.finishBallot();
    }
    const settled = corridor.deals.find(({ id }) => id === agreed?.id);
    const its = settled?.promises.find(({ by }) => by === partner);
    expect(its?.verdict.kind).toBe('kept');
  });

  it('promises no vote twice to two that ask in the same moment: the one agrees, the other hears why not', async () => {
    const room = new PlayedRoom(
      scenario,
      ['KEN', 'GHA'],
      ['briefing', 'generalDebate', 'informals'],
    );
    const { session } = room;
    const offer = (by: string, to: string) => ({
      type: 'offerDeal' as const,
      to: [to],
      promises: [
        { by: to, act: voteOn(first, 'yes') },
        { by, act: voteOn(second, 'yes') },
      ],
    });
    const willing = scenario.delegations.find(({ id }) => {
      const { choice } = adviseVote(session.open, session.room, seatContent(scenario, id), {
        kind: 'draft',
        draft: first,
      });
      return choice === 'yes' && !scenario.drafts.some(({ leader }) => leader === id);
    });
    const asked = willing?.id ?? '';
    session.do(kenya, offer('KEN', asked)).do(personIn('GHA'), offer('GHA', asked));
    await room.pass(12);
    const deals = Object.values(session.state.deals[asked] ?? {});
    expect(deals.map(({ status }) => status).toSorted()).toEqual(['agreed', 'declined']);
    expect(deals.find(({ status }) => status === 'declined')?.declined?.reason).toMatchObject({
      key: 'talk.decline.given',
    });
  });

  it('says what it makes of a promise kept or broken, once', async () => {
    const corridor = new Corridor();
    const act = voteOn(first, 'abstain');
    corridor.session.do(kenya, {
      type: 'offerDeal',
      to: ['SGP'],
      promises: [{ by: 'KEN', act: { ...act, choice: 'yes' } }],
    });
    await corridor.pass(6);
    corridor.session.enter('action').openVoting().do(kenya, { type: 'castVote', choice: 'no' });
    await corridor.pass(20);
    corridor.session.finishBallot();
    await corridor.pass(20);
    const said = corridor.messages.filter(({ by }) => by === 'SGP').map(({ says }) => says);
    expect(said).toEqual([{ kind: 'words', text: { key: 'talk.broken', values: {} } }]);
  });

  it('and leads a draft comes in the informals to ask for a vote, once each', async () => {
    const corridor = new Corridor();
    await corridor.pass(120);
    const leaders = scenario.drafts.map(({ leader }) => leader);
    expect(corridor.deals.map(({ by }) => by).toSorted()).toEqual(leaders.toSorted());
    for (const { promises } of corridor.deals) {
      expect(promises[0]).toMatchObject({ by: 'KEN', act: { kind: 'vote', choice: 'yes' } });
    }
  });
});
