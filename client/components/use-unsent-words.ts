import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { keepUnsent, readUnsent } from '../sight/unsent.ts';

/** The words in a field, kept until they are sent or taken out: `value = ''` forgets them. */
export function useUnsentWords(field: string): Signal<string> {
  const words = useMemo(() => {
    const kept = readUnsent(field);
    return signal(typeof kept === 'string' ? kept : '');
  }, [field]);
  useEffect(
    () =>
      words.subscribe((value) => {
        keepUnsent(field, value === '' ? undefined : value);
      }),
    [words],
  );
  return words;
}
