import '../../components/sheet.css';
import './ballot.css';
import { useSignal } from '@preact/signals';
import { ChevronDown } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { DialogAnnouncer } from '../../components/announcer.tsx';
import { Countdown } from '../../components/countdown.tsx';
import { TextMarks } from '../../components/text-marks.tsx';
import { usePhone } from '../../components/use-media.ts';
import { t as nowWords } from '../../scene/now/words.ts';
import { amendmentInAction, differenceAsked } from '../../scene/texts/amendments.ts';
import { partWords, subjectName } from '../../scene/texts/subjects.ts';
import { seatMay } from '../../sight/actor.ts';
import { hasCoveredVote, ownVote } from '../../sight/own-vote.ts';
import type { SessionStore } from '../../sight/store.ts';
import { AdviceReason, BallotButtons, CapitalAdvice } from './ballot.tsx';
import { t } from './words.ts';

/** On a phone an open ballot takes the whole screen: the subject and three large buttons. */
export function BallotSheet({ store }: { store: SessionStore }) {
  const isPhone = usePhone();
  const heading = useId();
  const foldedFor = useSignal<string | undefined>(undefined);
  const scenario = store.scenario.value;
  const room = store.room.value;
  const ballot = room?.ballot;
  const mayVote = seatMay(store, { type: 'castVote', choice: 'yes' })?.may === true;
  const { choice, isSent } = ownVote(store);
  const isCovered = hasCoveredVote(store);
  const hasVoted = choice !== undefined && !isSent && !isCovered;
  useEffect(() => {
    if (hasVoted) foldedFor.value = ballot?.id;
  }, [hasVoted, ballot?.id]);
  const isOpen = isPhone && mayVote && ballot !== undefined && foldedFor.value !== ballot.id;
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    sheet.current?.showModal();
    sheet.current?.querySelector('h2')?.focus();
  }, [isOpen]);
  if (!isOpen || scenario === undefined || room === undefined) return null;
  const proposed = amendmentInAction(room);
  const fold = () => {
    foldedFor.value = ballot.id;
  };
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby={heading} onClose={fold}>
      <div class="sheet__head">
        <p class="kicker">{t('sheet.kicker')}</p>
        {room.clocks.chair !== undefined && (
          <Countdown
            clock={room.clocks.chair}
            now={store.now}
            pausedSince={room.paused?.since}
            label={t('now.timeLeft')}
          />
        )}
      </div>
      <h2 id={heading} tabIndex={-1}>
        {nowWords('now.vote.title', { subject: subjectName(scenario, ballot.subject) })}
      </h2>
      {ballot.subject.kind === 'part' && (
        <blockquote class="sheet__words">{partWords(scenario, room, ballot.subject)}</blockquote>
      )}
      {proposed !== undefined && (
        <blockquote class="amendment__words sheet__change">
          <TextMarks stretches={differenceAsked(scenario, room, proposed)} />
        </blockquote>
      )}
      <p class="quiet">{t(isCovered ? 'sheet.covered' : 'sheet.sentence')}</p>
      <CapitalAdvice store={store} />
      <AdviceReason store={store} />
      <BallotButtons store={store} />
      <button type="button" class="button button--quiet" onClick={fold}>
        <ChevronDown size={18} aria-hidden="true" />
        {t('sheet.fold')}
      </button>
      <DialogAnnouncer />
    </dialog>
  );
}
