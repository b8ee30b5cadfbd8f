import type { RaisedMatter } from '../../shared/procedure/motions/kinds.ts';
import type { Command } from '../../shared/procedure/road/moves.ts';
import {
  atTheGavel,
  inFinalText,
  inReading,
  underSilence,
} from '../fixtures/consensus-scenario.ts';
import { withInjects } from '../fixtures/injects.ts';
import { contestedScenario } from '../fixtures/scenario.ts';
import { facilitator, inPlenary, seat, TestSession } from '../fixtures/session.ts';
import { withShadow } from '../fixtures/shadow.ts';

const scenario = withShadow(withInjects(contestedScenario(5)));
const chair = (session: TestSession, ...commands: readonly Command[]) =>
  commands.reduce((before, command) => before.do(facilitator, command), session);
const announce = { type: 'announceBallot' } as const;
const openVoting = { type: 'openVoting' } as const;
const lock = { type: 'lockVoting' } as const;
const declare = { type: 'declareResult' } as const;
const put = { type: 'putMotion' } as const;

const open = (houseRules: 'none' | 'mun' = 'none') =>
  new TestSession(scenario, { chair: 'facilitator', houseRules, shadow: 'on' }).enter('briefing');
const debate = (houseRules: 'none' | 'mun' = 'none') => open(houseRules).enter('generalDebate');
const action = () => open().enter('action');
const speech = (session: TestSession) =>
  chair(session.do(seat('AAB'), { type: 'requestFloor' }), { type: 'callNextSpeaker' });
const moved = (session: TestSession, matter: RaisedMatter, by = 'AAD') =>
  session.do(seat(by), { type: 'raiseMotion', matter });
const carried = (session: TestSession) =>
  chair(session, put).ballot({ AAA: 'yes', AAB: 'yes', AAC: 'yes' });
const point = (session: TestSession) =>
  session.do(seat('AAD'), { type: 'raisePoint', matter: 'quorum' });
const noAction: RaisedMatter = { kind: 'adjournDebate', draft: 'one' };
const suspend: RaisedMatter = { kind: 'suspendMeeting', ms: 60_000 };
const moderated: RaisedMatter = {
  kind: 'moderatedCaucus',
  topic: 'It',
  ms: 60_000,
  speechMs: 20_000,
};
const amended = (session: TestSession) =>
  session.do(seat('AAD'), {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'alternative', paragraph: 'op1', alternative: 'experts' }],
  });
const amendedTwice = (session: TestSession) =>
  session.do(seat('AAD'), {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [
      { kind: 'delete', paragraph: 'pp1' },
      { kind: 'alternative', paragraph: 'op1', alternative: 'experts' },
    ],
  });
const amendmentDivided = () =>
  amendedTwice(action()).do(seat('AAE'), {
    type: 'requestDivisionOfAmendment',
    amendment: '1',
    parts: [['1'], ['2']],
  });
const divided = (session: TestSession) =>
  session.do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op1'], ['pp1']] });
const objected = () => divided(action()).do(seat('AAB'), { type: 'objectToDivision' });
const bracketed = () =>
  inReading()
    .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' })
    .do(seat('AAE'), {
      type: 'proposeChange',
      draft: 'report',
      change: { kind: 'alternative', paragraph: 'defence', alternative: 'mild' },
    });
const objecting = { kind: 'object', paragraphs: [] } as { kind: 'object'; paragraphs: string[] };

const FAR = 1_000_000_000;
const onDays = () =>
  new TestSession(scenario, {
    chair: 'facilitator',
    calendar: [
      { kind: 'writing', phase: 'informals', stage: 0, due: FAR },
      { kind: 'sitting', phase: 'action', stage: 0, opens: 2 * FAR, minutes: 90 },
    ],
  }).enter('briefing');

