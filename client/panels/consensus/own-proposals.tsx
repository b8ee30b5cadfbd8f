import type { Signal } from '@preact/signals';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { changesOf } from '../../../shared/procedure/consensus/negotiation.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { targetOf } from '../../../shared/procedure/texts/words.ts';
import {
  askedOf,
  type ReportLine,
  reportOf,
  wordsProposed,
} from '../../scene/texts/negotiation.ts';
import type { SessionStore } from '../../sight/store.ts';
import { partText } from './proposal-row.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** The paragraph for which something is about to be proposed. */
  readonly line: ReportLine;
  /** The proposals chosen, by id. */
  readonly chosen: Signal<readonly string[]>;
}

/** One's own proposals on the table, with which a new one can be put forward as one. */
export function OwnProposals({ store, line, chosen }: Props) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const seat = store.seat.value;
  if (scenario === undefined || room?.negotiation === undefined) return null;
  const lines = reportOf(scenario, room, room.negotiation);
  const own = Object.values(room.negotiation.proposals).filter(
    (proposal) =>
      proposal.by === seat && proposal.also === undefined && targetOf(proposal.change) !== line.id,
  );
  if (own.length === 0) return null;
  return (
    <fieldset class="field">
      <legend class="field__label">{t('clause.together')}</legend>
      {own.map(({ id, change }) => {
        const about = lines.find((each) => each.id === targetOf(change));
        const gist = about && wordsProposed(about, change)?.gist;
        return (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.value.includes(id)}
              onChange={() => {
                const others = chosen.value.filter((other) => other !== id);
                chosen.value = others.length < chosen.value.length ? others : [...others, id];
              }}
            />
            <span>
              {t('clause.togetherWith', {
                number: about?.number ?? '',
                gist: partText(change, gist),
              })}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** What the chosen proposals would change, beside the paragraph that is being changed. */
export const tied = (
  { proposals }: Negotiation,
  chosen: readonly string[],
  paragraph: string,
): readonly AskedReportChange[] =>
  chosen
    .flatMap((id) => {
      const proposal = proposals[id];
      return proposal === undefined ? [] : changesOf(proposal);
    })
    .filter((change) => targetOf(change) !== paragraph)
    .map(askedOf);
