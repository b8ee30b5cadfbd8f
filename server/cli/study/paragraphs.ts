import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { standingOf } from '../../../shared/procedure/texts/paragraphs.ts';
import { paragraphsOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import type {
  DraftId,
  Paragraph,
  ParagraphId,
  Scenario,
} from '../../../shared/scenario/scenario.ts';
import { gainFrom } from '../../../shared/scenario/text-worth.ts';

/** How one paragraph ended in one session, and how many delegations it served then. */
export interface ParagraphEnd {
  readonly draft: DraftId;
  readonly paragraph: ParagraphId;
  readonly end: 'asTabled' | 'reworded' | 'lower' | 'dropped' | 'added';
  /** Delegations to which its last words bring something by their briefs, and which they cost something. */
  readonly gain: number;
  readonly lose: number;
  /** Who holds it in brackets at the end. */
  readonly held: number;
}

/** Every paragraph of every draft that decides something or did as it was tabled, as the session left it. */
export function paragraphsIn(scenario: Scenario, room: Room): readonly ParagraphEnd[] {
  return scenario.drafts.flatMap(({ id: draft, paragraphs }) => {
    const states = paragraphsOf(room, draft);
    const decided = new Set(paragraphs.filter(decides).map(({ id }) => id));
    return wholeText(scenario, room, draft)
      .filter((each) => decides(each) || decided.has(each.id))
      .map(({ id: paragraph, stands, place }): ParagraphEnd => {
        const state = own(states, paragraph);
        const gains = Object.values(scenario.instructions).map(
          (brief) => gainFrom(brief)(stands).gain,
        );
        return {
          draft,
          paragraph,
          end: endOf(place, state),
          gain: gains.filter((gain) => gain > 0).length,
          lose: gains.filter((gain) => gain < 0).length,
          held: standingOf(state).heldBy.length,
        };
      });
  });
}

const decides = ({ stands }: Pick<Paragraph, 'stands'>): boolean => Object.keys(stands).length > 0;

function endOf(
  place: ReturnType<typeof wholeText>[number]['place'],
  state: ReturnType<typeof paragraphsOf>[string] = {},
): ParagraphEnd['end'] {
  if (place === 'dropped') return 'dropped';
  if (place !== 'report') return 'lower';
  if (state.added !== undefined) return 'added';
  return state.words === undefined && state.alternative === undefined ? 'asTabled' : 'reworded';
}
