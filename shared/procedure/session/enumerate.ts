import { fewOf, type Glance, once } from '../kernel/enumerate.ts';
import { scriptOf } from '../kernel/script.ts';
import { paragraphsKnown } from './wall.ts';

const MINUTE = 60_000;
const PLANNED_LENGTHS = {
  briefing: 1,
  generalDebate: 1,
  informals: 3,
  action: 2,
  outcome: 1,
  debrief: 5,
};
const CLOCKS = ['phase', 'speaker', 'chair', 'consultations', 'caucus'] as const;

export const sessionThinkable = {
  changeOptions: ({ scenario }: Glance) => [
    { options: { plan: planOf(scenario), lengths: PLANNED_LENGTHS } },
    { options: { chair: 'system' as const } },
    { options: { chair: 'facilitator' as const } },
    { options: { pace: 'clock' as const } },
    { options: { pace: 'facilitator' as const } },
    { options: { minutes: 30 } },
    { options: { board: 'open' as const } },
    { options: { board: 'sealed' as const } },
    { options: { seating: 'choose' as const } },
    { options: { door: 'locked' as const } },
    { options: { film: 'open' as const } },
    { options: { joinCode: 'hidden' as const } },
    { options: { speakers: 'leastHeard' as const } },
    { options: { injects: 'timed' as const } },
    { options: { method: 'askConsensus' as const } },
    { options: { method: 'rollCall' as const } },
    { options: { method: 'showOfHands' as const } },
    { options: { adoption: 'silence' as const } },
    { options: { houseRules: 'mun' as const } },
    { options: { closing: 'twoThirds' as const } },
    { options: { onMotions: 'yesOrNo' as const } },
    { options: { quorum: 'third' as const } },
    { options: { runOfShow: scenario.runsOfShow.at(-1)?.id ?? '' } },
  ],
  /** Every phase that the script knows, the way back included. */
  advancePhase: ({ scenario, room }: Glance) =>
    [...new Set(scriptOf(scenario, room.venue).map(({ phase }) => phase))].map((to) => ({ to })),
  pause: once,
  resume: once,
  extendClock: () =>
    CLOCKS.flatMap((clock) => [
      { clock, ms: MINUTE },
      { clock, ms: -MINUTE },
    ]),
  /** The latest move, the oldest that is kept, and one that is not. */
  takeBack: ({ room }: Glance) => {
    const facts = Object.keys(room.undoable ?? {}).map(Number);
    return [...facts.slice(-1), ...facts.slice(0, -1).slice(0, 1), Number.MAX_SAFE_INTEGER].map(
      (back) => ({ back }),
    );
  },
  resumeMeeting: once,
  coverChair: once,
  handBackChair: once,
  /** The wall by each of its pictures, and back to what the meeting shows. */
  directWall: ({ scenario, room }: Glance) => [
    ...(['automatic', 'hall', 'board', 'canvass', 'lounge', 'code', 'curtain'] as const).map(
      (kind) => ({
        shows: { kind },
        pinned: kind === 'hall',
      }),
    ),
    ...fewOf(Object.keys(room.drafts)).flatMap((draft) => [
      { shows: { kind: 'text' as const, draft } },
      ...paragraphsKnown(scenario, room, draft)
        .slice(0, 1)
        .map((paragraph) => ({ shows: { kind: 'text' as const, draft, paragraph } })),
    ]),
    ...scenario.delegations
      .slice(0, 1)
      .map(({ id }) => ({ shows: { kind: 'seat' as const, seat: id } })),
    { shows: { kind: 'rule' as const, rule: 'SES-10' as const } },
    ...Object.keys(room.amendments)
      .slice(0, 1)
      .map((amendment) => ({ shows: { kind: 'amendment' as const, amendment } })),
    ...Object.keys(room.negotiation?.proposals ?? {})
      .slice(0, 1)
      .map((proposal) => ({ shows: { kind: 'proposal' as const, proposal } })),
    ...Object.keys(room.results)
      .slice(0, 1)
      .map((ballot) => ({ shows: { kind: 'result' as const, ballot } })),
    ...Object.keys(room.injects ?? {})
      .slice(0, 1)
      .map((inject) => ({ shows: { kind: 'headline' as const, inject } })),
    ...Object.keys(room.rounds ?? {})
      .slice(0, 1)
      .map((round) => ({ shows: { kind: 'round' as const, round } })),
  ],
  broadcastNote: () => [{ text: 'Please be seated.' }],
};

/** Two people at the first seat and one at the second. */
const planOf = ({ delegations }: Glance['scenario']) => ({
  goal: 'goal',
  places: delegations.slice(0, 2).map(({ id }, index) => ({ seat: id, people: 2 - index })),
  press: 0,
});
