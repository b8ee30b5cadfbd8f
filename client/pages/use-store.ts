import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isSeatCommand } from '../../shared/procedure/road/moves.ts';
import { RuleNote } from '../components/rule-note.tsx';
import { tell } from '../components/toast.tsx';
import type { CommandTrouble } from '../line/link.ts';
import { refusalText } from '../scene/moves/refusal-text.ts';
import { openStore, type SessionStore } from '../sight/store.ts';

/** Opens a session for as long as the component is shown. Refusals appear as courteous messages. */
export function useStore(
  session: string,
  token: string | undefined,
  isScreen = false,
): SessionStore | undefined {
  const [store, setStore] = useState<SessionStore | undefined>();
  useEffect(() => {
    const shown = { ...(token && { token }), isScreen };
    const opened = openStore({ session, ...shown, onTrouble: tellTrouble });
    setStore(opened);
    return () => opened.close();
  }, [session, token, isScreen]);
  return store;
}

/** The same for several people at one device: all of them stay connected whoever has it. */
export function useStores(
  session: string,
  people: readonly { readonly token: string }[],
): readonly SessionStore[] | undefined {
  const [stores, setStores] = useState<readonly SessionStore[] | undefined>();
  const key = people.map(({ token }) => token).join(' ');
  useEffect(() => {
    const opened = people.map(({ token }) => openStore({ session, token, onTrouble: tellTrouble }));
    setStores(opened);
    return () => {
      for (const store of opened) store.close();
    };
  }, [session, key]);
  return stores;
}

/** A delegation misses the move that came too late; a step of the Chair that was taken meanwhile, nobody does. */
function tellTrouble(trouble: CommandTrouble): void {
  if (trouble.refusal.rule === 'NET-5' && !isSeatCommand(trouble.command)) return;
  const { why, mend } = refusalText(trouble.refusal);
  const rule = h(RuleNote, { rule: trouble.refusal.rule });
  tell({ tone: 'no', text: why, more: mend, rule });
}
