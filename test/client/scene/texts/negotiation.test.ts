import { describe, expect, test } from 'vitest';
import { stageModelFromViews } from '../../../../client/scene/model/stage-model-from-views.ts';
import { stanceLights } from '../../../../client/scene/model/stance-lights.ts';
import {
  countStandings,
  numbersOf,
  objectionsOf,
  paragraphInQuestion,
  placesIn,
  reportOf,
} from '../../../../client/scene/texts/negotiation.ts';
import type { Negotiation } from '../../../../shared/procedure/consensus/negotiation.ts';
import { atTheGavel, inReading, underSilence } from '../../../fixtures/consensus-scenario.ts';
import { facilitator, seat, type TestSession } from '../../../fixtures/session.ts';

function negotiationIn({ room }: TestSession): Negotiation {
  if (room.negotiation === undefined) throw new Error('No text is on the table.');
  return room.negotiation;
}

const linesIn = (session: TestSession) =>
  reportOf(session.open, session.room, negotiationIn(session));
const inQuestion = (session: TestSession) =>
  paragraphInQuestion(negotiationIn(session), linesIn(session))?.id;

const mild = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;
const propose = {
  type: 'proposeChange',
  draft: 'report',
  change: mild,
} as const;

describe('the report of a negotiation', () => {
  test('stands paragraph by paragraph in its order, in the wording that play gave it', () => {
    const session = inReading().do(facilitator, {
      type: 'changeParagraph',
      change: mild,
    });
    const lines = linesIn(session);
    expect(lines.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
    const defence = lines.find(({ id }) => id === 'defence');
    expect(defence?.words.text).toBe('says mild.');
    expect(defence?.wordings.map(({ id }) => id)).toEqual(['original', 'mild', 'study']);
  });

  test('counts how its paragraphs stand', () => {
    const session = inReading()
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })
      .do(facilitator, { type: 'agreeParagraphs', paragraphs: ['norms', 'opening'] })
      .do(facilitator, {
        type: 'changeParagraph',
        change: { kind: 'place', paragraph: 'capacity', place: 'annex' },
      });
    expect(countStandings(linesIn(session))).toEqual({
      agreed: 2,
      clean: 1,
      bracketed: 1,
      summary: 0,
      annex: 1,
      dropped: 0,
    });
  });

  test('shows a proposal until the text says so', () => {
    const session = inReading().do(seat('AAF'), propose);
    const proposed = () => linesIn(session).flatMap(({ proposals }) => proposals.length);
    expect(proposed()).toEqual([0, 0, 1, 0, 0]);
    session.do(facilitator, { type: 'changeParagraph', change: mild });
    expect(proposed()).toEqual([0, 0, 0, 0, 0]);
  });

  test('offers the places that the forum’s mandate knows [CON-8]', () => {
    expect(placesIn(inReading('gge').open, { stage: 0 })).toEqual(['report', 'annex', 'dropped']);
    expect(placesIn(inReading('oewg').open, { stage: 0 })).toEqual([
      'report',
      'summary',
      'dropped',
    ]);
  });

  test('calls paragraphs by their numbers, in their order', () => {
    expect(numbersOf(linesIn(inReading()), ['war', 'norms'])).toEqual(['2', '4']);
  });
});

describe('the paragraph in question', () => {
  test('is the one in most brackets, or that of the latest proposal', () => {
    const session = inReading();
    expect(inQuestion(session)).toBeUndefined();
    session
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' })
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })
      .do(seat('AAC'), { type: 'holdParagraph', paragraph: 'war' });
    expect(inQuestion(session)).toBe('war');
    session.do(seat('AAF'), propose);
    expect(inQuestion(session)).toBe('defence');
  });

  test('is at the gavel the one that most object to', () => {
    const session = atTheGavel()
      .do(seat('AAB'), {
        type: 'takeStance',
        stance: { kind: 'object', paragraphs: ['defence', 'war'] },
      })
      .do(seat('AAC'), { type: 'takeStance', stance: { kind: 'object', paragraphs: ['war'] } });
    expect(inQuestion(session)).toBe('war');
    expect(objectionsOf(negotiationIn(session))).toEqual([
      ['AAB', ['defence', 'war']],
      ['AAC', ['war']],
    ]);
  });

  test('is after a broken silence the one it was broken over', () => {
    const session = underSilence();
    expect(inQuestion(session)).toBeUndefined();
    session.do(seat('AAB'), { type: 'breakSilence', paragraphs: ['war'] });
    expect(inQuestion(session)).toBe('war');
  });
});

describe('the lamps of a negotiation', () => {
  test('show who holds brackets, and at the gavel the stances', () => {
    const drafting = inReading().do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' });
    expect(stanceLights(drafting.room, negotiationIn(drafting))).toEqual({ AAB: 'holds' });
    const gavel = atTheGavel()
      .do(seat('AAA'), { type: 'takeStance', stance: { kind: 'join' } })
      .do(seat('AAD'), {
        type: 'takeStance',
        stance: { kind: 'dissociate', paragraphs: ['defence'] },
      });
    expect(stanceLights(gavel.room, negotiationIn(gavel))).toEqual({
      AAA: 'join',
      AAD: 'dissociate',
    });
  });
});

describe('the big screens of a negotiation', () => {
  const screens = (session: TestSession) => {
    const { decision, board } = stageModelFromViews({
      scenario: session.open,
      room: session.room,
      names: new Map(session.open.delegations.map((delegation) => [delegation.id, delegation])),
      own: undefined,
      reducedMotion: true,
    });
    return { decision, board };
  };

  test('show the paragraph in question in its brackets', () => {
    const session = inReading().do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' });
    expect(screens(session).decision).toMatchObject({
      kind: 'paragraph',
      number: '4',
      text: 'The Group says war.',
      bracketed: true,
    });
    expect(screens(session).board).toMatchObject({ kind: 'ballot', progress: '1 of 7' });
  });

  test('count a silence down, and say afterwards what came of it', () => {
    const session = underSilence();
    expect(screens(session).board.kind).toBe('countdown');
    session.wait(100_000);
    expect(screens(session).board).toMatchObject({
      kind: 'idle',
      heading: 'The report is adopted by consensus',
    });
  });
});
