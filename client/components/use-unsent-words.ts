import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keepUnsent, readUnsent } from '../sight/unsent.ts';

/** The words in a field, kept until they are sent or taken out: `value = ''` forgets them. */
export function useUnsentWords(field: string): Signal<string> {
  const kept = readUnsent(field);
  const words = useSignal(typeof kept === 'string' ? kept : '');
  useEffect(
    () =>
      words.subscribe((value) => {
        keepUnsent(field, value === '' ? undefined : value);
      }),
    [field],
  );
  return words;
}
