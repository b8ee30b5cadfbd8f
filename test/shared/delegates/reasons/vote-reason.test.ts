import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote, choiceFor } from '../../../../shared/delegates/advice.ts';
import { type VoteReason, voteReason } from '../../../../shared/delegates/reasons/vote-reason.ts';
import { voteTerms } from '../../../../shared/delegates/reasons/vote-terms.ts';
import { english } from '../../../../shared/language/language.ts';
import type { DraftSubject } from '../../../../shared/procedure/kernel/room.ts';
import { idOfWhy, readWhy } from '../../../../shared/procedure/kernel/why.ts';
import { sumOf } from '../../../../shared/scenario/matters.ts';
import type { Scenario, SeatContent } from '../../../../shared/scenario/scenario.ts';
import type { Term } from '../../../../shared/scenario/terms.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { whyText } from '../../../../shared/views/why-text.ts';

import { inAction, seat, TestSession } from '../../../fixtures/session.ts';

/** What one delegation thinks of one thing that it may be asked to vote on. */
interface Decision {
  readonly session: TestSession;
  readonly knowledge: SeatContent;
  readonly subject: DraftSubject;
  readonly terms: readonly Term[];
  readonly reason: VoteReason;
}

const MOVERS = ['BRA', 'USA', 'RUS'];

/** The texts as tabled, a motion to divide them, their first operative paragraph put to a separate vote, and amendments. */
function ballotsOf(scenario: Scenario): readonly (readonly [TestSession, DraftSubject])[] {
  const asTabled = inAction(scenario);
  return scenario.drafts.flatMap(({ id: draft, paragraphs }) => {
    const open = paragraphs.filter(({ alternatives }) => alternatives.length > 0).slice(-2);
    const parts = paragraphs.filter(({ kind }) => kind !== 'PP').slice(0, 1);
    const amendments = open.flatMap(({ id: paragraph, alternatives }, index) => {
      const alternative = alternatives.at(-1)?.id ?? '';
      const moved = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
      const changes = [{ kind: 'alternative' as const, paragraph, alternative }];
      // Who sponsors the text revises it instead.
      moved.try(seat(MOVERS[index] ?? 'BRA'), { type: 'proposeAmendment', draft, changes });
      return moved.room.amendments['1'] === undefined
        ? []
        : [[moved, { kind: 'amendment', amendment: '1', draft }] as const];
    });
    return [
      [asTabled, { kind: 'draft', draft }] as const,
      [asTabled, { kind: 'division', draft }] as const,
      ...parts.map(({ id }) => [asTabled, { kind: 'part', draft, part: [id] }] as const),
      ...amendments,
    ];
  });
}

let decisions: readonly Decision[] = [];
beforeAll(() => {
  decisions = ['ga-2018', 'ga-2020'].flatMap((folder) => {
    const scenario = loadScenario('scenarios', folder);
    const contents = scenario.delegations.map(({ id }) => seatContent(scenario, id));
    return ballotsOf(scenario).flatMap(([session, subject]) =>
      contents.map((knowledge) => {
        const asked = [session.open, session.room, knowledge, subject] as const;
        return {
          session,
          knowledge,
          subject,
          terms: voteTerms(...asked),
          reason: voteReason(...asked),
        };
      }),
    );
  });
}, 60_000);

const isNamed = ({ named }: VoteReason, { about, worth }: Term): boolean =>
  named.some((each) => each.worth === worth && isDeepStrictEqual(each.about, about));

const choiceOf = (
  { session, knowledge, subject }: Decision,
  utility: number,
): ReturnType<typeof choiceFor> => choiceFor(session.room, knowledge, subject, utility);

const adviceTo = ({ session, knowledge, subject }: Decision) =>
  adviseVote(session.open, session.room, knowledge, subject);

