import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Trouble } from './states.tsx';
import { tell } from './toast.tsx';
import { t } from './words.ts';

/** Catches what fails while something is drawn: a sentence and a way on stand there instead of nothing. */
export function SafetyNet({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary((fault: unknown) => reportError(fault));
  if (error === undefined) return <>{children}</>;
  return (
    <Trouble title={t('fault.title')} text={t('fault.text')}>
      <Reload />
    </Trouble>
  );
}

/** Says once that something has failed where nothing is drawn, such as when a button was pressed. */
export function watchForFaults(): void {
  let isTold = false;
  const note = (error: unknown) => {
    if (isTold || !(error instanceof Error)) return;
    isTold = true;
    tell({
      tone: 'no',
      text: t('fault.somewhere'),
      more: t('fault.text'),
      rule: <Reload />,
      stays: true,
    });
  };
  addEventListener('error', ({ error, filename }) => {
    // What a browser's extension does is not ours.
    if (filename.startsWith(location.origin)) note(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
}

function Reload() {
  return (
    <button type="button" class="button button--primary" onClick={() => location.reload()}>
      {t('fault.reload')}
    </button>
  );
}
