import { isDecided } from '../consensus/consensus.ts';
import type { Rule } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stepTo } from '../kernel/script.ts';
import { houseRulesChoice } from '../model-un/rules.ts';
import { mayEnter, sessionAccepts } from '../road/room-machines.ts';

export const advancePhase: Rule<'advancePhase'> = ({ scenario, room, command }) =>
  firstRefusal(
    () => (command.to === 'debrief' ? ALLOWED : nothingPending(room)),
    () =>
      room.ballot !== undefined && room.ballot.phase !== 'closed'
        ? refuse('SES-4', 'ballotOpen')
        : ALLOWED,
    () =>
      command.to === 'outcome' && room.programme.length > 0
        ? refuse('SES-4', 'programmeLeft', { count: room.programme.length })
        : ALLOWED,
    () =>
      command.to === 'outcome' && room.negotiation !== undefined && !isDecided(room.negotiation)
        ? refuse('SES-4', 'textUndecided')
        : ALLOWED,
    () =>
      mayEnter(room, command.to) && stepTo(scenario, room, command.to) !== undefined
        ? ALLOWED
        : refuse('SES-1', 'phaseOrder', { from: room.phase, to: command.to }),
  );

/** SES-4: motions and points of order are decided in the phase in which they were raised. */
function nothingPending({ point, motions, suspended }: Room): Verdict {
  if (suspended !== undefined) return refuse('MOT-6', 'meetingSuspended');
  if (point !== undefined) return refuse('SES-4', 'pointFirst');
  return motions.length > 0 ? refuse('SES-4', 'motionFirst') : ALLOWED;
}

export const pause: Rule<'pause'> = ({ room }) =>
  sessionAccepts(room, 'pause') ? ALLOWED : refuse('SES-3', 'pausedAlready');

export const resume: Rule<'resume'> = ({ room }) =>
  sessionAccepts(room, 'resume') ? ALLOWED : refuse('SES-3', 'notPaused');

export const extendClock: Rule<'extendClock'> = ({ room, command }) =>
  room.clocks[command.clock] === undefined ? refuse('SES-7', 'noSuchClock') : ALLOWED;

export const changeOptions: Rule<'changeOptions'> = (question) => {
  const { scenario, room, command } = question;
  return firstRefusal(
    () => houseRulesChoice(question),
    () =>
      room.ballot !== undefined &&
      (command.options.board !== undefined || command.options.method !== undefined)
        ? refuse('BAL-5', 'ballotOptions')
        : ALLOWED,
    () => {
      const { runOfShow } = command.options;
      return runOfShow === undefined || scenario.runsOfShow.some((run) => run.id === runOfShow)
        ? ALLOWED
        : refuse('SES-7', 'noSuchRun');
    },
  );
};

export const broadcastNote: Rule<'broadcastNote'> = () => ALLOWED;

/** Whether the clock has really run out is known only to who holds the time: see `decide`. */
export const clockRanOut: Rule<'clockRanOut'> = ({ actor, room }) =>
  firstRefusal(
    () => (actor.kind === 'clock' ? ALLOWED : refuse('NET-4', 'notYours')),
    () => (room.paused === undefined ? ALLOWED : refuse('SES-3', 'paused')),
  );