/** The brief of a delegation that does not care for what a reason names. */
function indifferentTo(knowledge: SeatContent, named: readonly Term[]): SeatContent {
  const { instructions, anchors } = knowledge;
  const issues = (kind: string) =>
    named.flatMap(({ about }) => (about.kind === kind && 'issue' in about ? [about.issue] : []));
  const positions = Object.entries(instructions.positions).map(([issue, position]) => [
    issue,
    issues('issue').includes(issue) ? { ...position, salience: 0 } : position,
  ]);
  const redLines = instructions.redLines.filter(
    ({ issue }) => issue === undefined || !issues('line').includes(issue),
  );
  const isOfRecord = named.some(({ about }) => about.kind === 'record');
  return {
    ...knowledge,
    anchors: isOfRecord ? {} : anchors,
    instructions: { ...instructions, positions: Object.fromEntries(positions), redLines },
  };
}

const OF_THE_BRIEF = ['issue', 'line', 'record'];

describe('the considerations behind a vote', () => {
  it('add up to its utility, for every seat and ballot', () => {
    expect(decisions.length).toBeGreaterThan(2_500);
    for (const decision of decisions) {
      expect(sumOf(decision.terms)).toBeCloseTo(adviceTo(decision).utility, 9);
    }
  });
});

describe('the reason for a vote', () => {
  it('is what decided it: where it counts for nothing, the vote is another in 95 of 100 decisions', () => {
    expect(
      faithfulIn(decisions.filter(({ subject }) => subject.kind !== 'division')),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('is what decided a vote on a motion to divide, too, but for those who abstain for nothing that weighs', () => {
    const divided = decisions.filter(({ subject }) => subject.kind === 'division');
    const weighed = divided.filter(
      (each) => adviceTo(each).choice !== 'abstain' || each.reason.named.length > 0,
    );
    expect(weighed.length).toBeGreaterThan(divided.length / 3);
    expect(faithfulIn(weighed)).toBeGreaterThanOrEqual(0.95);
  });

  /** The share of decisions that are others where what their reason names counts for nothing. */
  function faithfulIn(explained: readonly Decision[]): number {
    const faithful = explained.filter((decision) => {
      const { terms, reason } = decision;
      const left = sumOf(terms.filter((term) => !isNamed(reason, term)));
      return choiceOf(decision, left) !== adviceTo(decision).choice;
    });
    return faithful.length / explained.length;
  }

  it('holds in the model itself: with another brief in what it names, the delegation votes otherwise', () => {
    const ofBrief = decisions.filter(
      ({ subject, reason: { named } }) =>
        subject.kind === 'draft' &&
        named.length > 0 &&
        named.every(({ about }) => OF_THE_BRIEF.includes(about.kind)),
    );
    const moved = ofBrief.filter(({ session, knowledge, subject, reason, ...rest }) => {
      const other = indifferentTo(knowledge, reason.named);
      const { choice } = adviseVote(session.open, session.room, other, subject);
      return choice !== adviceTo({ session, knowledge, subject, reason, ...rest }).choice;
    });
    expect(ofBrief.length).toBeGreaterThan(80);
    expect(moved.length / ofBrief.length).toBeGreaterThanOrEqual(0.95);
  });

  it('speaks for the side of the vote that it explains', () => {
    for (const decision of decisions) {
      const { choice } = adviceTo(decision);
      const { side, abstains } = decision.reason.why;
      if (choice === 'abstain') expect(abstains || decision.reason.named.length === 0).toBe(true);
      else expect(side).toBe(choice === 'yes' ? 'for' : 'against');
    }
  });

  it('is short: few clauses, at most two issues by name, and “several things” seldom', () => {
    const kinds = decisions.map(({ reason: { why } }) => why.parts);
    for (const parts of kinds) expect(parts.length).toBeLessThanOrEqual(3);
    const vague = kinds.filter((parts) => parts.some(({ kind }) => kind === 'several'));
    expect(vague.length / kinds.length).toBeLessThan(0.08);
  });

  it('comes through the log as it was, and has words for all that it says', () => {
    for (const { session, reason } of decisions) {
      const id = idOfWhy(reason.why);
      expect(id.length).toBeLessThanOrEqual(120);
      expect(readWhy(id)).toEqual(reason.why);
      const text = whyText(session.open, reason.why, english);
      expect(text).not.toMatch(/[{}]|(for|against|any)\.|“”/);
    }
  });
});
