import { X } from 'lucide-preact';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { Paragraph, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { atHead } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { whatChangeDoes } from '../../scene/texts/amendments.ts';
import { changesFor, type Proposal } from '../../scene/texts/proposal.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: string;
  readonly paragraphs: readonly Paragraph[];
  readonly made: readonly Proposal[];
  readonly onDrop: (index: number) => void;
}

/** The changes that have been filled in so far, each of which can be left out again. */
export function ChangesMade({ scenario, room, draft, paragraphs, made, onDrop }: Props) {
  return (
    <section class="amend__made" aria-label={t('form.changes')}>
      <h3 class="kicker">{t('form.changes')}</h3>
      <ol>
        {made.map((proposal, index) => {
          const what = listOf(
            changesFor(paragraphs, proposal).map((change) =>
              whatChangeDoes(scenario, room, draft, change),
            ),
          );
          return (
            <li key={`${index} ${what}`}>
              <span>{atHead(what)}</span>
              <button
                type="button"
                class="button button--icon amend__drop"
                aria-label={t('form.dropChange', { change: what })}
                onClick={() => onDrop(index)}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
