import { useSignal } from '@preact/signals';
import { Armchair, Hand, MessageCircleReply, MessageSquareText, Undo2, Users } from 'lucide-preact';
import { Dialog } from '../../components/dialog.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import type { PersonRow, Row } from '../../scene/overview/overview.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { SeatPicker } from '../lobby/seat-picker.tsx';
import { SpotButton } from '../spot/spot-button.tsx';
import { PairDialog } from './pair-dialog.tsx';
import { TellDialog } from './tell-dialog.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly row: Row;
}

/** What can be done for whom the row is about, a button each. */
export function RowActs({ inside, row }: Props) {
  const { store } = inside;
  const { seat, person, hold } = row;
  const isMine = hold === 'facilitator';
  const takeOver = async (wanted: string) => {
    const reply = await store.send({ type: 'takeOverSeat', seat: wanted });
    if ('done' in reply) store.playSeat(wanted);
  };
  const name = seat === undefined ? '' : nameOf(store.delegations.value, seat);
  return (
    <span class="overview__buttons">
      {person !== undefined && <PersonActs inside={inside} row={row} person={person} />}
      {seat !== undefined && (
        <SpotButton store={store} shows={{ kind: 'seat', seat }} what={name} />
      )}
      {seat !== undefined && (
        <IconButton
          icon={isMine ? Undo2 : Hand}
          label={t(isMine ? 'act.handBack' : 'act.takeOver', { name })}
          onPress={() => {
            if (!isMine) return void takeOver(seat);
            void store.send({ type: 'handBackSeat', seat });
            if (store.seat.value === seat) store.playSeat(undefined);
          }}
        />
      )}
    </span>
  );
}

type Opened = 'tell' | 'seat' | 'pair';

function PersonActs({ inside, row, person }: Props & { readonly person: PersonRow }) {
  const { store } = inside;
  const opened = useSignal<Opened | undefined>(undefined);
  const { id, name, help, waiting } = person;
  const open = (what: Opened) => () => {
    opened.value = what;
  };
  const close = () => {
    opened.value = undefined;
  };
  return (
    <>
      <IconButton
        icon={help === undefined ? MessageSquareText : MessageCircleReply}
        label={t(help === undefined ? 'act.nudge' : 'act.answer', { name })}
        onPress={open('tell')}
      />
      <IconButton
        icon={Armchair}
        label={t(row.seat === undefined ? 'act.seat' : 'act.move', { name })}
        onPress={open('seat')}
      />
      <IconButton icon={Users} label={t('act.pair', { name })} onPress={open('pair')} />
      {opened.value === 'tell' && (
        <TellDialog
          store={store}
          person={id}
          name={name}
          waiting={waiting}
          {...(help?.text !== undefined && { asked: help.text })}
          onClose={close}
        />
      )}
      {opened.value === 'seat' && (
        <Dialog
          title={t(row.seat === undefined ? 'act.seat' : 'act.move', { name })}
          onClose={close}
        >
          <SeatPicker
            inside={inside}
            onPick={(seat) => {
              void store.send({ type: 'assignSeat', person: id, seat });
              close();
            }}
          />
        </Dialog>
      )}
      {opened.value === 'pair' && (
        <PairDialog store={store} person={id} name={name} onClose={close} />
      )}
    </>
  );
}
