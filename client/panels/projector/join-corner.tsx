import './join-corner.css';
import { QrCode } from '../../components/qr-code.tsx';
import { useClassAddress } from '../../components/use-class-address.ts';
import { t as commonWords } from '../../components/words.ts';
import { showCode } from '../../sight/codes.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** The way in for latecomers, always in the same corner. */
export function JoinCorner({ store }: { store: SessionStore }) {
  const { address, shown } = useClassAddress();
  const code = store.code.value;
  if (code === undefined) return null;
  return (
    <aside class="join-corner" aria-label={t('corner.label')}>
      <QrCode
        text={`${address}/join/${code}`}
        label={commonWords('share.qr', { code: showCode(code) })}
      />
      <p class="join-corner__words">
        <strong class="join-corner__code" translate={false}>
          {showCode(code)}
        </strong>
        <span class="join-corner__host">
          {t('corner.join')} <b translate={false}>{shown}</b>
        </span>
      </p>
    </aside>
  );
}
