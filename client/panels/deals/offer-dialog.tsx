import './offer-dialog.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { tell } from '../../components/toast.tsx';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { namesOf } from '../../scene/talk/act-text.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { keepUnsent, readUnsent } from '../../sight/unsent.ts';
import { ConditionFields } from './condition-fields.tsx';
import { answering, BLANK, type OfferForm, offerCommand, readForm } from './offer-form.ts';
import { PromiseFields } from './promise-fields.tsx';
import { t } from './words.ts';

const LONGEST = 280;

type Props = {
  readonly inside: SessionSeen;
  readonly onClose: () => void;
} & ({ readonly to: readonly SeatId[] } | { readonly counters: Deal });

/** Puts an offer together: who does what, if what; kept until it is made. */
export function OfferDialog(props: Props) {
  const { inside, onClose } = props;
  const { store } = inside;
  const seat = store.seat.value;
  const counters = 'counters' in props ? props.counters : undefined;
  if (seat === undefined) return null;
  const to =
    'to' in props
      ? props.to
      : [props.counters.by, ...props.counters.to.filter((other) => other !== seat)];
  return (
    <Dialog wide title={titleOf(inside, to, counters)} onClose={onClose}>
      <Form inside={inside} seat={seat} to={to} counters={counters} onClose={onClose} />
    </Dialog>
  );
}

function titleOf({ store }: SessionSeen, to: readonly SeatId[], counters: Deal | undefined) {
  const names = store.delegations.value;
  return counters === undefined
    ? t('offer.title', { names: namesOf({ names }, to) })
    : t('offer.counter', { name: nameOf(names, counters.by) });
}

interface FormProps {
  readonly inside: SessionSeen;
  readonly seat: SeatId;
  readonly to: readonly SeatId[];
  readonly counters: Deal | undefined;
  readonly onClose: () => void;
}

function Form({ inside, seat, to, counters, onClose }: FormProps) {
  const { store } = inside;
  const kept = `offer ${counters?.id ?? to.join(' ')}`;
  const form = useSignal<OfferForm>(
    readForm(readUnsent(kept)) ?? (counters === undefined ? BLANK : answering(counters)),
  );
  const change = (part: Partial<OfferForm>) => {
    form.value = { ...form.value, ...part };
    keepUnsent(kept, form.value);
  };
  const command = offerCommand(form.value, to, counters);
  const verdict = command && seatMay(store, command);
  const refused = verdict?.may === false ? refusalText(verdict.refusal) : undefined;
  const send = async (event: Event) => {
    event.preventDefault();
    if (command === undefined || !('done' in (await sendAsSeat(store, command)))) return;
    keepUnsent(kept, undefined);
    const names = namesOf({ names: store.delegations.value }, to);
    tell({ tone: 'plain', text: t('offer.made', { names }) });
    onClose();
  };
  return (
    <form class="offer" onSubmit={(event) => void send(event)}>
      <p class="quiet">{t('offer.lead')}</p>
      {[seat, ...to].map((by) => (
        <PromiseFields
          key={by}
          inside={inside}
          by={by}
          isOwn={by === seat}
          promises={form.value.promises}
          onChange={(promises) => change({ promises })}
        />
      ))}
      <ConditionFields
        inside={inside}
        parties={[seat, ...to]}
        conditions={form.value.conditions}
        onChange={(conditions) => change({ conditions })}
      />
      <OfferExtras form={form.value} onChange={change} />
      {refused !== undefined && (
        <p class="field__problem" role="alert">
          {refused.why} {refused.mend}
        </p>
      )}
      <div class="dialog__foot">
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('offer.cancel')}
        </button>
        <button
          type="submit"
          class="button button--primary"
          disabled={command === undefined || refused !== undefined}
        >
          {t('offer.act.send')}
        </button>
      </div>
    </form>
  );
}

interface ExtrasProps {
  readonly form: OfferForm;
  readonly onChange: (part: Partial<OfferForm>) => void;
}

/** Words that go with the offer, whether everybody reads it, and whether one means it. */
function OfferExtras({ form, onChange }: ExtrasProps) {
  const field = useId();
  return (
    <>
      <label class="field" for={field}>
        <span class="field__label">{t('offer.line')}</span>
        <textarea
          id={field}
          class="input"
          rows={2}
          maxLength={LONGEST}
          value={form.line}
          onInput={(event) => onChange({ line: event.currentTarget.value })}
        />
      </label>
      <div class="offer__checks">
        <label class="offer__check">
          <input
            type="checkbox"
            checked={form.isPublic}
            onChange={(event) => onChange({ isPublic: event.currentTarget.checked })}
          />
          <span>
            {t('offer.public')} <span class="quiet">{t('offer.publicNote')}</span>
          </span>
        </label>
        <label class="offer__check">
          <input
            type="checkbox"
            checked={form.means}
            onChange={(event) => onChange({ means: event.currentTarget.checked })}
          />
          <span>
            {t('offer.means')} <span class="quiet">{t('offer.meansNote')}</span>
          </span>
        </label>
      </div>
    </>
  );
}
