import './division-dialog.css';
import { useSignal } from '@preact/signals';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Paragraph, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: string;
  readonly onAsk: (command: SeatCommand) => void;
  readonly onClose: () => void;
}

/** Which paragraphs are to be voted on separately: each on its own, or all chosen ones as one part. */
export function DivisionDialog({ scenario, room, draft: id, onAsk, onClose }: Props) {
  const chosen = useSignal<readonly string[]>([]);
  const isTogether = useSignal(false);
  const draft = draftOf(scenario, id);
  const parts = isTogether.value ? [[...chosen.value]] : chosen.value.map((one) => [one]);
  const count = chosen.value.length === 0 ? 0 : parts.length;
  const toggle = (paragraph: string) => {
    chosen.value = chosen.value.includes(paragraph)
      ? chosen.value.filter((other) => other !== paragraph)
      : [...chosen.value, paragraph];
  };
  const ask = (event: Event) => {
    event.preventDefault();
    onAsk({ type: 'requestDivision', draft: id, parts });
  };
  return (
    <Dialog wide title={t('division.title', { draft: draft.shortName })} onClose={onClose}>
      <form class="division" onSubmit={ask}>
        <p class="quiet">{t('division.explained')}</p>
        <fieldset class="division__parts">
          <legend class="kicker">{t('division.which')}</legend>
          {textOf(scenario, room, id).map((paragraph) => (
            <PartChoice
              key={paragraph.id}
              paragraph={paragraph}
              isChosen={chosen.value.includes(paragraph.id)}
              onToggle={() => toggle(paragraph.id)}
            />
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
          {t('division.together')}
        </label>
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('division.cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={count === 0}>
            {t('division.ask', { count })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly paragraph: Paragraph;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function PartChoice({ paragraph, isChosen, onToggle }: ChoiceProps) {
  return (
    <label class="division__part">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span class="figures">{`${paragraph.kind}${paragraph.number}`}</span>
      <span>
        <em>{paragraph.lead}</em> {paragraph.text}
      </span>
    </label>
  );
}
