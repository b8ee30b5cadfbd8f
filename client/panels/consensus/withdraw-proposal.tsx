import './proposal.css';
import { useSignal } from '@preact/signals';
import { Undo2 } from 'lucide-preact';
import { Question } from '../../components/dialog.tsx';
import { t as moveWords } from '../../scene/moves/words.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly proposal: string;
  /** The number of the paragraph that it is about. */
  readonly number: string;
}

/** Lets its author take a proposal off the table, once asked; nothing for everybody else. */
export function WithdrawProposal({ store, proposal, number }: Props) {
  const isAsked = useSignal(false);
  const command = { type: 'withdrawProposal', proposal } as const;
  if (seatMay(store, command)?.may !== true) return null;
  const title = moveWords('move.withdrawProposal', { number });
  return (
    <div class="proposal__acts">
      <button
        type="button"
        class="button button--small"
        aria-haspopup="dialog"
        aria-label={title}
        onClick={() => {
          isAsked.value = true;
        }}
      >
        <Undo2 size={16} aria-hidden="true" /> {t('proposal.withdraw')}
      </button>
      {isAsked.value && (
        <Question
          title={title}
          text={moveWords('move.withdrawProposalQuestion')}
          act={t('proposal.withdraw')}
          onAct={() => void sendAsSeat(store, command)}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </div>
  );
}
