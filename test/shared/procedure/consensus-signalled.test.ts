import { describe, expect, it } from 'vitest';
import type { AskedStance } from '../../../shared/procedure/consensus/schemas.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { inReading } from '../../fixtures/consensus-scenario.ts';
import { facilitator, seat, type TestSession } from '../../fixtures/session.ts';

const mild = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;

type Answer = 'acceptProposal' | 'wantMore' | 'refuseProposal';

/** AAB proposes milder words, and others answer. */
function answered(answers: Readonly<Record<string, Answer>>): TestSession {
  const session = inReading().do(seat('AAB'), {
    type: 'proposeChange',
    draft: 'report',
    change: mild,
  });
  const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
  for (const [id, type] of Object.entries(answers)) {
    const command: SeatCommand = { type, proposal };
    session.do(seat(id), command);
  }
  return session;
}

const taken = (session: TestSession) =>
  session.do(facilitator, { type: 'changeParagraph', change: mild });

/** The final text at the gavel, with what delegations say to it. */
function put(session: TestSession, stances: Readonly<Record<string, AskedStance>>): TestSession {
  session.enter('action').do(facilitator, { type: 'presentFinalText' });
  session.do(facilitator, { type: 'putToGavel' });
  for (const [id, stance] of Object.entries(stances)) {
    session.do(seat(id), { type: 'takeStance', stance });
  }
  return session;
}
const adopted = (session: TestSession) => session.do(facilitator, { type: 'adoptByConsensus' });
const ofDefence = ({ room }: TestSession) => room.outcomes.group?.signalled?.defence;

const outside: AskedStance = { kind: 'dissociate', paragraphs: ['defence'] };
const objects: AskedStance = { kind: 'object', paragraphs: ['defence'] };

describe('what was answered to a proposal', () => {
  it('[CON-17] stays with the outcome, with who did otherwise when the text was adopted', () => {
    const answers = {
      AAC: 'acceptProposal',
      AAD: 'acceptProposal',
      AAE: 'refuseProposal',
      AAF: 'refuseProposal',
      AAG: 'wantMore',
    } as const;
    const session = put(taken(answered(answers)), { AAD: outside, AAF: outside });
    expect(ofDefence(adopted(session))).toEqual({
      by: 'AAB',
      came: 'made',
      acceptedBy: ['AAC', 'AAD'],
      refusedBy: ['AAE', 'AAF'],
      wantMore: ['AAG'],
      turned: { canLive: ['AAD'], cannot: ['AAE'] },
    });
  });

  it('[CON-17] shows who could live with it and then stood in the way; without consensus nobody let it pass', () => {
    const session = put(taken(answered({ AAC: 'acceptProposal', AAE: 'refuseProposal' })), {
      AAC: objects,
    }).do(facilitator, { type: 'declareNoConsensus' });
    expect(ofDefence(session)?.turned).toEqual({ canLive: ['AAC'], cannot: [] });
  });

  it('[CON-17] holds an objection against nobody that was over another paragraph', () => {
    const session = put(taken(answered({ AAC: 'acceptProposal' })), {
      AAC: { kind: 'object', paragraphs: ['norms'] },
      AAD: objects,
    }).do(facilitator, { type: 'declareNoConsensus' });
    expect(ofDefence(session)?.turned).toEqual({ canLive: [], cannot: [] });
  });

  it('[CON-17] lets nobody pass what it was not there for', () => {
    const session = put(taken(answered({ AAE: 'refuseProposal' })), {});
    session.do(seat('AAE'), { type: 'leaveRoom' });
    expect(ofDefence(adopted(session))?.turned?.cannot).toEqual([]);
  });

  it('[CON-17] stays with each paragraph of changes that went together', () => {
    const session = inReading().do(seat('AAB'), {
      type: 'proposeChange',
      draft: 'report',
      change: mild,
      also: [{ kind: 'alternative', paragraph: 'war', alternative: 'calm' }],
    });
    const [proposal = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    session
      .do(seat('AAC'), { type: 'acceptProposal', proposal })
      .do(seat('AAG'), { type: 'wantMore', proposal })
      .do(facilitator, { type: 'circulateText' });
    const { signalled = {} } = adopted(put(session, { AAC: outside })).room.outcomes.group ?? {};
    const said = { by: 'AAB', came: 'made', acceptedBy: ['AAC'], refusedBy: [], wantMore: ['AAG'] };
    expect(signalled.defence).toEqual({ ...said, turned: { canLive: ['AAC'], cannot: [] } });
    expect(signalled.war).toEqual({ ...said, turned: { canLive: [], cannot: [] } });
  });

  it('[CON-17] is kept without turns where the change was not made, and left out where nobody answered', () => {
    const open = adopted(put(answered({ AAC: 'acceptProposal' }), {}));
    expect(ofDefence(open)).toEqual({
      by: 'AAB',
      came: 'open',
      acceptedBy: ['AAC'],
      refusedBy: [],
    });
    expect(adopted(put(answered({}), {})).room.outcomes.group).not.toHaveProperty('signalled');
  });

  it('[CON-17] says of words that were changed once more that they were overtaken', () => {
    const session = taken(answered({ AAC: 'acceptProposal' }));
    session.do(facilitator, {
      type: 'changeParagraph',
      change: { kind: 'place', paragraph: 'defence', place: 'annex' },
    });
    const said = ofDefence(adopted(put(session, {})));
    expect(said?.came).toBe('overtaken');
    expect(said).not.toHaveProperty('turned');
  });

  it('[CON-17] stays with a paragraph that was added, and with one that was proposed and never stood there', () => {
    const more = (after: string, text: string) =>
      ({
        type: 'proposeChange',
        draft: 'report',
        change: {
          kind: 'insert',
          after,
          paragraphKind: 'P',
          words: { lead: '', text, stands: {} },
        },
      }) as const;
    const proposed = more('defence', 'One more.');
    const session = inReading().do(seat('AAB'), proposed);
    const [first = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    session
      .do(seat('AAC'), { type: 'acceptProposal', proposal: first })
      .do(seat('AAE'), { type: 'refuseProposal', proposal: first })
      .do(facilitator, { type: 'changeParagraph', change: proposed.change })
      .do(seat('AAD'), more('', 'At the beginning.'));
    const [second = ''] = Object.keys(session.room.negotiation?.proposals ?? {});
    session.do(seat('AAG'), { type: 'wantMore', proposal: second });
    const { paragraphs = {} } = session.room.drafts['report'] ?? {};
    const [id = ''] = Object.keys(paragraphs).filter((each) => paragraphs[each]?.added);
    const stance: AskedStance = { kind: 'dissociate', paragraphs: [id] };
    const { signalled, signalledMore } =
      adopted(put(session, { AAC: stance })).room.outcomes.group ?? {};
    expect(signalled).toEqual({
      [id]: {
        by: 'AAB',
        came: 'made',
        acceptedBy: ['AAC'],
        refusedBy: ['AAE'],
        turned: { canLive: ['AAC'], cannot: ['AAE'] },
      },
    });
    expect(signalledMore).toEqual([
      {
        by: 'AAD',
        came: 'open',
        acceptedBy: [],
        refusedBy: [],
        wantMore: ['AAG'],
        after: '',
        words: { lead: '', text: 'At the beginning.' },
      },
    ]);
  });
});
