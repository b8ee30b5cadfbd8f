import { useEffect, useRef } from 'preact/hooks';
import { latestFirst } from '../../../shared/procedure/press/wire.ts';
import { tell } from '../../components/toast.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

/** Tells everybody in the room what has just come over the wire. */
export function useWireNews({ room }: SessionSeen): void {
  const [latest] = latestFirst(room);
  const known = useRef<string | undefined | null>(null);
  useEffect(() => {
    const isNew = known.current !== null && latest !== undefined && latest.id !== known.current;
    known.current = latest?.id;
    if (!isNew || latest === undefined || latest.hidden !== undefined) return;
    tell({
      tone: 'plain',
      about: `wire ${latest.id}`,
      text: t('wire.news'),
      more: latest.headline,
    });
  }, [latest?.id]);
}
