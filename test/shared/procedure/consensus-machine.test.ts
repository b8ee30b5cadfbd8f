import { describe, it } from 'vitest';
import { consensusMachine } from '../../../shared/procedure/consensus/machine.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { chair, type Move, walkEverywhere } from '../../fixtures/machine-walk.ts';
import { clock, seat, TestSession } from '../../fixtures/session.ts';
import { standingIn, wordingIn } from '../../fixtures/texts.ts';

/** A session in action with the Chair's first text, which is not yet final. */
const begin = () =>
  new TestSession(consensusScenario('oewg')).enter('briefing', 'informals', 'action');

/** A change that changes something, whatever was done before. */
function another(session: TestSession): AskedReportChange {
  const now = wordingIn(session, 'report', 'defence');
  const alternative = now === 'study' ? 'mild' : 'study';
  return { kind: 'alternative', paragraph: 'defence', alternative };
}

function moves(event: string, session: TestSession): readonly Move[] | undefined {
  const { negotiation } = session.room;
  const bracket = standingIn(session, 'report', 'war').heldBy.includes('AAB')
    ? 'releaseParagraph'
    : 'holdParagraph';
  const change = another(session);
  switch (event) {
    case 'work':
      return [[seat('AAE'), { type: 'proposeChange', draft: 'report', change }]];
    case 'hold':
      return [[seat('AAB'), { type: bracket, paragraph: 'war' }]];
    case 'change':
      return [chair({ type: 'changeParagraph', change })];
    case 'circulate':
      return [chair({ type: 'circulateText', changes: [change] })];
    case 'consult':
      return [chair({ type: 'suspendForConsultations', ms: 60_000 })];
    case 'startSilence':
      return [chair({ type: 'startSilence', ms: 60_000 })];
    case 'extendSilence':
      return [chair({ type: 'extendSilence', ms: 60_000 })];
    case 'breakSilence':
      return [[seat('AAB'), { type: 'breakSilence', paragraphs: ['war'] }]];
    case 'takeStance':
      return [
        [seat('AAB'), { type: 'takeStance', stance: { kind: 'explain', text: 'As we read it.' } }],
      ];
    case 'adopt':
      return negotiation?.phase === 'silence'
        ? [[clock, ringOf(session)]]
        : [chair({ type: 'adoptByConsensus' })];
    case 'presentFinalText':
    case 'putToGavel':
      return [chair({ type: event })];
    case 'declareNoConsensus':
      // At the end of the time, which needs no objection.
      return [[clock, { type: event }]];
    default:
      return undefined;
  }
}

/** The silence's clock rings when its time is up. */
function ringOf(session: TestSession): Command {
  session.now = session.room.clocks.silence?.endsAt ?? session.now;
  return { type: 'clockRanOut', clock: 'silence' };
}

describe('walking every state and event of the consensus machine', () => {
  it('[CON-9] [SIL-6] the rules agree with the machine', () => {
    walkEverywhere({
      machine: consensusMachine,
      begin,
      valueIn: ({ room }) => room.negotiation?.phase,
      moves,
    });
  });
});
