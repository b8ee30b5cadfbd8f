import { describe, expect, it } from 'vitest';
import {
  apartOnWall,
  contestedOnWall,
  tablesOnWall,
  takesTurns,
} from '../../../../client/scene/wall/lounge.ts';
import { pictureOf } from '../../../../client/scene/wall/picture.ts';
import type { Actor } from '../../../../shared/procedure/kernel/state.ts';
import { textOf } from '../../../../shared/procedure/texts/texts.ts';
import { inReading } from '../../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const hand = (person: string, at: string): Actor => ({
  kind: 'seat',
  seat: at,
  via: 'person',
  person,
});

/** Ada and Ben sit together with a computer, Cam sits nowhere, and two computers alone ask nobody. */
function inTheLounge(): TestSession {
  const session = new TestSession(contestedScenario())
    .seatPerson('ada', 'AAB')
    .seatPerson('ben', 'AAC')
    .seatPerson('cam', 'AAD')
    .enter('briefing', 'informals');
  session.do(hand('ben', 'AAC'), { type: 'openTable', with: ['AAB', 'AAE'] });
  const [table = ''] = Object.keys(session.room.tables);
  return session
    .do(hand('ada', 'AAB'), { type: 'sitDown', table })
    .do(seat('AAE'), { type: 'sitDown', table });
}

const tablesOf = ({ open, room }: TestSession) => tablesOnWall(open, room);

describe('the lounge on the wall', () => {
  it('[TAL-2] has who sits with whom, and by whose hand; nothing of what is said', () => {
    const session = inTheLounge();
    session.do(hand('ada', 'AAB'), {
      type: 'speakAtTable',
      says: { kind: 'words', text: 'Between us.' },
    });
    expect(tablesOf(session).map(({ seats }) => seats)).toEqual([
      [
        { seat: 'AAC', by: 'person' },
        { seat: 'AAB', by: 'person' },
        { seat: 'AAE', by: 'computer' },
      ],
    ]);
    expect(JSON.stringify(tablesOf(session))).not.toContain('Between us');
    expect(apartOnWall(session.open, session.room)).toEqual(['AAD']);
  });

  it('has those with most people first, leaves empty rooms out, and calls a group by its name', () => {
    const session = inTheLounge();
    const [sponsor = ''] = session.open.drafts[0]?.sponsors.map((each) => each.seat) ?? [];
    session.do(seat(sponsor), { type: 'sitDown', table: 'sponsors-one' });
    const tables = tablesOf(session);
    expect(tables).toHaveLength(2);
    expect(tables[1]?.group).toContain('ONE');
    session.do(hand('ada', 'AAB'), { type: 'leaveTable' });
    session.do(hand('ben', 'AAC'), { type: 'leaveTable' });
    expect(tablesOf(session).every(({ seats }) => seats.length > 0)).toBe(true);
  });

  it('has the paragraphs that most would have otherwise, the warmest first', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })
      .do(seat('AAC'), { type: 'holdParagraph', paragraph: 'war' })
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' });
    const { open, room } = session;
    const found = contestedOnWall(open, room, 5);
    expect(found.map(({ id }) => id)).toEqual(['war', 'defence']);
    expect(found[0]?.heat.against).toEqual(['AAB', 'AAC']);
    expect(contestedOnWall(open, inReading().room, 5)).toEqual([]);
  });

  it('[CON-17] has a paragraph that is proposed at the place where it would stand', () => {
    const words = { lead: '', text: 'One more.', stands: {} };
    const change = { kind: 'insert', after: 'defence', paragraphKind: 'P', words } as const;
    const session = inReading().do(seat('AAB'), { type: 'proposeChange', draft: 'report', change });
    const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    session.do(seat('AAC'), { type: 'acceptProposal', proposal });
    expect(contestedOnWall(session.open, session.room, 5)).toEqual([]);
    session.do(seat('AAE'), { type: 'wantMore', proposal });
    session.do(seat('AAF'), { type: 'refuseProposal', proposal });
    const { open, room } = session;
    const defence = textOf(open, room, 'report').find(({ id }) => id === 'defence');
    const [found, ...others] = contestedOnWall(open, room, 5);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ isAddition: true, number: defence?.number });
    expect(found?.heat).toMatchObject({
      for: ['AAB', 'AAC'],
      otherwise: ['AAE'],
      against: ['AAF'],
    });
  });

  it('takes turns with the text in informals, once two sit together, until the facilitator chooses', () => {
    const session = inTheLounge();
    const turns = () => takesTurns(session.open, session.room);
    expect(turns()).toBe(true);
    session.do(facilitator, { type: 'directWall', shows: { kind: 'lounge' } });
    expect(turns()).toBe(false);
    expect(pictureOf(session.room).kind).toBe('lounge');
    session.do(facilitator, { type: 'directWall', shows: { kind: 'automatic' } });
    session.enter('action');
    expect(turns()).toBe(false);
    expect(takesTurns(session.open, new TestSession().enter('briefing', 'informals').room)).toBe(
      false,
    );
  });

  it('[SES-10] is not there where talk is closed', () => {
    const session = new TestSession(contestedScenario(), { talk: 'closed' }).enter('briefing');
    const shows = { kind: 'lounge' } as const;
    expect(session.rule(facilitator, { type: 'directWall', shows })).toBe('SES-10');
  });
});
