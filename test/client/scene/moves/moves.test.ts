import { describe, expect, test } from 'vitest';
import { movesNow } from '../../../../client/scene/moves/moves.ts';
import { mayDo } from '../../../../shared/procedure/road/may-do.ts';
import type { SeatCommand } from '../../../../shared/procedure/road/moves.ts';
import { isHouseMove } from '../../../../shared/procedure/road/moves.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

function sceneOf({ open, room }: TestSession, id: string) {
  return {
    scenario: open,
    room,
    seat: id,
    may: (command: SeatCommand) => mayDo(open, { room }, seat(id), command),
  };
}

describe('what a delegation can do now', () => {
  test('in the debate its leader first introduces the draft', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(movesNow(sceneOf(session, 'AAA')).main.map(({ command }) => command.type)).toEqual([
      'introduceDraft',
      'requestFloor',
    ]);
  });

  test('who waits to speak is offered to leave the list instead of a second entry', () => {
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(seat('AAC'), { type: 'requestFloor' });
    expect(movesNow(sceneOf(session, 'AAC')).main.map(({ command }) => command.type)).toEqual([
      'leaveSpeakersList',
    ]);
  });

  test('who has put a draft forward is not invited first to join the sponsors of its rival', () => {
    const informals = new TestSession().enter('briefing', 'generalDebate', 'informals');
    const offered = (id: string) => {
      const { main, others } = movesNow(sceneOf(informals, id));
      return { main: main.map((each) => each.id), others: others.map((each) => each.id) };
    };
    const [leader, sponsor, neither] = ['AAA', 'AAC', 'AAE'].map(offered);
    expect(leader?.main).toEqual(['change one', 'change two']);
    expect(sponsor?.main).toEqual(['change two', 'leaveSponsors one']);
    expect(leader?.others).toContain('joinSponsors two');
    expect(sponsor?.others).toContain('joinSponsors two');
    expect(neither?.main).toEqual(['joinSponsors one', 'joinSponsors two', 'change one']);
  });

  test('[DIV-9] who asked for separate votes, or objected, is offered to take that back', () => {
    const session = inAction().do(seat('AAD'), {
      type: 'requestDivision',
      draft: 'one',
      parts: [['one-op1']],
    });
    const offered = (id: string) =>
      movesNow(sceneOf(session, id)).main.map(({ command }) => command.type);
    expect(offered('AAD')).toContain('withdrawDivisionRequest');
    expect(offered('AAD')).not.toContain('objectToDivision');
    expect(offered('AAE')).toContain('objectToDivision');
    session.do(seat('AAE'), { type: 'objectToDivision' });
    expect(offered('AAD')).toContain('withdrawDivisionRequest');
    expect(offered('AAD')).not.toContain('withdrawDivisionObjection');
    expect(offered('AAE')).toContain('withdrawDivisionObjection');
    expect(offered('AAE')).not.toContain('withdrawDivisionRequest');
    expect(offered('AAC').filter((type) => type.startsWith('withdraw'))).toEqual([]);
  });

  test('when the Chair asks for adoption without a vote, it may ask for one', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'askConsensus' }).do(
      facilitator,
      { type: 'announceBallot' },
    );
    expect(movesNow(sceneOf(session, 'AAC')).main[0]?.command).toEqual({
      type: 'requestVote',
      method: 'recorded',
    });
  });

  test('out of the room, the way back comes first', () => {
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(seat('AAC'), { type: 'leaveRoom' });
    expect(movesNow(sceneOf(session, 'AAC')).main.map(({ id }) => id)).toEqual(['returnToRoom']);
  });

  test('among the moves that are closed, those that belong to the moment come first', () => {
    const { others } = movesNow(sceneOf(inAction(), 'AAC'));
    const closed = others.filter(({ verdict }) => !verdict.may).map(({ id }) => id);
    expect(closed.slice(0, 3)).toEqual(['object', 'speak inFavour', 'speak against']);
  });

  test('every large button is lawful, and every closed move says why', () => {
    const session = inAction().openVoting();
    const scene = sceneOf(session, 'AAA');
    const { main, others } = movesNow(scene);
    expect(main.every(({ verdict }) => verdict.may)).toBe(true);
    const firstClosed = others.findIndex(({ verdict }) => !verdict.may);
    expect(others.slice(firstClosed).every(({ verdict }) => !verdict.may)).toBe(true);
    expect(others.find(({ id }) => id === 'requestFloor')?.verdict).toMatchObject({
      may: false,
      refusal: { rule: 'BAL-5' },
    });
  });

  test('a move is listed once', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    const scene = sceneOf(session, 'AAA');
    const { main, others } = movesNow(scene);
    const ids = [...main, ...others].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the moves of the house rules', () => {
  const movesIn = (session: TestSession) =>
    movesNow(sceneOf(session, 'AAC')).others.map(({ command }) => command);

  test('[MUN-1] are nowhere in the list while they are switched off, not even as closed moves', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(movesIn(session).filter(isHouseMove)).toEqual([]);
  });

  test('[MUN-1] are in the list where they are on, each known for what it is', () => {
    const session = new TestSession(undefined, { chair: 'facilitator', houseRules: 'mun' });
    session.enter('briefing', 'generalDebate');
    const kinds = movesIn(session)
      .filter(isHouseMove)
      .map((command) => (command.type === 'raiseMotion' ? command.matter.kind : command.type));
    expect(new Set(kinds)).toEqual(
      new Set([
        'moderatedCaucus',
        'unmoderatedCaucus',
        'pledgeVote',
        'signDraft',
        'raisePrivilege',
        'inquire',
      ]),
    );
  });
});
