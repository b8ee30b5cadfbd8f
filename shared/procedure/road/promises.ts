import { allDeals } from '../deals/deal.ts';
import { dealsHere, withDeal } from '../deals/fold.ts';
import { judged } from '../deals/judge.ts';
import type { House } from '../kernel/house.ts';
import type { Room } from '../kernel/room.ts';
import { isAfterPlay } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Fact } from './facts.ts';

/** DEA-5: holds what delegations have promised one another against what was just done. */
export function judgePromises(
  before: Room,
  state: SessionState,
  fact: Fact,
  { scenario }: House,
): SessionState {
  const agreed = dealsHere(state).filter(({ status }) => status === 'agreed');
  const isSame = before === state.room && fact.type !== 'cableSent';
  if (agreed.length === 0 || isSame) return state;
  const moment = {
    scenario,
    before,
    room: state.room,
    fact: { seq: fact.seq, type: fact.type, ...('seat' in fact && { seat: fact.seat }) },
    deals: allDeals(state),
    isOver: endsStage(before, state.room),
    isLeft: leavesStage(before, state.room),
    asked: issuesAsked(state),
  };
  return agreed.reduce((told, deal) => {
    const after = judged(deal, moment);
    return after === deal ? told : withDeal(told, after);
  }, state);
}

/** CAP-6: the issues on which each delegation has asked its capital. */
const issuesAsked = ({ cables = {} }: SessionState) =>
  Object.entries(cables).flatMap(([by, box]) =>
    Object.values(box).flatMap(({ issue }) => (issue === undefined ? [] : [{ by, issue }])),
  );

/** Whether what the stage was for is over: its outcome has begun, the next stage, or the debrief. */
const endsStage = (before: Room, after: Room): boolean =>
  before.phase !== after.phase && (after.phase === 'outcome' || leavesStage(before, after));

const leavesStage = (before: Room, after: Room): boolean =>
  before.phase !== after.phase && (after.stage !== before.stage || isAfterPlay(after.phase));
