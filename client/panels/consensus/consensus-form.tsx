import { useSignal } from '@preact/signals';
import type { NamedClientCommand, SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { Dialog } from '../../components/dialog.tsx';
import { placesIn, reportOf } from '../../scene/texts/negotiation.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { ChangeAdvice } from './change-advice.tsx';
import { ChangeChooser } from './change-chooser.tsx';
import { ParagraphPicker } from './paragraph-picker.tsx';
import { StanceButtons } from './stance-buttons.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** The move as it was opened. */
  readonly command: NamedClientCommand<SeatCommand>;
  readonly title: string;
  readonly onClose: () => void;
}

/** What a move on the text asks for first: the paragraph, and then the change. */
export function ConsensusForm({ store, command: { type, about }, title, onClose }: Props) {
  const chosen = useSignal<string | undefined>(undefined);
  const scenario = store.scenario.value;
  const room = store.room.value;
  const negotiation = room?.negotiation;
  if (scenario === undefined || room === undefined || negotiation === undefined) return null;
  const may = (command: SeatCommand) => seatMay(store, command)?.may === true;
  const send = async (command: SeatCommand) => {
    if ('done' in (await sendAsSeat(store, command))) onClose();
  };
  if (type === 'takeStance') {
    return (
      <Dialog title={title} onClose={onClose}>
        <StanceButtons store={store} about={about} onTaken={onClose} />
      </Dialog>
    );
  }
  const lines = reportOf(scenario, room, negotiation);
  const line = lines.find(({ id }) => id === chosen.value);
  const { draft } = negotiation;
  const isHolding = type === 'holdParagraph';
  const open = isHolding
    ? lines.filter(({ id }) => may({ type: 'holdParagraph', paragraph: id }))
    : lines;
  return (
    <Dialog wide title={title} onClose={onClose}>
      <ParagraphPicker
        kind="one"
        lines={open}
        chosen={chosen.value === undefined ? [] : [chosen.value]}
        onChoose={([first]) => {
          chosen.value = first;
        }}
      />
      {isHolding && (
        <div class="dialog__foot">
          <button
            type="button"
            class="button button--primary"
            disabled={line === undefined}
            onClick={() =>
              line !== undefined && void send({ type: 'holdParagraph', paragraph: line.id })
            }
          >
            {t('picker.hold')}
          </button>
        </div>
      )}
      {!isHolding && line !== undefined && (
        <ChangeChooser
          by="delegation"
          line={line}
          places={placesIn(scenario, room)}
          advice={(change) => (
            <ChangeAdvice store={store} asked={{ changes: [change], acceptedBy: [] }} />
          )}
          may={(change) => may({ type: 'proposeChange', draft, change })}
          onChoose={(change, said) =>
            void send({
              type: 'proposeChange',
              draft,
              change,
              ...(said !== undefined && { line: said }),
            })
          }
        />
      )}
    </Dialog>
  );
}
