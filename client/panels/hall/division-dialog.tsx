import './division-dialog.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Divided } from '../../../shared/procedure/division/division.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { TextMarks } from '../../components/text-marks.tsx';
import { changesAsked } from '../../scene/texts/amendments.ts';
import { dividedName } from '../../scene/texts/subjects.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly divided: Divided;
  readonly onAsk: (command: SeatCommand) => void;
  readonly onClose: () => void;
}

/** What is to be voted on separately: each paragraph, or change, on its own, or all chosen ones as one part. */
export function DivisionDialog({ scenario, room, divided, onAsk, onClose }: Props) {
  const chosen = useSignal<readonly string[]>([]);
  const isTogether = useSignal(false);
  const { draft, amendment } = divided;
  const parts = isTogether.value ? [[...chosen.value]] : chosen.value.map((one) => [one]);
  const count = chosen.value.length === 0 ? 0 : parts.length;
  const toggle = (paragraph: string) => {
    chosen.value = chosen.value.includes(paragraph)
      ? chosen.value.filter((other) => other !== paragraph)
      : [...chosen.value, paragraph];
  };
  const ask = (event: Event) => {
    event.preventDefault();
    onAsk(
      amendment === undefined
        ? { type: 'requestDivision', draft, parts }
        : { type: 'requestDivisionOfAmendment', amendment, parts },
    );
  };
  return (
    <Dialog
      wide
      title={t('division.title', { draft: dividedName(scenario, divided) })}
      onClose={onClose}
    >
      <form class="division" onSubmit={ask}>
        <p class="quiet">
          {t(amendment === undefined ? 'division.explained' : 'division.explainedAmendment')}
        </p>
        <fieldset class="division__parts">
          <legend class="kicker">{t('division.which')}</legend>
          {choicesOf(scenario, room, divided).map(({ id, name, words }) => (
            <label key={id} class="division__part">
              <input
                type="checkbox"
                checked={chosen.value.includes(id)}
                onChange={() => toggle(id)}
              />
              <span class="figures" translate={false}>
                {name}
              </span>
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <label class="division__together">
          <input
            type="checkbox"
            checked={isTogether.value}
            disabled={chosen.value.length < 2}
            onChange={(event) => {
              isTogether.value = event.currentTarget.checked;
            }}
          />
          {t(amendment === undefined ? 'division.together' : 'division.togetherAmendment')}
        </label>
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t(amendment === undefined ? 'division.cancel' : 'division.cancelAmendment')}
          </button>
          <button type="submit" class="button button--primary" disabled={count === 0}>
            {t('division.ask', { count })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly words: ComponentChildren;
}

/** The paragraphs of a text, or the changes that an amendment still makes. */
function choicesOf(
  scenario: PublicScenario,
  room: Room,
  { draft, amendment: id }: Divided,
): readonly Choice[] {
  if (id === undefined) {
    return textOf(scenario, room, draft).map((paragraph) => ({
      id: paragraph.id,
      name: `${paragraph.kind}${paragraph.number}`,
      words: (
        <>
          <em>{paragraph.lead}</em> {paragraph.text}
        </>
      ),
    }));
  }
  const amendment = room.amendments[id];
  if (amendment === undefined) return [];
  return changesAsked(scenario, room, { amendment }).map(({ number, stretches }) => ({
    id: number,
    name: number,
    words: (
      <span class="division__paper">
        <TextMarks stretches={stretches} />
      </span>
    ),
  }));
}
