import './injects.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { Dialog } from '../../components/dialog.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { InjectWords } from './inject-card.tsx';
import { cameIn } from './latest-inject.ts';
import { t } from './words.ts';

/** What came longer ago is not shown again to somebody who comes back, in ms; it stands in the record. */
const FRESH_MS = 90_000;

/** What has just come from outside, shown to everybody until it is read; never over a vote. */
export function InjectDialog({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const read = useSignal<string | undefined>(undefined);
  const latest = cameIn(scenario, room).at(-1);
  const id = latest?.inject.id;
  useEffect(() => {
    if (latest !== undefined && store.now() - latest.how.at >= FRESH_MS) read.value = id;
  }, [id]);
  if (latest === undefined || read.value === id || isVoteUnderWay(room)) return null;
  if (store.now() - latest.how.at >= FRESH_MS) return null;
  const close = () => {
    read.value = id;
  };
  const { inject } = latest;
  return (
    <Dialog key={inject.id} title={inject.title} onClose={close}>
      <p class="kicker inject__kind">
        {t('title')} · {t(`kind.${inject.kind}`)}
      </p>
      <InjectWords inject={inject} scenario={scenario} />
      <div class="dialog__foot">
        <button type="button" class="button button--primary" onClick={close}>
          {t('read')}
        </button>
      </div>
    </Dialog>
  );
}
