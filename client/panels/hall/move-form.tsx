import type { Divided } from '../../../shared/procedure/division/division.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog, Question } from '../../components/dialog.tsx';
import type { Move } from '../../scene/moves/move.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { AmendmentDialog } from '../amendments/amendment-dialog.tsx';
import { ConsensusForm } from '../consensus/consensus-form.tsx';
import { CaucusForm } from './caucus-form.tsx';
import { DivisionDialog } from './division-dialog.tsx';
import { LengthForm } from './length-form.tsx';
import { t } from './words.ts';

/** What a request for separate votes would divide. */
function dividedIn(room: Room, command: Move['command']): Divided | undefined {
  if (command.type === 'requestDivision') return { draft: command.draft };
  if (command.type !== 'requestDivisionOfAmendment') return undefined;
  const draft = room.amendments[command.amendment]?.draft;
  return draft === undefined ? undefined : { draft, amendment: command.amendment };
}

interface FormProps {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly move: Move;
  readonly onClose: () => void;
}

/** What a move asks for before it is made: paragraphs, words, or a plain yes. */
export function MoveForm({ store, scenario, move, onClose }: FormProps) {
  const { command } = move;
  const send = async (made: Move['command']) => {
    const isDone = 'done' in (await sendAsSeat(store, made));
    if (isDone) onClose();
    return isDone;
  };
  const room = store.room.value;
  if (room === undefined) return null;
  if (move.form === 'consensus') {
    return <ConsensusForm store={store} command={command} title={move.label} onClose={onClose} />;
  }
  const divided = dividedIn(room, command);
  if (divided !== undefined) {
    return (
      <DivisionDialog
        scenario={scenario}
        room={room}
        divided={divided}
        onAsk={(made) => void send(made)}
        onClose={onClose}
      />
    );
  }
  if (command.type === 'proposeAmendment' || command.type === 'reviseDraft') {
    const kind = command.type === 'proposeAmendment' ? 'amend' : 'revise';
    return (
      <AmendmentDialog
        store={store}
        scenario={scenario}
        room={room}
        purpose={{ kind, draft: command.draft }}
        onClose={onClose}
      />
    );
  }
  if (command.type === 'raiseMotion' && 'ms' in command.matter) {
    const form = {
      title: move.label,
      text: move.question ?? '',
      onMove: (matter: RaisedMatter) => send({ type: 'raiseMotion', matter }),
      onClose,
    };
    return command.matter.kind === 'moderatedCaucus' ? (
      <CaucusForm {...form} matter={command.matter} />
    ) : (
      <LengthForm {...form} matter={command.matter} />
    );
  }
  if (command.type === 'speakOnDivision' || command.type === 'speakOnMotion') {
    return (
      <Dialog title={move.label} onClose={onClose}>
        <Composer
          field={`${command.type} ${store.seat.value}`}
          label={t('division.words')}
          placeholder={t('division.wordsPlaceholder')}
          act={t('say.act')}
          onSend={(text) => send({ ...command, text })}
        />
      </Dialog>
    );
  }
  if (command.type === 'inquire') {
    return (
      <Dialog title={move.label} onClose={onClose}>
        <Composer
          field={`inquire ${store.seat.value}`}
          label={t('inquiry.label')}
          placeholder={t('inquiry.placeholder')}
          act={t('inquiry.act')}
          onSend={(question) => send({ ...command, question })}
        />
      </Dialog>
    );
  }
  return (
    <Question
      title={move.label}
      text={move.question ?? ''}
      act={move.label}
      onAct={() => void sendAsSeat(store, command)}
      onClose={onClose}
    />
  );
}
