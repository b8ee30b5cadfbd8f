import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { errandsOf, planErrand } from '../../../shared/delegates/bargaining/plan-talk.ts';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import type { Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';
import { seat as computer, facilitator } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const MOVER = 'BRA';
const ASKED = ['IND', 'SGP'] as const;
/** Those of each camp, and those between them. */
const WATCHED: readonly SeatId[] = ['RUS', 'USA', 'CHN', 'FRA', ...ASKED, 'PAK', 'MEX', 'KEN'];
const AMENDMENT: NamedCommand = {
  type: 'proposeAmendment',
  draft: 'l8-rev1',
  changes: [{ kind: 'alternative', paragraph: 'l8-op4', alternative: 'all-sessions' }],
};

/** A moment of the session: what it was like when computers had to decide something. */
interface Moment {
  readonly when: string;
  readonly state: SessionState;
}

/** What a delegation would do at a moment, in the meeting and out of its hearing. */
function decisionsOf(played: Scenario, state: SessionState, id: SeatId) {
  const open = publicContent(played);
  const sight = sightOf(state, computer(id));
  const knowledge = seatContent(played, id);
  const situation = situationOf(open, sight, knowledge, state.seed);
  return {
    inMeeting: planMoves(open, sight, knowledge, state.seed),
    outside: errandsOf(open, sight.room, sight.seat ?? {}, id, state.seed).map((errand) =>
      planErrand(situation, errand),
    ),
  };
}

/** The scenario with the briefs of all but one delegation dealt out anew. */
function otherBriefs(id: SeatId): Scenario {
  const others = Object.keys(scenario.instructions).filter((other) => other !== id);
  const turned = [...others.slice(11), ...others.slice(0, 11)];
  const dealt = others.flatMap((other, index) => {
    const brief = scenario.instructions[turned[index] ?? ''];
    return brief === undefined ? [] : [[other, brief] as const];
  });
  return { ...scenario, instructions: { ...scenario.instructions, ...Object.fromEntries(dealt) } };
}

/** The boxes of all but one delegation, each in another's hands. */
function dealtAnew<Box>(boxes: Readonly<Record<SeatId, Box>>, id: SeatId): Record<SeatId, Box> {
  const others = Object.keys(boxes).filter((other) => other !== id);
  return Object.fromEntries(
    Object.entries(boxes).map(([seat, box]) => {
      if (seat === id) return [seat, box];
      const next = others[(others.indexOf(seat) + 1) % others.length] ?? seat;
      return [seat, boxes[next] ?? box];
    }),
  );
}

/** A moment in which all others have said, promised, cabled and chosen other things in secret. */
const otherSecrets = (state: SessionState, id: SeatId): SessionState => ({
  ...state,
  messages: dealtAnew(state.messages, id),
  deals: dealtAnew(state.deals, id),
  choices: dealtAnew(state.choices, id),
  ...(state.cables && { cables: dealtAnew(state.cables, id) }),
});

describe('whatever a delegation that the computer plays decides, it decides', () => {
  const moments: Moment[] = [];

  beforeAll(async () => {
    let room = new PlayedRoom(scenario, [MOVER], ['briefing', 'generalDebate']);
    const look = (when: string) => {
      moments.push({ when, state: room.session.state });
    };
    look('the debate');
    room.session.enter('informals');
    await room.does(MOVER, AMENDMENT, 60);
    look('the informals, with an amendment before them');
    for (const asked of ASKED) {
      await room.does(
        MOVER,
        { type: 'sendNote', to: [asked], says: { kind: 'askVote', draft: 'l4' } },
        1,
      );
    }
    look('asked how they would vote');
    await room.pass(120);
    room.session.enter('action');
    await room.pass(5);
    look('action on the drafts');
    // A room without promised words, which would be said first.
    room = new PlayedRoom(scenario, [MOVER], ['briefing', 'generalDebate', 'informals', 'action']);
    await room.pass(5);
    room.session.do(facilitator, { type: 'announceBallot' });
    await room.pass(3);
    room.session.do(facilitator, { type: 'hearExplanations' });
    look('explanations before the vote');
    await room.pass(10);
    room.session.do(facilitator, { type: 'openVoting' });
    look('the vote');
    await room.pass(10);
    look('the vote, with half of the votes cast');
  }, 120_000);

  const each = (others: (state: SessionState, id: SeatId) => readonly [Scenario, SessionState]) => {
    let decided = 0;
    for (const { when, state } of moments) {
      for (const id of WATCHED) {
        const before = decisionsOf(scenario, state, id);
        decided += before.inMeeting.length + before.outside.length;
        expect(decisionsOf(...others(state, id), id), `${id} in ${when}`).toEqual(before);
      }
    }
    expect(decided).toBeGreaterThan(WATCHED.length);
  };

  it('from its own brief alone: the briefs of all others may be dealt out anew', () => {
    each((state, id) => [otherBriefs(id), state]);
  });

  it('from what it heard itself: what others say and promise one another may be anything', () => {
    expect(moments.some(({ state }) => Object.keys(state.messages).length > 2)).toBe(true);
    each((state, id) => [scenario, otherSecrets(state, id)]);
  });
});
