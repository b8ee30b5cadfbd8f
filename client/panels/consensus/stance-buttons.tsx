import './stances.css';
import { useSignal } from '@preact/signals';
import type { Stance } from '../../../shared/procedure/consensus/negotiation.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { StanceMark } from '../../components/stance-mark.tsx';
import { commandOf, openStances } from '../../scene/moves/may-take-stance.ts';
import { reportOf } from '../../scene/texts/negotiation.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { RefusalForm } from './refusal-form.tsx';
import { t } from './words.ts';

export type StanceKind = Stance['kind'] | 'none';

interface Props {
  readonly store: SessionStore;
  /** Called once a stance has been taken. */
  readonly onTaken?: () => void;
}

/** The five stances at the gavel, each with what it means; the last asks once before it blocks. */
export function StanceButtons({ store, onTaken }: Props) {
  const asked = useSignal<'explain' | 'dissociate' | 'object' | undefined>(undefined);
  const own = ownStance(store);
  const open = openStances(store);
  const kinds: readonly StanceKind[] = open.includes('join') ? ['none', ...open] : open;
  const close = () => {
    asked.value = undefined;
  };
  const take = async (stance: Stance) => {
    const isDone = 'done' in (await sendAsSeat(store, commandOf(stance)));
    if (isDone) {
      close();
      onTaken?.();
    }
    return isDone;
  };
  const takeBack = async () => {
    if (own !== 'none') {
      await sendAsSeat(store, { type: 'takeStance', stance: { kind: 'silent' } });
    }
    onTaken?.();
  };
  const press = (kind: StanceKind) => {
    if (kind === 'none') void takeBack();
    else if (kind === 'join') void take({ kind });
    else asked.value = kind;
  };
  return (
    <div class="stances">
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class={`stances__one stances__one--${kind}`}
          aria-pressed={own === kind}
          onClick={() => press(kind)}
        >
          <span class="stances__word">
            <StanceMark light={kind} word="elsewhere" /> {t(`stance.${kind}`)}
            {own === kind && <span class="only-read">({t('stance.own')})</span>}
          </span>
          <span class="stances__means">{t(`stance.${kind}.means`)}</span>
        </button>
      ))}
      {asked.value === 'explain' && (
        <Dialog title={t('stance.explain')} onClose={close}>
          <Composer
            label={t('stance.explainLabel')}
            placeholder={t('stance.explainPlaceholder')}
            act={t('stance.explainAct')}
            onSend={(text) => take({ kind: 'explain', text })}
          />
        </Dialog>
      )}
      {(asked.value === 'dissociate' || asked.value === 'object') && (
        <StanceForm store={store} kind={asked.value} onTake={take} onClose={close} />
      )}
    </div>
  );
}

interface FormProps {
  readonly store: SessionStore;
  readonly kind: 'dissociate' | 'object';
  readonly onTake: (stance: Stance) => Promise<boolean>;
  readonly onClose: () => void;
}

function StanceForm({ store, kind, onTake, onClose }: FormProps) {
  const scenario = store.scenario.value;
  const negotiation = store.room.value?.negotiation;
  if (scenario === undefined || negotiation === undefined) return null;
  return (
    <RefusalForm
      title={t(`stance.${kind}Title`)}
      lead={t(kind === 'object' ? 'stance.objectAsk' : 'stance.dissociate.means')}
      act={(count) => t(kind === 'object' ? 'stance.objectAct' : 'stance.dissociateAct', { count })}
      keep={t('stance.keep')}
      isGrave={kind === 'object'}
      mayBeWhole={kind === 'object'}
      lines={reportOf(scenario, negotiation).filter(({ standing }) => standing.place === 'report')}
      onSend={(paragraphs, text) =>
        onTake({ kind, paragraphs, ...(text !== undefined && { text }) })
      }
      onClose={onClose}
    />
  );
}

/** The stance that the own seat has taken; `none` while it is silent. */
export function ownStance(store: SessionStore): StanceKind {
  const seat = store.seat.value;
  const stances = store.room.value?.negotiation?.stances;
  return (seat === undefined ? undefined : stances?.[seat]?.kind) ?? 'none';
}
