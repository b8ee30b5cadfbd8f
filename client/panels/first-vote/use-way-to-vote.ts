import { useEffect } from 'preact/hooks';
import { stepToVote } from '../../scene/first-vote/step-to-vote.ts';
import type { SessionStore } from '../../sight/store.ts';

/** How often a step is tried again, in ms: the delegations may still be thinking. */
const AGAIN_MS = 1_500;

/** While it is on, takes the meeting step by step to its next vote, as a person alone would by pressing Continue. */
export function useWayToVote(chair: SessionStore, isOn: boolean): void {
  const scenario = chair.scenario.value;
  const room = chair.room.value;
  const next = isOn && scenario && room ? stepToVote(scenario, room) : undefined;
  const key = next === undefined ? '' : JSON.stringify([next, room?.phase, room?.ballot?.phase]);
  useEffect(() => {
    if (next === undefined) return;
    const step = () => void chair.send(next);
    step();
    const timer = setInterval(step, AGAIN_MS);
    return () => clearInterval(timer);
  }, [chair, key]);
}
