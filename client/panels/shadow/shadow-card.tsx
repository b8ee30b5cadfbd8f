import './shadow.css';
import { useSignal } from '@preact/signals';
import { Drama } from 'lucide-preact';
import { posturesIn } from '../../../shared/procedure/shadow/shadow.ts';
import { POSTURES } from '../../../shared/scenario/choices.ts';
import type { Posture, ShadowModel, ShadowRound } from '../../../shared/scenario/scenario.ts';
import { ChoiceTiles } from '../../components/choice-tiles.tsx';
import { sendAsSeat } from '../../sight/actor.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { Meter } from './meter.tsx';
import {
  closedRounds,
  closesWhen,
  comingOrder,
  interestBefore,
  movedBetween,
  movedInWords,
  type ShadowSeen,
  shadowSeen,
} from './shadow-seen.ts';
import { t } from './words.ts';

/** That all of it is made for play: said wherever something of it is shown. */
export function InventedMark() {
  return (
    <span class="shadow-mark">
      <Drama size={16} aria-hidden="true" /> {t('invented')}
    </span>
  );
}

/** The card of a seat: its posture, the two meters, what has been so far, and what the model assumes. */
export function ShadowCard({ inside }: { inside: SessionSeen }) {
  const seen = shadowSeen(inside);
  if (seen === undefined) return null;
  const { model, coming } = seen;
  return (
    <div class="shadow-card">
      <p>
        <InventedMark />
      </p>
      <p class="quiet">{t('lead')}</p>
      <Meters seen={seen} />
      <p class="shadow-card__when">{closesWhen(inside.room, seen)}</p>
      {coming !== undefined && (
        <PostureForm key={coming.id} inside={inside} seen={seen} round={coming} />
      )}
      <Past seen={seen} />
      <details>
        <summary>{t('assumes')}</summary>
        <ul class="shadow-card__assumes">
          {model.assumes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Meters({ seen }: { seen: ShadowSeen }) {
  const { model, shadow, ours, isStandIn } = seen;
  const rounds = closedRounds(shadow);
  const [before = model.begins.stability, now = before] = [
    rounds.at(-2)?.stability,
    rounds.at(-1)?.stability,
  ];
  const begins = interestBefore(seen);
  const interest = ours.interest.at(-1) ?? begins;
  // What a stand-in is told of it stands somewhere only where nothing of before is in it (SEA-23).
  const isSeen = !isStandIn || (ours.unseen === undefined && ours.interest.length > 0);
  const isFirst = rounds.length === 0;
  return (
    <div class="shadow-card__meters">
      {isSeen ? (
        <Meter
          of="interest"
          label={t('interest')}
          value={interest}
          note={
            isFirst ? t('interest.hint') : movedInWords(ours.interest.at(-2) ?? begins, interest)
          }
        />
      ) : (
        ours.unseen !== undefined &&
        ours.interest.length > 0 && (
          <p class="quiet">{t('interest.since', movedBetween(begins, interest))}</p>
        )
      )}
      <Meter
        of="stability"
        label={t('stability')}
        value={shadow.stability}
        note={isFirst ? t('stability.hint') : movedInWords(before, now)}
      />
    </div>
  );
}

interface FormProps {
  readonly inside: SessionSeen;
  readonly seen: ShadowSeen;
  readonly round: ShadowRound;
}

/** Three tiles and one button. */
function PostureForm({ inside: { store }, seen, round }: FormProps) {
  const { model, shadow, ours, isStandIn } = seen;
  const isTaken = ours.takenFor === round.id;
  const chosen = useSignal<Posture>(ours.posture);
  const isSame = isTaken && chosen.value === ours.posture;
  // Once a round has closed under the stand-in's own choice it is theirs that stands (SEA-23).
  const isKeptSecret = isStandIn && posturesIn(ours.past).length === 0;
  const order = comingOrder(shadow);
  return (
    <form
      class="shadow-card__form"
      onSubmit={(event) => {
        event.preventDefault();
        void sendAsSeat(store, { type: 'takePosture', round: round.id, posture: chosen.value });
      }}
    >
      <ChoiceTiles<Posture>
        legend={t('legend')}
        options={POSTURES.map((name) => ({
          name,
          label: t(`posture.${name}`),
          note: t(`note.${name}`),
          detail: whatItMeans(model, name),
        }))}
        chosen={chosen.value}
        onChoose={(posture) => {
          chosen.value = posture;
        }}
      />
      <button type="submit" class="button button--primary button--wide" disabled={isSame}>
        {t(isTaken ? 'act.again' : 'act')}
      </button>
      <p class="quiet shadow-card__taken" role="status">
        {t(isTaken ? 'taken' : isKeptSecret ? 'kept.secret' : 'kept', { round: order })}
      </p>
    </form>
  );
}

function whatItMeans({ postures }: ShadowModel, posture: Posture): string {
  const { pays, costs } = postures[posture];
  return t('detail', {
    pays: pays === 0 ? 'none' : String(pays),
    way: costs < 0 ? 'rise' : 'fall',
    costs: Math.abs(costs),
  });
}

/** What the own seat did in the rounds that have closed, and how its interest moved. */
function Past({ seen }: { seen: ShadowSeen }) {
  const { shadow, ours } = seen;
  const postures = posturesIn(ours.past);
  if (postures.length === 0) return null;
  return (
    <section>
      <h3 class="kicker">{t('past')}</h3>
      <ul class="shadow-card__past">
        {closedRounds(shadow)
          .slice(ours.unseen)
          .map(({ id, order }, index) => {
            const before = ours.interest[index - 1] ?? interestBefore(seen);
            const now = ours.interest[index] ?? before;
            const posture = postures[index] ?? 'restrain';
            const values = { round: order, posture, ...movedBetween(before, now) };
            return <li key={id}>{t('past.round', values)}</li>;
          })}
      </ul>
    </section>
  );
}
