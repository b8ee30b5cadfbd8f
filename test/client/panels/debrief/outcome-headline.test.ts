import { describe, expect, test } from 'vitest';
import { outcomeHeadline } from '../../../../client/panels/debrief/consensus/outcome-headline.ts';
import { type ComparedOutcome, compareOutcomes } from '../../../../shared/analysis/consensus.ts';
import { recordContent } from '../../../../shared/views/content.ts';
import { atTheGavel, inFinalText } from '../../../fixtures/consensus-scenario.ts';
import { facilitator, seat, type TestSession } from '../../../fixtures/session.ts';

function comparedIn(session: TestSession): ComparedOutcome {
  const [compared] = compareOutcomes(session.open, session.room, recordContent(session.scenario));
  if (compared === undefined) throw new Error('Nothing was sought by consensus.');
  return compared;
}

const object = (session: TestSession, ...seats: string[]) => objectTo(session, 'war', seats);

const objectTo = (session: TestSession, paragraph: string, seats: readonly string[]) =>
  seats.reduce(
    (one, id) =>
      one.do(seat(id), { type: 'takeStance', stance: { kind: 'object', paragraphs: [paragraph] } }),
    session,
  );

describe('our outcome beside the recorded one', () => {
  test('says that the same blocked it, or others', () => {
    const same = object(atTheGavel(), 'AAB', 'AAC').do(facilitator, { type: 'declareNoConsensus' });
    expect(outcomeHeadline(comparedIn(same))).toBe('headline.sameHands');
    const other = object(atTheGavel(), 'AAB').do(facilitator, { type: 'declareNoConsensus' });
    expect(outcomeHeadline(comparedIn(other))).toBe('headline.otherHands');
  });

  test('tells other hands over the same matter from another matter', () => {
    const noConsensus = { type: 'declareNoConsensus' } as const;
    const elsewhere = objectTo(atTheGavel(), 'norms', ['AAB', 'AAC']).do(facilitator, noConsensus);
    expect(outcomeHeadline(comparedIn(elsewhere))).toBe('headline.sameHandsElsewhere');
    const other = objectTo(atTheGavel(), 'norms', ['AAB']).do(facilitator, noConsensus);
    expect(outcomeHeadline(comparedIn(other))).toBe('headline.otherMatter');
  });

  test('says that our room found what history did not', () => {
    const found = atTheGavel().do(facilitator, { type: 'adoptByConsensus' });
    expect(outcomeHeadline(comparedIn(found))).toBe('headline.found');
  });

  test('says that the talks were not brought to an end', () => {
    expect(outcomeHeadline(comparedIn(inFinalText()))).toBe('headline.notHeld');
  });
});
