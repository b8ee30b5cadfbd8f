import { useEffect } from 'preact/hooks';
import { votesByLetter } from '../../../shared/analysis/roll.ts';
import { letterIn } from '../../../shared/procedure/deals/ballots.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { BallotResult } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { announce } from '../../components/announcer.tsx';
import { navigate } from '../../router.ts';
import type { Lesson } from '../../scene/first-vote/lesson.ts';
import { t as nowWords } from '../../scene/now/words.ts';
import { nameOf } from '../../sight/names.ts';
import { DealCard } from '../deals/deal-card.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly lesson: Extract<Lesson, { readonly step: 'result' }>;
  readonly onEnd: () => void;
}

/** What came of the vote and of the word that was given, and what to play next. */
export function LessonResult({ inside, lesson: { result, deal }, onEnd }: Props) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const seat = store.seat.value ?? '';
  const { yes, no, abstain } = result.tally;
  const tally = nowWords('result.tally', {
    yes,
    no,
    abstain,
    majority: result.majority ?? 'simple',
  });
  useEffect(() => announce(tally), [tally]);
  const verdict = deal?.promises.find(({ by }) => by === seat)?.verdict.kind;
  return (
    <>
      <p class="first-vote__tally">{tally}</p>
      <p>
        {t('result.yours', { choice: choiceIn(inside, result, seat) })}{' '}
        {deal !== undefined && (verdict === 'kept' || verdict === 'broken') && (
          <strong>{t(`result.${verdict}`, { name: nameOf(names, deal.by) })}</strong>
        )}
      </p>
      {deal?.status === 'agreed' || deal?.status === 'settled' ? (
        <DealCard scene={{ scenario, room, names }} deal={deal} own={seat} />
      ) : null}
      <p>{t('result.next')}</p>
      <button
        type="button"
        class="button button--primary button--large button--wide"
        onClick={onEnd}
      >
        {t('result.goOn', { name: nameOf(names, seat) })}
      </button>
      <div class="first-vote__pair">
        <button type="button" class="button" onClick={() => navigate('/')}>
          {t('result.choose')}
        </button>
        <button type="button" class="button" onClick={() => navigate('/join')}>
          {t('result.join')}
        </button>
      </div>
    </>
  );
}

/** How the seat voted, by the record of the ballot. */
function choiceIn({ scenario }: Inside, result: BallotResult, seat: SeatId): string {
  const vote = own(votesByLetter, letterIn(scenario, result, seat) ?? '');
  return vote === undefined || vote === 'absent' ? 'none' : vote;
}
