import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Waiting } from '../components/states.tsx';
import { forgetToasts } from '../components/toast.tsx';
import { type Inside, SessionGate } from '../panels/frame/session-gate.tsx';
import { Curtain } from '../panels/hot-seat/curtain.tsx';
import { PassBar } from '../panels/hot-seat/pass-bar.tsx';
import { t } from '../panels/hot-seat/words.ts';
import { keepUnsentFor } from '../sight/unsent.ts';
import { useStores } from './use-store.ts';

interface Props {
  readonly session: string;
  readonly sharers: readonly { readonly token: string; readonly name: string }[];
  readonly children: (inside: Inside) => ComponentChildren;
}

/**
 * Several people on one device: each has a page of their own, and between two of them there is a curtain, behind
 * which nothing of anybody's stays. All of them are connected all the time, so that the computer covers nobody.
 */
export function SharedDevice({ session, sharers, children }: Props) {
  const stores = useStores(session, sharers);
  const turn = useSignal<number | undefined>(undefined);
  if (stores === undefined) return <Waiting text={t('curtain.waiting')} />;
  const known = stores.map((store, index) => ({ store, name: sharers[index]?.name ?? '' }));
  const taken = turn.value === undefined ? undefined : known[turn.value];
  const handTo = (index: number | undefined) => {
    forgetToasts();
    keepUnsentFor(index === undefined ? '' : (sharers[index]?.name ?? ''));
    turn.value = index;
  };
  if (taken === undefined) return <Curtain sharers={known} onTake={handTo} />;
  return (
    <>
      <PassBar name={taken.name} onPass={() => handTo(undefined)} />
      <SessionGate key={turn.value} store={taken.store}>
        {children}
      </SessionGate>
    </>
  );
}
