import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { errandsOf, planErrand } from '../../../shared/delegates/bargaining/plan-talk.ts';
import { answerToRevision } from '../../../shared/delegates/bargaining/revising.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import type { PromisedChange } from '../../../shared/procedure/deals/act.ts';
import { allDeals } from '../../../shared/procedure/deals/deal.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { crossedRedLines } from '../../../shared/scenario/red-lines.ts';
import type { Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';
import { seat as computer } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const CONFER = ['briefing', 'generalDebate', 'informals'] as const;
const MOVER = 'BRA';
const OFF_THE_RECORD: NamedCommand = {
  type: 'proposeAmendment',
  draft: 'l8-rev1',
  changes: [{ kind: 'alternative', paragraph: 'l8-op4', alternative: 'all-sessions' }],
};

/** What computers have begun by themselves: soundings of others, and offers to one another that answer no other. */
function begunIn({ session }: PlayedRoom) {
  return session.facts.flatMap((fact) => {
    if (fact.by.kind !== 'seat' || fact.by.via !== 'computer') return [];
    const by = fact.by.seat;
    const isSounding = fact.type === 'said' && fact.says.kind === 'askVote';
    const isOffer =
      fact.type === 'dealOffered' && fact.counters === undefined && !fact.to.includes(MOVER);
    return isSounding || isOffer ? [{ by, at: fact.at, isOffer }] : [];
  });
}

describe('while the room keeps to the record, computers', () => {
  it('begin nothing among themselves where nobody is at the table', async () => {
    const room = new PlayedRoom(scenario, [], CONFER);
    const before = room.session.facts.length;
    await room.pass(300);
    expect(room.session.facts).toHaveLength(before);
  });

  it('begin nothing among themselves where somebody sits there and only listens', async () => {
    const room = new PlayedRoom(scenario, [MOVER], CONFER);
    await room.pass(300);
    expect(begunIn(room)).toEqual([]);
    expect(Object.keys(room.session.state.messages)).toEqual([]);
  });
});

describe('once somebody has taken the room off the record, computers', () => {
  let room: PlayedRoom;
  let began: number;

  beforeAll(async () => {
    room = new PlayedRoom(scenario, [MOVER], CONFER);
    began = room.clock.now();
    await room.does(MOVER, OFF_THE_RECORD, 200);
  }, 60_000);

  it('take initiatives at a human pace, never more than 24 in a round: each asks about two matters, and goes to three at most', () => {
    const begun = begunIn(room);
    expect(begun.length).toBeGreaterThan(4);
    const authors = [...new Set(begun.map(({ by }) => by))];
    const initiatives = authors.map((author) => {
      const mine = begun.filter(({ by }) => by === author);
      const offers = mine.filter(({ isOffer }) => isOffer).length;
      expect(offers, author).toBeLessThanOrEqual(3);
      expect(mine.length - offers, author).toBeLessThanOrEqual(2);
      return Math.max(1, offers);
    });
    expect(initiatives.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(24);
    for (const { by, at } of begun) expect(at - began, by).toBeGreaterThan(5_000);
  });

  it('that lead a text revise it for those who are lukewarm, by little and across no line of their own', () => {
    const revisions = room.session.facts.filter((fact) => fact.type === 'draftRevised');
    const leaders: Readonly<Record<string, { leader: SeatId; heart: string }>> = {
      'l8-rev1': { leader: 'RUS', heart: 'l8-op1' },
      l4: { leader: 'USA', heart: 'l4-op5' },
    };
    const [first, ...more] = revisions;
    expect(more).toEqual([]);
    const draft = first?.draft ?? '';
    const { leader = '', heart = '' } = leaders[draft] ?? {};
    expect(first?.seat).toBe(leader);
    const { open, state } = room.session;
    const { instructions } = seatContent(scenario, leader);
    const revised = textOf(open, state.room, draft);
    const tabled = scenario.drafts.find(({ id }) => id === draft)?.paragraphs ?? [];
    expect(crossedRedLines(instructions, revised)).toEqual(crossedRedLines(instructions, tabled));
    expect(revised.find(({ id }) => id === heart)?.text).toBe(
      tabled.find(({ id }) => id === heart)?.text,
    );
    const told = Object.values(state.messages[leader] ?? {}).filter(
      ({ by, says }) => by === leader && JSON.stringify(says).includes('talk.revised'),
    );
    expect(told).toHaveLength(1);
  });

  it('answer one another: what one offers the other accepts or declines', () => {
    const among = Object.values(allDeals(room.session.state)).filter(
      ({ by, to }) => by !== MOVER && !to.includes(MOVER),
    );
    expect(among.length).toBeGreaterThan(0);
    for (const deal of among)
      expect(['agreed', 'countered', 'declined'], deal.id).toContain(deal.status);
  });

  it('decide by their own sight and brief alone: other briefs may be shuffled', () => {
    const { state } = room.session;
    for (const id of ['RUS', 'USA', 'IND', 'SGP', 'PAK', 'MEX']) {
      expect(decisionsOf(shuffledBut(id), id), id).toEqual(decisionsOf(scenario, id));
    }

    function decisionsOf(played: Scenario, id: SeatId) {
      const open = publicContent(played);
      const sight = sightOf(state, computer(id));
      const situation = situationOf(open, sight, seatContent(played, id), state.seed);
      return errandsOf(open, sight.room, sight.seat ?? {}, id, state.seed).map((errand) =>
        planErrand(situation, errand),
      );
    }
  });

  it('do the same again from the same seed', async () => {
    const again = new PlayedRoom(scenario, [MOVER], CONFER);
    await again.does(MOVER, OFF_THE_RECORD, 200);
    const done = ({ session }: PlayedRoom) => session.facts.map(({ at: _, ...fact }) => fact);
    expect(done(again)).toEqual(done(room));
  }, 60_000);
});

/** The scenario with the briefs of all but one delegation dealt out anew. */
function shuffledBut(id: SeatId): Scenario {
  const others = Object.keys(scenario.instructions).filter((other) => other !== id);
  const turned = [...others.slice(7), ...others.slice(0, 7)];
  const dealt = others.flatMap((other, index) => {
    const brief = scenario.instructions[turned[index] ?? ''];
    return brief === undefined ? [] : [[other, brief] as const];
  });
  return {
    ...scenario,
    instructions: { ...scenario.instructions, ...Object.fromEntries(dealt) },
  };
}

describe('told that a text was revised for it, a delegation', () => {
  const room = new PlayedRoom(scenario, [], CONFER);
  const answers = scenario.delegations.map(({ id }) => {
    const { open, state } = room.session;
    const sight = sightOf(state, computer(id));
    const situation = situationOf(open, sight, seatContent(scenario, id), state.seed);
    const { also } = answerToRevision(situation, 'l4');
    const crosses = crossedRedLines(
      situation.knowledge.instructions,
      textOf(open, state.room, 'l4'),
    );
    return { id, joins: also.length > 0, crosses: crosses.length > 0 };
  });

  it('puts its name to it where it would sponsor it as it reads, and never across a red line', () => {
    expect(answers.some(({ joins }) => joins)).toBe(true);
    expect(answers.some(({ joins }) => !joins)).toBe(true);
    expect(answers.filter(({ joins, crosses }) => joins && crosses)).toEqual([]);
    const { session } = room;
    const newcomer = answers.find(({ joins }) => joins)?.id ?? '';
    expect(session.rule(computer(newcomer), { type: 'joinSponsors', draft: 'l4' })).toBe('allowed');
  });
});

describe('a leader that the computer plays', () => {
  const people = ['MEX', 'SGP', 'CHL', 'IND'];
  const SURVEY = { kind: 'alternative', paragraph: 'l4-op2', alternative: 'survey' } as const;
  const HEART = { kind: 'delete', paragraph: 'l4-op5' } as const;

  /** People offer their votes for a text, if it is changed so. */
  const offer = (change: PromisedChange): NamedCommand => ({
    type: 'offerDeal',
    to: ['USA', ...people.slice(1)],
    promises: people.map((by) => ({
      by,
      act: { kind: 'vote', on: { kind: 'draft', draft: 'l4' }, choice: 'yes' },
    })),
    conditions: [{ kind: 'textHas', draft: 'l4', change }],
  });

  async function offered(change: PromisedChange): Promise<PlayedRoom> {
    const room = new PlayedRoom(scenario, people, CONFER);
    await room.does('MEX', offer(change), 8);
    return room;
  }

  const dealOf = ({ session }: PlayedRoom) =>
    Object.values(allDeals(session.state)).find(({ by }) => by === 'MEX');

  it('revises its text for the votes that people promise it on that condition', async () => {
    const room = await offered(SURVEY);
    const deal = dealOf(room)?.id ?? '';
    for (const id of people.slice(1)) await room.does(id, { type: 'acceptDeal', deal }, 1);
    expect(dealOf(room)?.status).toBe('agreed');
    await room.pass(20);
    const { open } = room.session;
    const text = textOf(open, room.session.room, 'l4').find(({ id }) => id === 'l4-op2')?.text;
    const survey = scenario.drafts
      .find(({ id }) => id === 'l4')
      ?.paragraphs.find(({ id }) => id === 'l4-op2')
      ?.alternatives.find(({ id }) => id === 'survey');
    expect(text).toBe(survey?.text);
    expect(room.session.room.drafts.l4?.revision).toBe(1);
  });

  it('declines the same offer for the heart of its text', async () => {
    const room = await offered(HEART);
    expect(dealOf(room)).toMatchObject({ status: 'declined', declined: { by: 'USA' } });
  });
});
