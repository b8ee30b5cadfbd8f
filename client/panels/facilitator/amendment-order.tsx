import '../amendments/amendments.css';
import { useSignal } from '@preact/signals';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-preact';
import type { AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import { votingOrder } from '../../../shared/procedure/amendments/amendment-order.ts';
import type { Draft } from '../../../shared/scenario/scenario.ts';
import { announce } from '../../components/announcer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { amendmentBy, whatItDoes } from '../../scene/texts/amendments.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import { distanceInWords } from '../amendments/amendment-list.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/**
 * The order in which the amendments to a draft come to the vote, as the rules propose it and the Chair
 * may change it: by dragging, or by the arrows. Sub-amendments go with the amendment they would change.
 */
export function AmendmentOrder({ inside, draft }: { inside: Inside; draft: Draft }) {
  const { store, scenario, room } = inside;
  const dragged = useSignal<AmendmentId | undefined>(undefined);
  const over = useSignal<AmendmentId | undefined>(undefined);
  const order = votingOrder(scenario, room, draft.id);
  const tops = order.filter((id) => room.amendments[id]?.parent === undefined);
  if (tops.length === 0) return null;
  const may =
    facilitatorMay(store, { type: 'orderAmendments', draft: draft.id, order: [...tops] })?.may ===
    true;
  const place = (id: AmendmentId, at: number) => {
    const rest = tops.filter((other) => other !== id);
    const next = [...rest.slice(0, at), id, ...rest.slice(at)];
    void store.send({ type: 'orderAmendments', draft: draft.id, order: next });
    announce(t('order.moved', { amendment: id, place: at + 1, count: tops.length }));
  };
  const values = { draft: draft.shortName };
  return (
    <section class="order" aria-label={t('order.title', values)}>
      <h3 class="kicker">{t('order.title', values)}</h3>
      <p class="quiet">{t(note(may, room.drafts[draft.id]?.order !== undefined))}</p>
      <ol class="amendments__list">
        {order.map((id) => {
          const amendment = room.amendments[id];
          if (amendment === undefined) return null;
          const at = tops.indexOf(id);
          const isTop = at !== -1;
          return (
            <li
              key={id}
              class={rowClass(isTop, over.value === id)}
              draggable={may && isTop}
              onDragStart={() => {
                dragged.value = id;
              }}
              onDragEnd={() => {
                dragged.value = undefined;
                over.value = undefined;
              }}
              onDragOver={(event) => {
                if (dragged.value === undefined || !isTop) return;
                event.preventDefault();
                over.value = id;
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged.value !== undefined && dragged.value !== id) place(dragged.value, at);
              }}
            >
              {may && isTop && <GripVertical size={18} aria-hidden="true" />}
              <div class="order__words">
                <p>
                  <strong>{amendmentBy(store.delegations.value, id, amendment)}</strong>{' '}
                  {whatItDoes(scenario, room, amendment)}
                </p>
                <p class="quiet">{distanceInWords(scenario, room, amendment)}</p>
              </div>
              {may && isTop && (
                <div class="order__buttons">
                  <Arrow id={id} way="up" isOff={at === 0} onMove={() => place(id, at - 1)} />
                  <Arrow
                    id={id}
                    way="down"
                    isOff={at === tops.length - 1}
                    onMove={() => place(id, at + 1)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The way from the Chair's desk to the order of the pending amendments, while there are several. */
export function OrderButton({ inside }: { inside: Inside }) {
  const isOpen = useSignal(false);
  const { scenario, room } = inside;
  const pending = Object.values(room.amendments).filter(({ status }) => status === 'pending');
  const isVoting = room.ballot?.phase === 'inProgress' || room.ballot?.phase === 'locked';
  if (pending.length < 2 || isVoting) return null;
  const drafts = scenario.drafts.filter(({ id }) => pending.some(({ draft }) => draft === id));
  return (
    <>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {t('order.open', { count: pending.length })}
      </button>
      {isOpen.value && (
        <Dialog
          wide
          title={t('order.open', { count: pending.length })}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          {drafts.map((draft) => (
            <AmendmentOrder key={draft.id} inside={inside} draft={draft} />
          ))}
        </Dialog>
      )}
    </>
  );
}

function note(may: boolean, isRuled: boolean) {
  if (!may) return 'order.fixed';
  return isRuled ? 'order.ruled' : 'order.explained';
}

function rowClass(isTop: boolean, isOver: boolean): string {
  return `amendment order__row${isTop ? '' : ' amendment--sub'}${isOver ? ' is-over' : ''}`;
}

interface ArrowProps {
  readonly id: AmendmentId;
  readonly way: 'up' | 'down';
  readonly isOff: boolean;
  readonly onMove: () => void;
}

function Arrow({ id, way, isOff, onMove }: ArrowProps) {
  const Picture = way === 'up' ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      class="button button--icon"
      aria-label={t(`order.${way}`, { amendment: id })}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onMove();
      }}
    >
      <Picture size={18} aria-hidden="true" />
    </button>
  );
}
