import type { Fold } from '../kernel/fact.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import type { HousePointFact } from './facts.ts';
import { moveHousePoint, presentHousePoint } from './house-points.ts';

type HousePointFold<T extends HousePointFact['type']> = Fold<Extract<HousePointFact, { type: T }>>;

export const privilegeRaised: HousePointFold<'privilegeRaised'> = (
  state,
  { seat: by, need, seq },
) => inRoom(state, { housePoint: { id: `h${seq}`, kind: 'privilege', by, need, phase: 'raised' } });

export const inquiryMade: HousePointFold<'inquiryMade'> = (state, { seat: by, question, seq }) =>
  inRoom(state, { housePoint: { id: `h${seq}`, kind: 'inquiry', by, question, phase: 'raised' } });

export const housePointAnswered: HousePointFold<'housePointAnswered'> = (state, { answer }) => {
  const answered = moveHousePoint(presentHousePoint(state.room), 'answer');
  return inRoom(state, { housePoint: { ...answered, ...(answer && { answer }) } });
};

export const housePointClosed: HousePointFold<'housePointClosed'> = (state) => {
  moveHousePoint(presentHousePoint(state.room), 'close');
  return { ...state, room: drop(state.room, 'housePoint') };
};
