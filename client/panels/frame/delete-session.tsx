import { useSignal } from '@preact/signals';
import { Trash2 } from 'lucide-preact';
import { Question } from '../../components/dialog.tsx';
import { tell } from '../../components/toast.tsx';
import { navigate } from '../../router.ts';
import { deleteSession, RequestProblem } from '../../sight/content.ts';
import { forgetSession, heldCredentials } from '../../sight/credentials.ts';
import { t } from './words.ts';

/** Deletes the session for good, after one question; nothing for who does not hold the facilitator's key. */
export function DeleteSession({ session }: { session: string }) {
  const isAsking = useSignal(false);
  const token = heldCredentials(session).facilitator?.token;
  if (token === undefined) return null;
  const act = async () => {
    try {
      await deleteSession(session, token);
    } catch (problem) {
      if (!(problem instanceof RequestProblem)) throw problem;
      tell({ tone: 'no', text: t('delete.failed') });
      return;
    }
    forgetSession(session);
    tell({ tone: 'plain', text: t('delete.done') });
    navigate('/');
  };
  return (
    <>
      <button
        type="button"
        class="button button--danger"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        <Trash2 size={18} aria-hidden="true" /> {t('delete.open')}
      </button>
      {isAsking.value && (
        <Question
          title={t('delete.title')}
          text={t('delete.text')}
          act={t('delete.act')}
          onAct={() => void act()}
          onClose={() => {
            isAsking.value = false;
          }}
        />
      )}
    </>
  );
}

/** The same for who plays alone, on their own page; nothing on the pages of a class. */
export const DeleteOwnSession = ({ session }: { session: string }) =>
  heldCredentials(session).solo ? <DeleteSession session={session} /> : null;