/** Every procedure under way, at each of its steps; the facilitator presides. */
export const SITUATIONS: Readonly<Record<string, () => TestSession>> = {
  'The lobby': () => new TestSession(scenario),
  'The briefing': () => open(),
  'The debate, before anybody speaks': () => debate(),
  'A speech': () => speech(debate()),
  'The right of reply': () =>
    chair(
      speech(debate())
        .do(seat('AAB'), { type: 'yieldFloor' })
        .do(seat('AAC'), { type: 'requestReply' }),
      { type: 'callNextSpeaker' },
    ),
  'The session is paused': () => chair(debate(), { type: 'pause' }),
  'A motion in the debate is heard': () => moved(debate(), noAction),
  'A motion during a speech': () => moved(speech(debate()), noAction),
  'Two motions': () => moved(moved(debate(), noAction), suspend, 'AAE'),
  'A motion has been put': () => chair(moved(debate(), noAction), put),
  'The vote on a motion is announced': () => chair(moved(debate(), noAction), put, announce),
  'The vote on a motion': () => chair(moved(debate(), noAction), put, announce, openVoting),
  'The vote on a motion is declared': () =>
    chair(moved(debate(), noAction), put, announce, openVoting, lock, declare),
  'The meeting is suspended': () => carried(moved(debate(), suspend)),
  'A point of order': () => point(debate()),
  'A ruling on a point of order': () =>
    chair(point(debate()), { type: 'ruleOnPoint', upheld: false }),
  'An appeal against a ruling': () =>
    chair(point(debate()), { type: 'ruleOnPoint', upheld: false }).do(seat('AAC'), {
      type: 'appealRuling',
    }),
  'A point of privilege (house rule)': () =>
    debate('mun').do(seat('AAD'), { type: 'raisePrivilege', need: 'comfort' }),
  'An inquiry that is answered (house rule)': () =>
    chair(debate('mun').do(seat('AAD'), { type: 'inquire', question: 'What now?' }), {
      type: 'answerHousePoint',
    }),
  'A moderated caucus (house rule)': () =>
    carried(moved(debate('mun'), moderated)).do(seat('AAC'), { type: 'raisePlacard' }),
  'A speech in a moderated caucus (house rule)': () =>
    chair(carried(moved(debate('mun'), moderated)).do(seat('AAC'), { type: 'raisePlacard' }), {
      type: 'callPlacard',
      seat: 'AAC',
    }),
  'An unmoderated caucus (house rule)': () =>
    carried(moved(debate('mun'), { kind: 'unmoderatedCaucus', ms: 60_000 })),
  'The informals': () => open().enter('informals'),
  'The informals, with an amendment proposed': () => amended(open().enter('informals')),
  'The action, before the first vote': () => action(),
  'An amendment waits': () => amended(action()),
  'The vote on an amendment': () => chair(amended(action()), announce, openVoting),
  'An amendment of several changes waits': () => amendedTwice(action()),
  'A request to divide an amendment': () => amendmentDivided(),
  'A motion to divide an amendment is announced': () =>
    chair(
      amendmentDivided().do(seat('AAB'), { type: 'objectToDivision' }),
      { type: 'closeDivisionHearing' },
      announce,
    ),
  'The vote on a part of an amendment': () =>
    chair(amendmentDivided(), { type: 'grantDivision' }, announce, openVoting),
  'A motion in the action is heard': () => moved(action(), noAction),
  'A request to divide': () => divided(action()),
  'A request to divide is heard': () => objected(),
  'A motion to divide has been put': () => chair(objected(), { type: 'closeDivisionHearing' }),
  'The vote on dividing': () =>
    chair(objected(), { type: 'closeDivisionHearing' }, announce, openVoting),
  'A division is granted': () => chair(divided(action()), { type: 'grantDivision' }),
  'The vote on a part': () =>
    chair(divided(action()), { type: 'grantDivision' }, announce, openVoting),
  'A ballot is announced': () => chair(action(), announce),
  'Explanations before the vote': () => chair(action(), announce, { type: 'hearExplanations' }),
  'A recorded vote': () => chair(action(), announce, openVoting),
  'A roll call': () =>
    chair(
      chair(action(), announce).do(seat('AAD'), { type: 'requestVote', method: 'rollCall' }),
      openVoting,
    ),
  'A point of order in a vote': () =>
    chair(action(), announce, openVoting).do(seat('AAD'), {
      type: 'raisePoint',
      matter: 'conductOfVote',
    }),
  'A vote is locked': () => chair(action(), announce, openVoting, lock),
  'A result is declared': () => chair(action(), announce, openVoting, lock, declare),
  'Explanations after the vote': () =>
    chair(action(), announce, openVoting, lock, declare, { type: 'hearExplanationsAfter' }),
  'A motion not to vote': () =>
    action().ballot({ AAA: 'yes' }).do(seat('AAD'), { type: 'moveNoVote', draft: 'two' }),
  'A draft is withdrawn': () => action().do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' }),
  'The meeting is suspended in the action': () => carried(moved(action(), suspend)),
  'The quorum is lost in the action': () =>
    chair(
      ['AAB', 'AAC', 'AAD'].reduce(
        (session, away) => session.do(seat(away), { type: 'leaveRoom' }),
        chair(action(), announce),
      ),
    ),
  'The outcome': () => action().ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' }).enter('outcome'),
  'The plenary, before its first vote': () => inPlenary(scenario),
  'The plenary, divided': () => divided(inPlenary(scenario)),
  'The informals, in writing': () => onDays().enter('informals'),
  'The meeting is adjourned to its next sitting': () => onDays().enter('informals', 'action'),
  'The debrief': () => debate().enter('debrief'),
  'A report is read': () => inReading(),
  'A report with brackets and a proposal': () => bracketed(),
  'A final text': () => inFinalText(),
  'A silence': () => underSilence(),
  'The gavel': () => atTheGavel(),
  'The gavel, with an objection': () =>
    atTheGavel().do(seat('AAB'), { type: 'takeStance', stance: objecting }),
  Consultations: () =>
    chair(atTheGavel().do(seat('AAB'), { type: 'takeStance', stance: objecting }), {
      type: 'suspendForConsultations',
      ms: 60_000,
    }),
  'A report is adopted': () => chair(atTheGavel(), { type: 'adoptByConsensus' }),
  'No consensus': () =>
    chair(atTheGavel().do(seat('AAB'), { type: 'takeStance', stance: objecting }), {
      type: 'declareNoConsensus',
    }),
};
