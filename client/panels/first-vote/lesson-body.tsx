import type { ComponentChildren } from 'preact';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { MayButton } from '../../components/may-button.tsx';
import type { Lesson } from '../../scene/first-vote/lesson.ts';
import { nameOf } from '../../sight/names.ts';
import { deskVote } from '../../sight/own-vote.ts';
import { DealCard } from '../deals/deal-card.tsx';
import { OfferReadings } from '../deals/offer-readings.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { BallotButtons, CapitalAdvice } from '../hall/ballot.tsx';
import { heldIssues, wantedIn } from '../instructions/interests.ts';
import { LessonResult } from './lesson-result.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly lesson: Lesson;
  readonly onRead: () => void;
  readonly onCall: () => void;
  readonly onEnd: () => void;
}

/** What there is to read and the one thing to press at a step of the guide. */
export function LessonBody({ inside, lesson, onRead, onCall, onEnd }: Props) {
  const { store } = inside;
  switch (lesson.step) {
    case 'read':
      return (
        <>
          <p>{t('read.text', { count: store.delegations.value.size })}</p>
          <Wants inside={inside} />
          <Next onPress={onRead}>{t('read.act')}</Next>
        </>
      );
    case 'wait':
      return (
        <>
          <p>{t('wait.text')}</p>
          <button type="button" class="button button--quiet" onClick={onCall}>
            {t('wait.skip')}
          </button>
        </>
      );
    case 'answer':
      return <Answer inside={inside} deal={lesson.deal} />;
    case 'call':
      return (
        <>
          <p>{given(inside, lesson.deal)}</p>
          <Next onPress={onCall}>{t('call.act')}</Next>
        </>
      );
    case 'opening':
      return <p role="status">{t('opening.text')}</p>;
    case 'count':
      return <p role="status">{t('count.text')}</p>;
    case 'vote':
      return <Vote inside={inside} />;
    case 'result':
      return <LessonResult inside={inside} lesson={lesson} onEnd={onEnd} />;
  }
}

/** The one thing that is next. */
function Next({ onPress, children }: { onPress: () => void; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="button button--primary button--large button--wide"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** So many of its interests a newcomer can hold in mind. */
const WANTS = 3;

function Wants({ inside: { store, scenario } }: { inside: Inside }) {
  const positions = store.seatContent.value?.instructions.positions ?? {};
  return (
    <ol class="first-vote__wants">
      {heldIssues(scenario.issues, positions)
        .slice(0, WANTS)
        .map(({ issue, position }) => (
          <li key={issue.id}>{wantedIn(issue, position.stand)}</li>
        ))}
    </ol>
  );
}

function Answer({ inside, deal }: { inside: Inside; deal: Deal }) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  return (
    <>
      <p>{t('answer.text')}</p>
      <DealCard scene={{ scenario, room, names }} deal={deal} own={store.seat.value}>
        <OfferReadings inside={inside} deal={deal} />
      </DealCard>
      <div class="first-vote__pair">
        <MayButton
          store={store}
          command={{ type: 'acceptDeal', deal: deal.id, means: true }}
          look="button--large"
        >
          {t('answer.accept')}
        </MayButton>
        <MayButton
          store={store}
          command={{ type: 'declineDeal', deal: deal.id }}
          look="button--large"
        >
          {t('answer.decline')}
        </MayButton>
      </div>
    </>
  );
}

function given({ store }: Inside, deal: Deal | undefined): string {
  if (deal === undefined) return t('call.alone');
  const name = nameOf(store.delegations.value, deal.by);
  return t(deal.status === 'agreed' ? 'call.promised' : 'call.declined', { name });
}

function Vote({ inside: { store, room } }: { inside: Inside }) {
  const choice = deskVote(store);
  const promised = promisedTo(store.desk.value?.deals ?? {}, store.seat.value);
  return (
    <>
      <p>
        {promised !== undefined && (
          <strong>
            {t('vote.promised', { name: nameOf(store.delegations.value, promised) })}{' '}
          </strong>
        )}
        {choice === undefined
          ? t('vote.text')
          : t('vote.cast', {
              count: Object.keys(room.lights).length,
              all: store.delegations.value.size,
            })}
      </p>
      <CapitalAdvice store={store} />
      <BallotButtons store={store} />
    </>
  );
}

/** Whoever has the seat's word. */
function promisedTo(
  deals: Readonly<Record<string, Deal>>,
  seat: SeatId | undefined,
): SeatId | undefined {
  return Object.keys(deals)
    .map((id) => own(deals, id))
    .find((deal) => deal?.status === 'agreed' && deal.promises.some(({ by }) => by === seat))?.by;
}
