import { useEffect } from 'preact/hooks';
import { keptHere } from '../browser/kept.ts';
import { tell } from '../components/toast.tsx';
import { t } from './words.ts';

/** Says once that the browser keeps nothing, so that the key to the session stands in the address. */
export function useForgetfulWarning(): void {
  useEffect(() => {
    if (keptHere.isOpen) return;
    tell({ tone: 'plain', text: t('forgetful.text'), more: t('forgetful.more'), stays: true });
  }, []);
}
