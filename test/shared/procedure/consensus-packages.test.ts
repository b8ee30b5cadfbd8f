import { describe, expect, it } from 'vitest';
import { readyChanges } from '../../../shared/procedure/consensus/consensus.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { inReading } from '../../fixtures/consensus-scenario.ts';
import { facilitator, seat, type TestSession } from '../../fixtures/session.ts';
import { standingIn, wordingIn } from '../../fixtures/texts.ts';

const mild = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;
const study = { kind: 'alternative', paragraph: 'defence', alternative: 'study' } as const;
const calm = { kind: 'alternative', paragraph: 'war', alternative: 'calm' } as const;
const annex = { kind: 'place', paragraph: 'norms', place: 'annex' } as const;

const together = (change: AskedReportChange, ...also: AskedReportChange[]): Command => ({
  type: 'proposeChange',
  draft: 'report',
  change,
  also,
});
const alone = (change: AskedReportChange): Command => ({
  type: 'proposeChange',
  draft: 'report',
  change,
});

function proposalsIn({ room }: TestSession) {
  return Object.values(room.negotiation?.proposals ?? {});
}

function ready({ room }: TestSession) {
  return room.negotiation === undefined ? [] : readyChanges(room, room.negotiation);
}

describe('several changes that go together', () => {
  it('[CON-18] are answered as one, and become the text together', () => {
    const session = inReading().do(seat('AAE'), together(mild, calm));
    const [proposal] = proposalsIn(session);
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: proposal?.id ?? '' });
    session.do(facilitator, { type: 'circulateText' });
    expect(wordingIn(session, 'report', 'defence')).toBe('mild');
    expect(wordingIn(session, 'report', 'war')).toBe('calm');
    expect(proposalsIn(session)).toEqual([]);
    expect(session.room.drafts.report?.paragraphs.war?.changes?.at(-1)).toMatchObject({
      how: 'proposal',
      by: ['AAE'],
    });
  });

  it('[CON-18] become no part of it where somebody refuses them', () => {
    const session = inReading().do(seat('AAE'), together(mild, calm));
    const id = proposalsIn(session)[0]?.id ?? '';
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: id });
    session.do(seat('AAG'), { type: 'refuseProposal', proposal: id });
    expect(ready(session)).toEqual([]);
    expect(session.rule(facilitator, { type: 'circulateText' })).toBe('CON-7');
  });

  it('[CON-18] give way to what more accept for one of their paragraphs, all of them', () => {
    const session = inReading().do(seat('AAE'), together(mild, calm)).do(seat('AAD'), alone(study));
    const id = proposalsIn(session)[0]?.id ?? '';
    session.do(seat('AAF'), { type: 'acceptProposal', proposal: id });
    for (const other of ['AAB', 'AAC']) {
      session.do(seat(other), { type: 'acceptProposal', proposal: 'defence/study' });
    }
    expect(ready(session)).toEqual([study]);
    session.do(facilitator, { type: 'circulateText' });
    expect(standingIn(session, 'report', 'war').place).toBe('report');
    expect(proposalsIn(session)).toEqual([]);
  });

  it('[CON-18] name each paragraph once, and come once', () => {
    const session = inReading();
    expect(session.rule(seat('AAE'), together(mild, study))).toBe('CON-18');
    session.do(seat('AAE'), together(mild, calm));
    expect(session.rule(seat('AAF'), together(calm, mild))).toBe('CON-6');
    expect(session.rule(seat('AAF'), alone(mild))).toBe('allowed');
    expect(session.rule(seat('AAF'), together(mild, annex))).not.toBe('CON-6');
  });
});

describe('what everybody knows of refusals', () => {
  const refused = ({ room }: TestSession) => room.negotiation?.refused;

  it('comes from brackets and answers, and goes with them', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })
      .do(seat('AAE'), alone(mild))
      .do(seat('AAA'), { type: 'refuseProposal', proposal: 'defence/mild' });
    expect(refused(session)).toEqual({ 'war/original': ['AAB'], 'defence/mild': ['AAA'] });
    session
      .do(seat('AAB'), { type: 'releaseParagraph', paragraph: 'war' })
      .do(seat('AAA'), { type: 'acceptProposal', proposal: 'defence/mild' });
    expect(refused(session)).toBeUndefined();
  });

  it('outlives the text on which it was said', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })
      .do(facilitator, { type: 'circulateText', changes: [calm] });
    expect(refused(session)).toEqual({ 'war/original': ['AAB'] });
    expect(session.room.negotiation?.proposed).toBeUndefined();
  });
});
