import { describe, expect, it } from 'vitest';
import { decisionsOnDrafts } from '../../../../client/scene/texts/results.ts';
import type { RaisedMatter } from '../../../../shared/procedure/motions/kinds.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../../fixtures/session.ts';

const carried = (session: TestSession, matter: RaisedMatter) =>
  session
    .do(seat('AAC'), { type: 'raiseMotion', matter })
    .do(facilitator, { type: 'putMotion' })
    .ballot({ AAA: 'yes' });
const kinds = ({ room }: TestSession) => decisionsOnDrafts(room).map(({ subject }) => subject.kind);

describe('what has been decided on the drafts', () => {
  it('names a motion by which a draft is not voted on, and no suspension that is over', () => {
    const session = carried(inAction(smallScenario(7)), { kind: 'suspendMeeting', ms: 60_000 });
    session.do(facilitator, { type: 'resumeMeeting' });
    expect(kinds(session)).toEqual([]);
    expect(kinds(carried(session, { kind: 'adjournDebate', draft: 'one' }))).toEqual(['motion']);
  });

  it('leaves out a vote that was set aside when its draft was reconsidered', () => {
    const session = inAction(smallScenario(7)).ballot({ AAA: 'yes' });
    expect(kinds(session)).toEqual(['draft']);
    expect(kinds(carried(session, { kind: 'reconsider', draft: 'one' }))).toEqual([]);
  });
});
