import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../../shared/delegates/advice.ts';
import { standingOn } from '../../../../shared/delegates/bargaining/ranks.ts';
import { planExplanation } from '../../../../shared/delegates/explanation.ts';
import { voteReason } from '../../../../shared/delegates/reasons/vote-reason.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import type { Deal } from '../../../../shared/procedure/deals/deal.ts';
import type { OwnSeat } from '../../../../shared/procedure/kernel/own-seat.ts';
import { type Spoken, sentenceOf } from '../../../../shared/procedure/kernel/spoken.ts';
import { idOfWhy } from '../../../../shared/procedure/kernel/why.ts';
import type { Choice, SeatId } from '../../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const DRAFT = 'l4';

const onDraft = inAction(scenario).do(facilitator, { type: 'announceBallot' });
const onAmendment = new TestSession(scenario)
  .enter('briefing', 'generalDebate', 'informals')
  .do(seat('BRA'), {
    type: 'proposeAmendment',
    draft: DRAFT,
    changes: [{ kind: 'alternative', paragraph: 'l4-op2', alternative: 'survey' }],
  })
  .enter('action')
  .do(facilitator, { type: 'announceBallot' });

const situationIn = ({ open, room }: TestSession, id: SeatId, own: OwnSeat, seed: number) =>
  situationOf(open, { room, seat: own }, seatContent(scenario, id), seed);

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** What a delegation says before the vote, in the first session in which its dice have it speak. */
function explanationIn(session: TestSession, id: SeatId, own: OwnSeat): Spoken | undefined {
  const { ballot } = session.room;
  if (ballot === undefined) throw new Error('nothing is put to the vote');
  for (const seed of SEEDS) {
    const [move] = planExplanation(situationIn(session, id, own, seed), ballot);
    if (move?.command.type === 'explainVote') return move.command.text;
  }
  return undefined;
}

function promise(by: SeatId, choice: Choice, isPublic: boolean): OwnSeat {
  const deal: Deal = {
    id: 'o1',
    by: 'BRA',
    to: [by],
    promises: [
      {
        by,
        act: { kind: 'vote', on: { kind: 'draft', draft: DRAFT }, choice },
        verdict: { kind: 'pending' },
      },
    ],
    conditions: [],
    status: 'agreed',
    acceptedBy: [by],
    at: 0,
    ...(isPublic && { public: true }),
  };
  return { deals: { o1: deal } };
}

const subject = { kind: 'draft', draft: DRAFT } as const;
const speakers = scenario.coreSeats.filter((id) => explanationIn(onDraft, id, {}) !== undefined);
const friendly = speakers.find(
  (id) =>
    adviseVote(onDraft.open, onDraft.room, seatContent(scenario, id), subject).choice === 'yes',
);

describe('who explains its vote', () => {
  it('names what decided it', () => {
    expect(speakers.length).toBeGreaterThan(5);
    for (const id of speakers) {
      const asked = [onDraft.open, onDraft.room, seatContent(scenario, id), subject] as const;
      const why = idOfWhy(voteReason(...asked).why);
      const { choice } = adviseVote(...asked);
      expect(explanationIn(onDraft, id, {}), id).toEqual(
        sentenceOf(`explanation.${choice}`, { draft: DRAFT, why }),
      );
    }
  });

  it('speaks of the vote that it has promised: of its word in public, and of none given in confidence', () => {
    const id = friendly ?? '';
    const said = (isPublic: boolean) =>
      JSON.stringify(explanationIn(onDraft, id, promise(id, 'abstain', isPublic)));
    expect(said(true)).toMatch(/explanation\.abstain.* word"/);
    expect(said(false)).toMatch(/explanation\.abstain.* record"/);
  });

  it('says that it stands with its friends where it would have voted otherwise alone', () => {
    const amended = { kind: 'amendment', amendment: '1', draft: DRAFT } as const;
    const text = sentenceOf('talk.ranks.line', {
      amendment: '1',
      draft: DRAFT,
      why: 'change.against issue/norms',
    });
    const called: OwnSeat = {
      messages: { w1: { id: 'w1', at: 1, by: 'USA', to: [], says: { kind: 'words', text } } },
    };
    const led = scenario.coreSeats.filter(
      (id) =>
        standingOn(situationIn(onAmendment, id, called, 1), amended)?.rank === 'with' &&
        adviseVote(onAmendment.open, onAmendment.room, seatContent(scenario, id), amended)
          .choice !== 'no',
    );
    const said = led.flatMap((id) => explanationIn(onAmendment, id, called) ?? []);
    expect(said.length).toBeGreaterThan(0);
    for (const each of said) expect(JSON.stringify(each)).toMatch(/amendment\.no.* friends"/);
  });
});
