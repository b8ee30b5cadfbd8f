import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../../../shared/procedure/kernel/boxes.ts';
import type { Message } from '../../../shared/procedure/talk/talk.ts';
import { announce } from '../../components/announcer.tsx';
import { takeAway, tell } from '../../components/toast.tsx';
import { messageText } from '../../scene/talk/saying-text.ts';
import { threadOf } from '../../scene/talk/threads.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/**
 * Tells what others have just said: to screen readers alone where the talk is before the reader, and
 * in passing to everybody where it is not. What the facilitator hides is not told any longer.
 */
export function useTalkNews({ store, scenario, room }: Inside, isShown: boolean) {
  const messages = store.desk.value?.messages ?? {};
  const seat = store.seat.value;
  const known = useRef<Box<Message> | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = messages;
    if (before === undefined || seat === undefined) return;
    const scene = { scenario, room, names: store.delegations.value };
    for (const message of Object.values(messages)) {
      const told = before[message.id];
      if (message.by === seat || (told !== undefined && told.hidden === message.hidden)) continue;
      const title = titleOf(message, nameOf(scene.names, message.by));
      const text = messageText(scene, message);
      const about = threadOf(message, seat);
      if (told !== undefined) takeAway(about);
      if (isShown || told !== undefined) announce(`${title} ${text}`);
      else tell({ tone: 'plain', about, text: title, more: text });
    }
  }, [messages]);
}

const titleOf = ({ table }: Message, name: string): string =>
  t(table === undefined ? 'news.note' : 'news.table', { name });
