import { describe, expect, test } from 'vitest';
import { stageModelFromViews } from '../../../../client/scene/model/stage-model-from-views.ts';
import { nowOf } from '../../../../client/scene/now/now.ts';
import { whereItStands } from '../../../../client/scene/now/where-it-stands.ts';
import { longScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../../fixtures/session.ts';

const standing = ({ open, room }: TestSession) => whereItStands(open, room);

const divided = (...parts: string[][]) =>
  inAction(longScenario()).do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts });
const objected = (...parts: string[][]) =>
  divided(...parts).do(seat('AAA'), { type: 'objectToDivision' });
const says = (session: TestSession, id: string, side: 'inFavour' | 'against') =>
  session.do(seat(id), { type: 'speakOnDivision', side, text: 'Because.' });

describe('where a motion for separate votes stands (rule 129)', () => {
  test('nothing is said while no motion is pending', () => {
    expect(standing(inAction(longScenario()))).toBeUndefined();
  });

  test('requested: it is granted unless somebody objects', () => {
    expect(standing(divided(['op1'], ['pp1', 'op2']))).toBe(
      'Rule 129: separate votes on PP1, OP1 and OP2 requested; granted unless a delegation objects',
    );
  });

  test('heard: who has spoken on either side, and that the vote follows', () => {
    const session = objected(['op1']);
    expect(standing(session)).toBe(
      'Rule 129: objection raised; 0 of 2 speakers for; 0 of 2 against; then the vote on the motion',
    );
    says(session, 'AAD', 'inFavour');
    expect(standing(session)).toMatch('1 of 2 speakers for; 0 of 2 against; then the vote');
    says(session, 'AAA', 'against');
    expect(standing(session)).toMatch('1 of 2 speakers for; 1 of 2 against; then the vote');
  });

  test('voted on: now the motion itself', () => {
    const session = says(objected(['op1']), 'AAA', 'against');
    session.do(facilitator, { type: 'closeDivisionHearing' });
    const voting =
      'Rule 129: objection raised; 0 of 2 speakers for; 1 of 2 against; now the vote on the motion';
    expect(standing(session)).toBe(voting);
    expect(standing(session.openVoting())).toBe(voting);
  });

  test('carried: how many of the parts have been voted on, and what is out', () => {
    const session = objected(['op1'], ['pp2']).do(facilitator, { type: 'closeDivisionHearing' });
    session.ballot({ AAD: 'yes' });
    expect(standing(session)).toBe(
      'Rule 129: separate votes granted; 0 of 2 held; then the vote on what remains',
    );
    session.ballot({ AAA: 'no' });
    expect(standing(session)).toMatch('1 of 2 held; PP2 taken out; then the vote');
    session.ballot({ AAA: 'yes' });
    expect(standing(session)).toBe(
      'Rule 129: both separate votes are held; PP2 taken out; now the vote on what remains',
    );
    session.ballot({ AAA: 'yes' });
    expect(standing(session)).toBeUndefined();
  });

  test('lost: the motion is no longer pending', () => {
    const session = objected(['op1']).do(facilitator, { type: 'closeDivisionHearing' });
    expect(standing(session.ballot({ AAD: 'yes', AAA: 'no' }))).toBeUndefined();
  });

  test('is told in the column, on the wall and on the left screen of the hall', () => {
    const session = objected(['op1']);
    const { open: scenario, room } = session;
    const names = new Map(scenario.delegations.map((one) => [one.id, one]));
    const said = standing(session);
    expect(nowOf({ scenario, room, names, seat: 'AAB' }).standing).toBe(said);
    expect(nowOf({ scenario, room, names, seat: undefined }).standing).toBe(said);
    const views = { scenario, room, names, own: undefined, reducedMotion: true };
    expect(stageModelFromViews(views).decision).toMatchObject({
      subject: 'Motion for separate votes (rule 129)',
      standing: said,
    });
  });

  test('in a separate vote everybody reads the words that it is about', () => {
    const session = divided(['op1']).do(facilitator, { type: 'grantDivision' }).openVoting();
    const { open: scenario, room } = session;
    const names = new Map(scenario.delegations.map((one) => [one.id, one]));
    expect(nowOf({ scenario, room, names, seat: 'AAB' }).sentence).toBe(
      '“Decides to do what one does.”',
    );
    const views = { scenario, room, names, own: undefined, reducedMotion: true };
    expect(stageModelFromViews(views).decision).toMatchObject({
      kind: 'paragraph',
      version: 'Separate vote: keep OP1?',
      text: 'Decides to do what one does.',
      standing: standing(session),
    });
  });

  test('during the hearing the board names who has spoken on either side', () => {
    const { open: scenario, room } = says(objected(['op1']), 'AAB', 'inFavour');
    const names = new Map(scenario.delegations.map((one) => [one.id, one]));
    const views = { scenario, room, names, own: undefined, reducedMotion: true };
    expect(stageModelFromViews(views).board).toMatchObject({
      heading: 'On the motion to divide',
      lines: ['For: AAB', 'Against: nobody yet'],
    });
  });

  test('what is said on the motion is read until something else happens', () => {
    const session = says(objected(['op1']), 'AAB', 'inFavour');
    const { open: scenario, room } = session;
    const names = new Map(scenario.delegations.map((one) => [one.id, one]));
    expect(nowOf({ scenario, room, names, seat: undefined }).sentence).toBe(
      'State of AAB, for separate votes: “Because.”',
    );
    session.do(facilitator, { type: 'broadcastNote', text: 'Briefly.' });
    expect(nowOf({ scenario, room: session.room, names, seat: undefined }).sentence).toBe(
      'AAA objects. Delegations may now say whether the text should be divided.',
    );
  });
});
