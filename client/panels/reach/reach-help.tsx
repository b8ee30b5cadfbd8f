import './reach.css';
import { Printer } from 'lucide-preact';
import { at } from '../../browser/base-path.ts';
import { Brand } from '../../components/brand.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { isOnlyHere, useClassAddress, withoutScheme } from '../../components/use-class-address.ts';
import { t } from './words.ts';

const STEPS = ['same', 'address', 'guest', 'firewall', 'hotspot', 'without'] as const;

/** For the facilitator whose class does not get in: what to try, with a test after each step; works without internet. */
export function ReachHelp() {
  const { address, choices } = useClassAddress();
  const port = new URL(address).port || '80';
  const all = choices.length > 0 ? choices : [address];
  return (
    <div class="reach">
      <header class="reach__head">
        <a href={at('/')}>
          <Brand />
        </a>
        <button type="button" class="button" onClick={() => print()}>
          <Printer size={18} aria-hidden="true" /> {t('help.print')}
        </button>
      </header>
      <main id="main" class="reach__sheet" tabIndex={-1}>
        <h1>{t('help.title')}</h1>
        <p>{t('help.lead')}</p>
        <section class="reach__test" aria-labelledby="reach-test">
          <QrCode text={`${address}/here`} label={t('help.testQr', { address })} />
          <div>
            <h2 id="reach-test">{t('help.test')}</h2>
            <p>{t('help.testText')}</p>
            <h3>{t('help.addresses')}</h3>
            <ul class="reach__addresses" translate={false}>
              {all.map((one) => (
                <li key={one}>{`${one}/here`}</li>
              ))}
            </ul>
            {!isOnlyHere(location.hostname) && (
              <p>{t('help.onlyOne', { address: withoutScheme(address) })}</p>
            )}
          </div>
        </section>
        <ol class="reach__steps">
          {STEPS.map((step) => (
            <li key={step}>
              <h2>{t(`help.step.${step}`)}</h2>
              <p>
                {step === 'firewall'
                  ? t('help.step.firewall.text', { port })
                  : t(`help.step.${step}.text`)}
              </p>
            </li>
          ))}
        </ol>
      </main>
    </div>
  );
}
