import { describe, expect, it } from 'vitest';
import { resultTitle, tallyText } from '../../../client/scene/now/now.ts';
import { whereItStands } from '../../../client/scene/now/where-it-stands.ts';
import { english } from '../../../shared/language/language.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { longScenario } from '../../fixtures/scenario.ts';
import {
  facilitator,
  inAction,
  inPlenary,
  seat,
  type TestSession,
} from '../../fixtures/session.ts';
import { takenOut } from '../../fixtures/texts.ts';

const important = {
  type: 'raiseMotion',
  matter: { kind: 'importantQuestion', draft: 'one' },
} as const;
const speak = (side: 'inFavour' | 'against') =>
  ({ type: 'speakOnMotion', side, text: 'Because.' }) as const;
const plenary = () => inPlenary(longScenario());
/** So many votes for and against, by the first delegations. */
const votes = (session: TestSession, yes: number, no: number): Record<string, Choice> =>
  Object.fromEntries(
    session.open.delegations
      .slice(0, yes + no)
      .map(({ id }, index) => [id, index < yes ? 'yes' : 'no'] as const),
  );
const decide = (session: TestSession, yes: number, no: number) =>
  session.do(facilitator, { type: 'putMotion' }).ballot(votes(session, yes, no));
const asImportant = () => decide(plenary().do(seat('AAC'), important), 2, 1);

describe('the motion that a draft is an important question', () => {
  it('[MOT-15] is made in plenary, before voting on the draft begins, and once', () => {
    expect(inAction(longScenario()).rule(seat('AAC'), important)).toBe('MOT-15');
    expect(plenary().openVoting().rule(seat('AAC'), important)).toBe('BAL-5');
    const voted = plenary().ballot({ AAA: 'yes' });
    expect(voted.rule(seat('AAC'), important)).toBe('MOT-15');
    expect(asImportant().rule(seat('AAC'), important)).toBe('MOT-15');
  });

  it('[MOT-15] is heard by two for and two against, and carried by a simple majority', () => {
    const session = plenary().do(seat('AAC'), important);
    session.do(seat('AAC'), speak('inFavour')).do(seat('AAD'), speak('inFavour'));
    expect(session.rule(seat('AAE'), speak('inFavour'))).toBe('MOT-3');
    session.do(seat('AAA'), speak('against')).do(seat('AAB'), speak('against'));
    expect(session.rule(seat('AAE'), speak('against'))).toBe('MOT-3');
    decide(session, 3, 2);
    expect(Object.values(session.room.results).at(-1)?.outcome).toBe('adopted');
  });

  it.each([
    [3, 2, 'rejected'],
    [4, 2, 'adopted'],
  ] as const)('[MOT-15] makes the draft need two thirds: %i to %i', (yes, no, outcome) => {
    const session = asImportant();
    session.ballot(votes(session, yes, no));
    expect(session.result('plenary-one')).toMatchObject({ outcome, majority: 'twoThirds' });
    expect(session.room.drafts.one?.status).toBe(outcome);
    session.ballot(votes(session, 3, 2));
    expect(session.result('plenary-two').outcome).toBe('adopted');
    expect(session.result('plenary-two').majority).toBeUndefined();
  });

  it('[MOT-15] leaves a simple majority enough where it is lost', () => {
    const session = decide(plenary().do(seat('AAC'), important), 2, 2);
    session.ballot(votes(session, 3, 2));
    expect(session.result('plenary-one').outcome).toBe('adopted');
  });

  it('[MOT-15] makes parts of the draft and amendments to it need two thirds', () => {
    const session = asImportant();
    session.do(seat('AAD'), {
      type: 'proposeAmendment',
      draft: 'one',
      changes: [{ kind: 'delete', paragraph: 'pp1' }],
    });
    session.ballot(votes(session, 3, 2));
    expect(session.room.amendments['1']?.status).toBe('rejected');
    const divided = asImportant();
    divided.do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op1']] });
    divided.do(facilitator, { type: 'grantDivision' }).ballot(votes(divided, 3, 2));
    expect(takenOut(divided, 'one')).toEqual(['op1']);
  });

  it('[MOT-15] does not make motions about the draft need two thirds', () => {
    const session = asImportant();
    session.do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op1']] });
    session.do(seat('AAB'), { type: 'objectToDivision' });
    session.do(facilitator, { type: 'closeDivisionHearing' }).ballot(votes(session, 3, 2));
    expect(session.result('plenary-division-one').outcome).toBe('adopted');
  });

  it('[MOT-15] is seen before the vote, and said with its result', () => {
    const session = asImportant();
    expect(whereItStands(session.open, session.room)).toBe(
      'Two thirds of those who vote yes or no are needed',
    );
    session.ballot(votes(session, 3, 2));
    const result = session.result('plenary-one');
    expect(resultTitle(session.open, result)).toBe('ONE is not adopted, short of two thirds');
    expect(tallyText(result)).toBe(
      '3 in favour, 2 against, 0 abstaining. Two thirds of those voting yes or no were needed.',
    );
    const declared = Object.values(session.room.minutes).at(-1);
    expect(declared && minuteText(session.open, declared, english)).toBe(
      'ONE is not adopted: 3 in favour, 2 against, 0 abstaining; two thirds were needed.',
    );
  });
});
