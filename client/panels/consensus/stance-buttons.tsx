import './stances.css';
import { useSignal } from '@preact/signals';
import type { Stance } from '../../../shared/procedure/consensus/negotiation.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { StanceMark } from '../../components/stance-mark.tsx';
import { commandOf, openStances } from '../../scene/moves/may-take-stance.ts';
import { reportOf } from '../../scene/texts/negotiation.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import type { SessionStore } from '../../sight/store.ts';
import { RefusalForm } from './refusal-form.tsx';
import { t } from './words.ts';

export type StanceKind = Stance['kind'] | 'none';

interface Props {
  readonly store: SessionStore;
  /** The question that the stances were opened for; else the one that is put when one is pressed. */
  readonly about?: string | undefined;
  /** Called once a stance has been taken. */
  readonly onTaken?: () => void;
}

type TakeStance = ReturnType<typeof commandOf>;

/** Takes back whatever stance there is. */
const SILENT: TakeStance = { type: 'takeStance', stance: { kind: 'silent' } };

/** A stance that asks for more, and the question that it answers. */
interface Asked {
  readonly kind: 'explain' | 'dissociate' | 'object';
  readonly question: string | undefined;
}

/** The five stances at the gavel, each with what it means; the last asks once before it blocks. */
export function StanceButtons({ store, about, onTaken }: Props) {
  const asked = useSignal<Asked | undefined>(undefined);
  const own = ownStance(store);
  const open = openStances(store);
  const kinds: readonly StanceKind[] = open.includes('join') ? ['none', ...open] : open;
  const close = () => {
    asked.value = undefined;
  };
  const named = (command: TakeStance) =>
    about === undefined ? meant(store, command) : { ...command, about };
  const take = async (stance: Stance, question = named(SILENT).about) => {
    const command = { ...commandOf(stance), ...(question !== undefined && { about: question }) };
    const isDone = 'done' in (await sendAsSeat(store, command));
    if (isDone) {
      close();
      onTaken?.();
    }
    return isDone;
  };
  const takeBack = async () => {
    if (own !== 'none') {
      await sendAsSeat(store, named(SILENT));
    }
    onTaken?.();
  };
  const press = (kind: StanceKind) => {
    if (kind === 'none') void takeBack();
    else if (kind === 'join') void take({ kind });
    else asked.value = { kind, question: named(SILENT).about };
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
      {asked.value?.kind === 'explain' && (
        <Dialog title={t('stance.explain')} onClose={close}>
          <Composer
            field={`stance ${store.seat.value}`}
            label={t('stance.explainLabel')}
            placeholder={t('stance.explainPlaceholder')}
            act={t('stance.explainAct')}
            onSend={(text) => take({ kind: 'explain', text }, asked.value?.question)}
          />
        </Dialog>
      )}
      {(asked.value?.kind === 'dissociate' || asked.value?.kind === 'object') && (
        <StanceForm
          store={store}
          kind={asked.value.kind}
          onTake={(stance) => take(stance, asked.value?.question)}
          onClose={close}
        />
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
  const room = store.room.value;
  const negotiation = room?.negotiation;
  if (scenario === undefined || room === undefined || negotiation === undefined) return null;
  return (
    <RefusalForm
      title={t(`stance.${kind}Title`)}
      lead={t(kind === 'object' ? 'stance.objectAsk' : 'stance.dissociate.means')}
      act={(count) => t(kind === 'object' ? 'stance.objectAct' : 'stance.dissociateAct', { count })}
      keep={t('stance.keep')}
      isGrave={kind === 'object'}
      mayBeWhole={kind === 'object'}
      lines={reportOf(scenario, room, negotiation).filter(
        ({ standing }) => standing.place === 'report',
      )}
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
