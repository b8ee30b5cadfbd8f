import { useId } from 'preact/hooks';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useUnsentWords } from '../../components/use-unsent-words.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { keepUnsent } from '../../sight/unsent.ts';
import { t } from './words.ts';

const LONGEST = 280;

interface Props {
  readonly inside: SessionSeen;
  readonly deal: Deal;
  readonly onClose: () => void;
}

/** Declines an offer, with a reason for whoever wants to give one. */
export function DeclineDialog({ inside: { store }, deal, onClose }: Props) {
  const field = useId();
  const kept = `decline ${deal.id}`;
  const reason = useUnsentWords(kept);
  const name = nameOf(store.delegations.value, deal.by);
  const decline = async (event: Event) => {
    event.preventDefault();
    const words = reason.value.trim();
    const reply = await sendAsSeat(store, {
      type: 'declineDeal',
      deal: deal.id,
      ...(words !== '' && { reason: words }),
    });
    if (!('done' in reply)) return;
    keepUnsent(kept, undefined);
    onClose();
  };
  return (
    <Dialog title={t('decline.title', { name })} onClose={onClose}>
      <form onSubmit={(event) => void decline(event)}>
        <label class="field" for={field}>
          <span class="field__label">{t('decline.label')}</span>
          <textarea
            id={field}
            class="input"
            rows={2}
            maxLength={LONGEST}
            placeholder={t('decline.placeholder')}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('offer.cancel')}
          </button>
          <button type="submit" class="button button--primary">
            {t('decline.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
