import './deal-card.css';
import { Check, Clock3, type LucideIcon, Minus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import {
  type Deal,
  type Promised,
  partiesOf,
  type Verdict,
} from '../../../shared/procedure/deals/deal.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { Flag } from '../../components/flag.tsx';
import { t as commonWords } from '../../components/words.ts';
import { language } from '../../language/language.ts';
import { actText, conditionText, namesOf } from '../../scene/talk/act-text.ts';
import { verdictText } from '../../scene/talk/deals-seen.ts';
import type { TalkScene } from '../../scene/talk/saying-text.ts';
import { isComputer } from '../../scene/talk/tables.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import { t } from './words.ts';

interface Props {
  readonly scene: TalkScene;
  readonly deal: Deal;
  /** The seat that reads it; undefined for who has none. */
  readonly own: SeatId | undefined;
  /** What it would mean, and what can be done about it. */
  readonly children?: ComponentChildren;
}

/** A deal: who does what, if what, and what has become of each promise. */
export function DealCard({ scene, deal, own, children }: Props) {
  const { room, names } = scene;
  const parties = partiesOf(deal).filter((seat) => deal.promises.some(({ by }) => by === seat));
  return (
    <article class={`deal deal--${deal.status}`} aria-label={titleOf(scene, deal, own)}>
      <p class="deal__head">
        <Flag iso2={flagOf(names, deal.by)} size={24} />
        <strong>{titleOf(scene, deal, own)}</strong>
        {deal.by !== own && isComputer(room, deal.by) && (
          <span class="quiet">{commonWords('badge.computer')}</span>
        )}
        <span class="chip deal__status">{t(`status.${deal.status}`)}</span>
        {deal.public && <span class="chip">{t('card.public')}</span>}
      </p>
      {deal.counters !== undefined && <p class="deal__more">{t('card.counters')}</p>}
      <dl class="deal__parts">
        {parties.map((seat) => (
          <div key={seat} class="deal__part">
            <dt>{willOf(scene, deal, seat, own)}</dt>
            {deal.promises
              .filter(({ by }) => by === seat)
              .map((promise) => (
                <dd key={JSON.stringify(promise.act)}>
                  <PromiseLine
                    scene={scene}
                    promise={promise}
                    isBinding={deal.status === 'agreed' || deal.status === 'settled'}
                  />
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {deal.conditions.map((condition) => (
        <p key={JSON.stringify(condition)} class="deal__if">
          {conditionText(scene, condition)}
        </p>
      ))}
      {deal.line !== undefined && <blockquote class="deal__line">{deal.line}</blockquote>}
      <Answers scene={scene} deal={deal} />
      {children}
    </article>
  );
}

const MARKS: Readonly<Record<Verdict['kind'], LucideIcon>> = {
  pending: Clock3,
  kept: Check,
  broken: X,
  void: Minus,
};

interface PromiseProps {
  readonly scene: TalkScene;
  readonly promise: Promised;
  /** The log judges it: its verdict is told. */
  readonly isBinding: boolean;
}

function PromiseLine({ scene, promise, isBinding }: PromiseProps) {
  const { act, verdict } = promise;
  const Mark = MARKS[verdict.kind];
  return (
    <>
      <span class="deal__act">{actText(scene, act)}</span>
      {isBinding && (
        <span class={`deal__verdict deal__verdict--${verdict.kind}`}>
          <Mark size={16} aria-hidden="true" />
          <span>{verdictText(scene, verdict)}</span>
        </span>
      )}
    </>
  );
}

/** Who has accepted so far, and who has declined and why. */
function Answers({ scene, deal }: { scene: TalkScene; deal: Deal }) {
  const { scenario, names } = scene;
  const { status, acceptedBy, declined } = deal;
  if (declined !== undefined) {
    const name = nameOf(names, declined.by);
    const reason =
      declined.reason === undefined
        ? undefined
        : spokenText(scenario, declined.reason, language.value);
    return (
      <p class="deal__more">
        {reason === undefined
          ? t('card.declinedBy', { name })
          : t('card.declinedBecause', { name, reason })}
      </p>
    );
  }
  if (status !== 'offered' || acceptedBy.length === 0) return null;
  return <p class="deal__more">{t('card.acceptedBy', { names: namesOf(scene, acceptedBy) })}</p>;
}

/** "China offers you", "You offer China", "Deal with China". */
function titleOf(scene: TalkScene, deal: Deal, own: SeatId | undefined): string {
  const { by, to, status } = deal;
  const isDone = status === 'agreed' || status === 'settled';
  const parties = partiesOf(deal);
  if (isDone) {
    return own !== undefined && parties.includes(own)
      ? t('card.deal', {
          names: namesOf(
            scene,
            parties.filter((seat) => seat !== own),
          ),
        })
      : t('card.dealOfOthers', { names: namesOf(scene, parties) });
  }
  if (by === own) return t('card.youOffer', { names: namesOf(scene, to) });
  const name = nameOf(scene.names, by);
  return own !== undefined && to.length === 1 && to.includes(own)
    ? t('card.offersYou', { name })
    : t('card.offers', { name, names: namesOf(scene, to) });
}

function willOf(scene: TalkScene, deal: Deal, seat: SeatId, own: SeatId | undefined): string {
  if (seat !== own) return t('card.will', { name: nameOf(scene.names, seat) });
  return t(deal.status === 'offered' && deal.by !== own ? 'card.youWould' : 'card.youWill');
}
