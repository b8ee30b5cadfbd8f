import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const a = seat('AAA');
const b = seat('AAB');
const c = seat('AAC');
const d = seat('AAD');
const e = seat('AAE');
const ayes = { AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'no' } as const;
const minute = 60_000;

/** A debate under the house rules of Model UN, with the system in the Chair; its clocks do the rest. */
export function houseRules(): TestSession {
  const session = new TestSession(contestedScenario(), { chair: 'system', houseRules: 'mun' });
  session.enter('briefing', 'generalDebate');
  session.do(c, { type: 'pledgeVote' }).do(d, { type: 'pledgeVote' });
  session.do(d, { type: 'withdrawPledge' });
  session.do(d, { type: 'signDraft', draft: 'one' }).do(e, { type: 'signDraft', draft: 'one' });
  session.do(e, { type: 'withdrawSignature', draft: 'one' });
  session.do(d, { type: 'raisePrivilege', need: 'comfort' }).wait(20_000);
  session.do(e, { type: 'inquire', question: 'May we amend now?' }).wait(20_000);
  caucuses(session);
  session.do(d, {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'alternative', paragraph: 'op1', alternative: 'experts' }],
  });
  session.do(a, { type: 'acceptAsFriendly', amendment: '1' });
  session.wait(3 * minute).enter('action');
  voted(session);
  session.wait(5 * minute).enter('outcome', 'debrief');
  return session;
}

/** A moderated caucus whose time runs out, and an unmoderated one that the facilitator ends. */
function caucuses(session: TestSession): void {
  session.do(b, {
    type: 'raiseMotion',
    matter: { kind: 'moderatedCaucus', topic: 'The forum', ms: 2 * minute, speechMs: 30_000 },
  });
  voted(session);
  session.do(a, { type: 'raisePlacard' }).do(d, { type: 'raisePlacard' });
  session.do(e, { type: 'raisePlacard' }).do(e, { type: 'lowerPlacard' });
  session.wait(3_500).do(a, { type: 'say', text: 'All should sit at the table.' });
  session.wait(3 * minute);
  session.do(b, { type: 'raiseMotion', matter: { kind: 'unmoderatedCaucus', ms: minute } });
  voted(session);
  session.do(facilitator, { type: 'endCaucus' });
}

/** Waits until a vote is open, votes, and waits until it is over. */
function voted(session: TestSession): void {
  while (session.room.ballot?.phase !== 'inProgress') session.wait(1_000);
  session.cast(ayes);
  while (session.room.ballot !== undefined) session.wait(1_000);
}
