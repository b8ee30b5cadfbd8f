import { type Decide, done, not, type SeatDecide } from '../kernel/decision.ts';
import { presentCount } from '../kernel/membership.ts';
import { quorumNeeded } from '../points/points.ts';

export const raiseMotion: SeatDecide<'raiseMotion'> = ({ matter }, seat, { state }) =>
  done({ type: 'motionRaised', motion: `m${state.seq + 1}`, seat, matter });

export const withdrawMotion: SeatDecide<'withdrawMotion'> = ({ motion }, seat) =>
  done({ type: 'motionWithdrawn', motion, seat });

export const speakOnMotion: SeatDecide<'speakOnMotion'> = ({ side, text }, seat, { state }) => {
  const motion = state.room.motions[0]?.id;
  return motion === undefined
    ? not('MOT-3', 'noMotion')
    : done({ type: 'motionSpoken', motion, seat, side, text });
};

export const putMotion: Decide<'putMotion'> = (_command, { state }) => {
  const motion = state.room.motions[0]?.id;
  return motion === undefined ? not('MOT-3', 'noMotion') : done({ type: 'motionPut', motion });
};

export const raisePoint: SeatDecide<'raisePoint'> = ({ matter }, seat) =>
  done({ type: 'pointRaised', seat, matter });

export const ruleOnPoint: Decide<'ruleOnPoint'> = ({ upheld }, { scenario, state: { room } }) =>
  done({
    type: 'pointRuled',
    upheld,
    ...(room.point?.matter === 'quorum' && {
      count: {
        present: presentCount(scenario, room),
        needed: quorumNeeded(scenario, room),
      },
    }),
  });

export const appealRuling: SeatDecide<'appealRuling'> = (_command, seat, { state }) =>
  done({ type: 'rulingAppealed', motion: `m${state.seq + 1}`, seat });

export const closePoint: Decide<'closePoint'> = () => done({ type: 'pointClosed' });

export const resumeMeeting: Decide<'resumeMeeting'> = () => done({ type: 'meetingResumed' });
