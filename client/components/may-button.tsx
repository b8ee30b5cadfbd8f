import type { ComponentChildren } from 'preact';
import type { SeatCommand } from '../../shared/procedure/road/moves.ts';
import { refusalText } from '../scene/moves/refusal-text.ts';
import { seatMay, sendAsSeat } from '../sight/actor.ts';
import type { SessionStore } from '../sight/store.ts';
import { tell } from './toast.tsx';

interface Props {
  readonly store: SessionStore;
  readonly command: SeatCommand;
  /** Looks as buttons of these classes do. */
  readonly look?: string;
  /** What a screen reader says, where the words alone do not tell which of several it is. */
  readonly label?: string;
  /** What is done with it instead of sending it as it is. */
  readonly onPress?: () => void;
  /** It was sent and has been done. */
  readonly onDone?: () => void;
  readonly children: ComponentChildren;
}

/** A move as a button: where the rules refuse it, pressing it says why not and what would help. */
export function MayButton({
  store,
  command,
  look = 'button--small',
  label,
  onPress,
  onDone,
  children,
}: Props) {
  const verdict = seatMay(store, command);
  const refused = verdict === undefined || verdict.may ? undefined : refusalText(verdict.refusal);
  const press = () => {
    if (refused !== undefined) {
      tell({ tone: 'plain', about: command.type, text: refused.why, more: refused.mend });
    } else if (onPress !== undefined) onPress();
    else {
      void sendAsSeat(store, command).then((reply) => {
        if ('done' in reply) onDone?.();
      });
    }
  };
  return (
    <button
      type="button"
      class={`button ${look}`}
      {...(refused && { 'aria-disabled': 'true', title: refused.why })}
      {...(label !== undefined && { 'aria-label': label })}
      onClick={press}
    >
      {children}
    </button>
  );
}
