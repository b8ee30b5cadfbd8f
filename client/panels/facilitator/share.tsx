import { at } from '../../browser/base-path.ts';
import './share.css';
import { ExternalLink } from 'lucide-preact';
import { CopyButton } from '../../components/copy-button.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useClassAddress, withoutScheme } from '../../components/use-class-address.ts';
import { t as commonWords } from '../../components/words.ts';
import { showCode, showRecoveryWord } from '../../sight/codes.ts';
import { heldCredentials } from '../../sight/credentials.ts';
import { t as reachWords } from '../reach/words.ts';
import { t } from './words.ts';

interface Props {
  readonly session: string;
  readonly code: string;
  readonly token: string;
}

/** How people come in: the code in large type, its QR code, the address, and the facilitator's own link. */
export function Share({ session, code, token }: Props) {
  const { address, shown, choices, choose } = useClassAddress();
  const join = `${address}/join/${code}`;
  const word = heldCredentials(session).facilitator?.recoveryWord;
  return (
    <section class="share panel" aria-labelledby="share-title">
      <h2 id="share-title" class="only-read">
        {t('share.title')}
      </h2>
      <QrCode text={join} label={commonWords('share.qr', { code: showCode(code) })} />
      <div class="share__words">
        <p class="quiet">{t('share.goTo', { host: shown })}</p>
        <p class="share__code" translate={false}>
          {showCode(code)}
        </p>
        {choices.length > 1 && (
          <SelectField
            label={t('share.address')}
            chosen={address}
            choices={choices.map((one) => ({ name: one, label: withoutScheme(one) }))}
            onChoose={choose}
          />
        )}
        <div class="button-row">
          <CopyButton text={join} label={t('share.copyJoin')} />
          <a class="button" href={at(`/p/${code}`)} target="_blank" rel="noreferrer">
            <ExternalLink size={18} aria-hidden="true" /> {t('share.projector')}
          </a>
        </div>
        <a href={at('/help')} target="_blank" rel="noreferrer">
          {reachWords('help.open')}
        </a>
        <details class="share__own">
          <summary>{t('share.own')}</summary>
          <p class="quiet">{t('share.ownText')}</p>
          <CopyButton text={`${address}/f/${session}#${token}`} label={t('share.copyOwn')} small />
          {word !== undefined && (
            <p class="share__word">
              {t('share.word')} <b translate={false}>{showRecoveryWord(word)}</b>
            </p>
          )}
        </details>
      </div>
    </section>
  );
}
