import { expect, test } from 'vitest';
import { nowOf } from '../../../../client/scene/now/now.ts';
import { atTheGavel, inReading, underSilence } from '../../../fixtures/consensus-scenario.ts';
import { facilitator, seat, type TestSession } from '../../../fixtures/session.ts';

function nowIn(session: TestSession) {
  return nowOf({
    scenario: session.open,
    room: session.room,
    names: new Map(session.open.delegations.map((delegation) => [delegation.id, delegation])),
    seat: undefined,
  });
}

test('while a text is worked on, the brackets are counted', () => {
  const session = inReading();
  expect(nowIn(session).title).toBe('No paragraph is in brackets');
  session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' });
  expect(nowIn(session).title).toBe('One paragraph is in brackets');
});

test('at the gavel it is said who objects, and over what', () => {
  const session = atTheGavel();
  expect(nowIn(session).title).toBe('Does anybody object?');
  session.do(seat('AAB'), { type: 'takeStance', stance: { kind: 'object', paragraphs: ['war'] } });
  expect(nowIn(session)).toMatchObject({
    title: 'AAB objects',
    sentence: expect.stringContaining('paragraph 4'),
  });
  session.do(facilitator, { type: 'suspendForConsultations', ms: 60_000 });
  expect(nowIn(session).title).toBe('AAB objected; the Chair consults');
});

test('an objection that names no paragraph is one to the text as a whole', () => {
  const session = atTheGavel().do(seat('AAB'), {
    type: 'takeStance',
    stance: { kind: 'object', paragraphs: [] },
  });
  expect(nowIn(session).sentence).toContain('the text as a whole');
});

test('a silence is counted down by its own clock; broken, it is said by whom and over what', () => {
  const session = underSilence();
  expect(nowIn(session).clock).toBe(session.room.clocks.silence);
  session.do(seat('AAB'), { type: 'breakSilence', paragraphs: ['war', 'defence'] });
  expect(nowIn(session)).toMatchObject({
    title: 'AAB has broken the silence',
    sentence: expect.stringContaining('paragraphs 3 and 4'),
  });
});

test('the end is told with who blocked it', () => {
  const session = atTheGavel()
    .do(seat('AAB'), { type: 'takeStance', stance: { kind: 'object', paragraphs: ['war'] } })
    .do(facilitator, { type: 'declareNoConsensus' });
  expect(nowIn(session)).toMatchObject({
    title: 'There is no consensus',
    sentence: 'The report is not adopted. AAB has blocked it.',
  });
});
