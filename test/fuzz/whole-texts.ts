import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { CHANGES_KEPT } from '../../shared/procedure/texts/paragraphs.ts';
import { ADDITIONS_ALLOWED } from '../../shared/procedure/texts/text-changes.ts';
import { wholeText } from '../../shared/procedure/texts/texts.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { type Complaint, complain } from './complaint.ts';

/** What is wrong with the texts: a paragraph that is lost, a change that nobody made, a ledger out of order. */
export function wholeTexts(
  scenario: PublicScenario,
  { room, seq }: SessionState,
): readonly Complaint[] {
  return scenario.drafts.flatMap(({ id: draft, paragraphs: tabled }) => {
    const { paragraphs = {} } = room.drafts[draft] ?? {};
    const text = wholeText(scenario, room, draft).map(({ id }) => id);
    const states = Object.entries(paragraphs);
    const added = states.filter(([, state]) => state.added !== undefined).map(([id]) => id);
    return [
      ...complain(
        text.toSorted().join() !== [...tabled.map(({ id }) => id), ...added].toSorted().join(),
        'texts: a paragraph is lost, or is there twice',
        draft,
      ),
      ...complain(added.length > ADDITIONS_ALLOWED, 'texts: it grows without end', draft),
      ...states.flatMap(([id, state]) => {
        const { words, alternative, place, heldBy, agreed, changes = [] } = state;
        const facts = changes.map(({ fact }) => fact);
        return [
          ...complain(!text.includes(id), 'texts: something is known of no paragraph', id),
          ...complain(Object.keys(state).length === 0, 'texts: a paragraph touched by nothing', id),
          ...complain(
            changes.length === 0 && (words ?? alternative ?? place) !== undefined,
            'texts: changed by nobody',
            id,
          ),
          ...complain(changes.length > CHANGES_KEPT, 'texts: a ledger without end', id),
          ...complain(
            facts.some((fact, index) => fact > seq || fact < (facts[index - 1] ?? 0)),
            'texts: a ledger out of order',
            id,
          ),
          ...complain(
            changes.some(({ how, by }) => (how === 'chair') !== (by.length === 0)),
            'texts: a change without its author',
            id,
          ),
          ...complain(
            words !== undefined && alternative !== undefined,
            'texts: it reads in two ways',
            id,
          ),
          ...complain(heldBy?.length === 0, 'texts: brackets that nobody holds', id),
          ...complain(
            (heldBy !== undefined && agreed === true) ||
              new Set(heldBy).size < (heldBy ?? []).length,
            'texts: held by one seat twice, or both held and agreed',
            id,
          ),
        ];
      }),
    ];
  });
}
