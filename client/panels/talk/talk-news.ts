import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../../../shared/procedure/talk/talk.ts';
import { announce } from '../../components/announcer.tsx';
import { tell } from '../../components/toast.tsx';
import { sayingText } from '../../scene/talk/saying-text.ts';
import { threadOf } from '../../scene/talk/threads.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/**
 * Tells what others have just said: to screen readers alone where the talk is before the reader, and
 * in passing to everybody where it is not.
 */
export function useTalkNews({ store, scenario, room }: Inside, isShown: boolean) {
  const messages = store.desk.value?.messages ?? {};
  const seat = store.seat.value;
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(Object.keys(messages));
    if (before === undefined || seat === undefined) return;
    const scene = { scenario, room, names: store.delegations.value };
    const fresh = Object.values(messages).filter(({ id, by }) => by !== seat && !before.has(id));
    for (const message of fresh) {
      const title = titleOf(message, nameOf(scene.names, message.by));
      const text = sayingText(scene, message.says);
      if (isShown) announce(`${title} ${text}`);
      else tell({ tone: 'plain', about: threadOf(message, seat), text: title, more: text });
    }
  }, [messages]);
}

const titleOf = ({ table }: Message, name: string): string =>
  t(table === undefined ? 'news.note' : 'news.table', { name });
