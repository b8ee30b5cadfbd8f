import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { heardIn } from '../../../shared/delegates/bargaining/heard.ts';
import { revisedIn } from '../../../shared/delegates/bargaining/revising.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import type { PromisedChange } from '../../../shared/procedure/deals/act.ts';
import type { Message } from '../../../shared/procedure/talk/talk.ts';
import { withDrawnResiduals } from '../../../shared/scenario/drawn-residuals.ts';
import { heartStruck } from '../../../shared/scenario/matters.ts';
import type { DraftId, SeatId } from '../../../shared/scenario/scenario.ts';
import { contentFor } from '../../../shared/scenario/text-worth.ts';

const scenario = loadScenario('scenarios', 'ga-2018');
const LEADERS: Readonly<Record<DraftId, SeatId>> = { 'l27-rev1': 'RUS', l37: 'USA' };

/** What the leader of a draft was told in a room, what it made of it, and whom it told. */
interface Revision {
  readonly draft: DraftId;
  readonly changes: readonly PromisedChange[];
  readonly box: readonly Message[];
}

const revisions = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed): readonly Revision[] => {
  const { state, facts } = simulate(withDrawnResiduals(scenario, seed), seed, { whatIf: true });
  return facts.flatMap((fact) =>
    fact.type === 'draftRevised'
      ? [
          {
            draft: fact.draft,
            changes: fact.changes.filter(
              (each) => each.kind === 'alternative' || each.kind === 'delete',
            ),
            box: Object.values(state.messages[LEADERS[fact.draft] ?? ''] ?? {}),
          },
        ]
      : [],
  );
});

/** Those who have told a leader that they would have a text so, and whether that would move them. */
const wishersOf = ({ draft, box }: Revision, change: PromisedChange) =>
  heardIn(Object.fromEntries(box.map((message) => [message.id, message]))).filter(
    ({ on, wish }) =>
      on.kind === 'draft' &&
      on.draft === draft &&
      JSON.stringify(wish?.change) === JSON.stringify(change),
  );

const sponsorsAsTabled = (draft: DraftId): readonly SeatId[] =>
  scenario.drafts.find(({ id }) => id === draft)?.sponsors.map(({ seat }) => seat) ?? [];

const textOf = (draft: DraftId) => scenario.drafts.find(({ id }) => id === draft);

/** A text as tabled with one change. */
function changed(draft: DraftId, change: PromisedChange) {
  const tabled = textOf(draft);
  if (tabled === undefined) throw new Error(`There is no ${draft}.`);
  const { paragraphs } = tabled;
  const after = paragraphs.flatMap((each) => {
    if (each.id !== change.paragraph) return [each];
    if (change.kind === 'delete') return [];
    const words = each.alternatives.find(({ id }) => id === change.alternative);
    return words === undefined ? [each] : [{ ...each, ...words, id: each.id }];
  });
  return { tabled, before: paragraphs, after };
}

describe('a leader that revises its text', () => {
  it('tells all who have asked for just these words, and nobody else', () => {
    expect(revisions.length).toBeGreaterThan(2);
    for (const revision of revisions) {
      const told = revision.box
        .filter((message) => message.by === LEADERS[revision.draft])
        .filter((message) => revisedIn(message) === revision.draft)
        .flatMap(({ to }) => to);
      const asked = revision.changes.flatMap((change) => wishersOf(revision, change));
      expect(told.toSorted()).toEqual(asked.map(({ by }) => by).toSorted());
    }
  });

  it('has heard its critics too: some of those told stand with the other text', () => {
    const told = revisions.flatMap((revision) => {
      const others = scenario.drafts.filter(({ id }) => id !== revision.draft);
      const critics = others.flatMap(({ id }) => sponsorsAsTabled(id));
      return revision.changes
        .flatMap((change) => wishersOf(revision, change))
        .filter(({ by }) => critics.includes(by));
    });
    expect(told.length).toBeGreaterThan(0);
  });

  it('does for its friends alone what at least two of them ask for, what costs it nothing, and no more than a courtesy', () => {
    const forFriends = revisions.flatMap((revision) =>
      revision.changes
        .filter((change) =>
          wishersOf(revision, change).every(({ wish }) => wish?.wins === 'goodwill'),
        )
        .map((change) => ({ revision, change })),
    );
    expect(forFriends.length).toBeGreaterThan(0);
    for (const { revision, change } of forFriends) {
      const { draft } = revision;
      const friends = wishersOf(revision, change).filter(({ by }) =>
        sponsorsAsTabled(draft).includes(by),
      );
      expect(friends.length).toBeGreaterThan(1);
      const { tabled, before, after } = changed(draft, change);
      const brief = scenario.instructions[LEADERS[draft] ?? ''];
      if (brief === undefined) throw new Error(`Nobody leads ${draft}.`);
      const worth = contentFor(brief)(tabled);
      expect(worth(after).worth).toBeGreaterThanOrEqual(worth(before).worth);
      if (revision.changes.length === 1) expect(heartStruck(before, after)).toBeLessThan(0.1);
    }
  });
});
