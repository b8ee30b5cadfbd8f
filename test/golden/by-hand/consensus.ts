import type { Command } from '../../../shared/procedure/road/moves.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const a = seat('AAA');
const b = seat('AAB');
const c = seat('AAC');
const d = seat('AAD');
const e = seat('AAE');

/** A working group: brackets, proposals, one of them withdrawn and one set aside, two texts, a silence that is broken, and one that is kept. */
export function workingGroup(): TestSession {
  const session = begin('oewg');
  const chair = inTheChair(session);
  session.do(e, { type: 'proposeChange', draft: 'report', change: reworded('war', 'calm') });
  session.do(e, { type: 'withdrawProposal', proposal: 'war/calm' });
  session.do(e, { type: 'proposeChange', draft: 'report', change: inOwnWords('war') });
  session.do(facilitator, {
    type: 'correctProposalStands',
    proposal: `war/+${session.state.seq}`,
    stands: { law: -1 },
  });
  session.do(d, { type: 'proposeChange', draft: 'report', change: reworded('war', 'calm') });
  session.do(c, { type: 'refuseProposal', proposal: 'war/calm' });
  session.now += session.room.options.times.reading;
  chair({ type: 'setProposalAside', proposal: 'war/calm' });
  session.enter('action');
  chair({ type: 'presentFinalText' }, { type: 'startSilence', ms: 60_000 });
  chair({ type: 'extendSilence', ms: 30_000 });
  session.do(a, { type: 'takeStance', stance: { kind: 'join' } });
  session.do(c, { type: 'breakSilence', paragraphs: ['war'], text: 'Not with this paragraph.' });
  chair({ type: 'circulateText', changes: [toSummary('war')] });
  chair({ type: 'presentFinalText' }, { type: 'startSilence', ms: 60_000 });
  session.do(d, {
    type: 'takeStance',
    stance: { kind: 'dissociate', paragraphs: ['defence'], text: 'We stand aside.' },
  });
  session.wait(60_000);
  session.do(e, { type: 'takeStance', stance: { kind: 'explain', text: 'We read it narrowly.' } });
  session.enter('outcome', 'debrief');
  return session;
}

/** A group of experts: the same road, to the gavel, to consultations, and to no consensus. */
export function expertGroup(): TestSession {
  const session = begin('gge');
  const chair = inTheChair(session);
  session.enter('action');
  chair({ type: 'presentFinalText' }, { type: 'changeParagraph', change: reworded('war', 'calm') });
  chair({ type: 'putToGavel' });
  session.do(b, { type: 'takeStance', stance: { kind: 'object', paragraphs: ['defence'] } });
  session.do(b, { type: 'takeStance', stance: { kind: 'silent' } });
  session.do(c, { type: 'takeStance', stance: { kind: 'object', paragraphs: [], text: 'No.' } });
  chair({ type: 'suspendForConsultations', ms: 60_000 });
  chair({ type: 'extendClock', clock: 'consultations', ms: 10_000 }, { type: 'presentFinalText' });
  chair({ type: 'putToGavel' });
  session.do(c, { type: 'takeStance', stance: { kind: 'object', paragraphs: ['defence'] } });
  chair({ type: 'declareNoConsensus' });
  session.enter('outcome', 'debrief');
  return session;
}

const reworded = (paragraph: string, alternative: string) =>
  ({ kind: 'alternative', paragraph, alternative }) as const;
const inOwnWords = (paragraph: string) =>
  ({
    kind: 'replace',
    paragraph,
    words: { lead: '', text: 'says peace.', stands: { law: 0 } },
  }) as const;
const upTo = (paragraph: string, after: string) => ({ kind: 'move', paragraph, after }) as const;
const toSummary = (paragraph: string) => ({ kind: 'place', paragraph, place: 'summary' }) as const;

const inTheChair =
  (session: TestSession) =>
  (...commands: readonly Command[]) => {
    for (const command of commands) session.do(facilitator, command);
    session.now += 1_000;
  };

/** The general debate and the informals, with a text that some can live with. */
function begin(forum: 'gge' | 'oewg'): TestSession {
  const session = new TestSession(consensusScenario(forum)).enter('briefing', 'generalDebate');
  const chair = inTheChair(session);
  session.do(a, { type: 'requestFloor' });
  chair({ type: 'callNextSpeaker' });
  session.do(a, { type: 'say', text: 'Law applies.' }).do(a, { type: 'yieldFloor' });
  session.enter('informals');
  session.do(b, { type: 'holdParagraph', paragraph: 'defence' });
  session.do(c, { type: 'holdParagraph', paragraph: 'war' });
  session.do(c, { type: 'releaseParagraph', paragraph: 'war' });
  for (const [alternative, line] of [
    ['mild', 'Milder.'],
    ['study', undefined],
  ] as const) {
    session.do(e, {
      type: 'proposeChange',
      draft: 'report',
      change: reworded('defence', alternative),
      ...(line && { line }),
    });
  }
  session.do(a, { type: 'acceptProposal', proposal: 'defence/mild' });
  session.do(b, { type: 'acceptProposal', proposal: 'defence/mild' });
  session.do(c, { type: 'wantMore', proposal: 'defence/study' });
  session.do(b, { type: 'refuseProposal', proposal: 'defence/study' });
  session.do(e, { type: 'proposeChange', draft: 'report', change: upTo('norms', '') });
  session.do(a, { type: 'acceptProposal', proposal: `norms/+${session.state.seq}` });
  chair({ type: 'circulateText' }, { type: 'agreeParagraphs', paragraphs: ['opening', 'norms'] });
  return session;
}
