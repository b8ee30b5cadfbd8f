import { type Decide, done, type SeatDecide } from '../kernel/decision.ts';

export const requestDivision: SeatDecide<'requestDivision'> = ({ draft, parts }, seat) =>
  done({ type: 'divisionRequested', draft, seat, parts });

export const objectToDivision: SeatDecide<'objectToDivision'> = (_command, seat, { state }) =>
  done({ type: 'divisionObjected', draft: state.room.division?.draft ?? '', seat });

export const speakOnDivision: SeatDecide<'speakOnDivision'> = ({ side, text }, seat, { state }) =>
  done({ type: 'divisionSpoken', draft: state.room.division?.draft ?? '', seat, side, text });

export const grantDivision: Decide<'grantDivision'> = () => done({ type: 'divisionGranted' });

export const closeDivisionHearing: Decide<'closeDivisionHearing'> = () =>
  done({ type: 'divisionHearingClosed' });
