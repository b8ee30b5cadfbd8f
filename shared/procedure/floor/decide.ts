import { type Decide, type Decision, done, not, type SeatDecide } from '../kernel/decision.ts';
import type { SessionState } from '../kernel/state.ts';

export const requestFloor: SeatDecide<'requestFloor'> = (_command, seat) =>
  done({ type: 'floorRequested', seat });

export const leaveSpeakersList: SeatDecide<'leaveSpeakersList'> = (_command, seat) =>
  done({ type: 'speakersListLeft', seat });

export const requestReply: SeatDecide<'requestReply'> = (_command, seat) =>
  done({ type: 'replyRequested', seat });

export const say: SeatDecide<'say'> = ({ text }, seat) =>
  done({ type: 'statementMade', seat, text });

export const yieldFloor: SeatDecide<'yieldFloor'> = (_command, seat) =>
  done({ type: 'floorYielded', seat, why: 'finished' });

export const callNextSpeaker: Decide<'callNextSpeaker'> = (_command, { state }) => {
  const { queue, replies } = state.room.floor;
  if (queue[0] !== undefined) return done({ type: 'floorGiven', seat: queue[0], reply: false });
  return replies[0] === undefined
    ? not('FLO-1', 'listEmpty')
    : done({ type: 'floorGiven', seat: replies[0], reply: true });
};

export const endSpeech: Decide<'endSpeech'> = (_command, { state }) => speechEnds(state, 'chair');

export const closeSpeakersList: Decide<'closeSpeakersList'> = () =>
  done({ type: 'speakersListClosed' });

export const openSpeakersList: Decide<'openSpeakersList'> = () =>
  done({ type: 'speakersListOpened' });

export const setSpeakingTime: Decide<'setSpeakingTime'> = ({ ms }) =>
  done({ type: 'speakingTimeSet', ms });

/** The speech under way ends, because its time is up or the Chair says so. */
export function speechEnds({ room }: SessionState, why: 'time' | 'chair'): Decision {
  const seat = room.floor.speaker;
  return seat === undefined
    ? not('FLO-5', 'floorEmpty')
    : done({ type: 'floorYielded', seat, why });
}
