import { useEffect, useRef } from 'preact/hooks';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { tell } from '../../components/toast.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { answerText } from './red-line-row.tsx';
import { t } from './words.ts';

/** Tells a delegation what its capital has answered, as soon as it has. */
export function useCapitalNews({ store, scenario }: SessionSeen): void {
  const cables = store.desk.value?.cables ?? {};
  const answered = Object.values(cables).flatMap(({ line, answer }) => (answer ? [line] : []));
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const key = answered.join(' ');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(answered);
    if (before === undefined) return;
    for (const number of answered.filter((each) => !before.has(each))) {
      const line = store.seatContent.value?.instructions.redLines[Number(number) - 1];
      const answer = own(cables, number)?.answer;
      if (line === undefined || answer === undefined) continue;
      tell({
        tone: 'plain',
        about: `cable ${number}`,
        text: t('capital.news'),
        more: `${line.text} ${t('capital.says')} ${answerText(scenario.issues, line, answer)}`,
      });
    }
  }, [key]);
}
