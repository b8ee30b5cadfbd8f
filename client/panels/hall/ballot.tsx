import './ballot.css';
import { useEffect } from 'preact/hooks';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import { voteReason } from '../../../shared/delegates/reasons/vote-reason.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { whyText } from '../../../shared/views/why-text.ts';
import { usePhone } from '../../components/use-media.ts';
import { VoteMark } from '../../components/vote-mark.tsx';
import { language } from '../../language/language.ts';
import { subjectName } from '../../scene/texts/subjects.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { hasCoveredVote, ownVote } from '../../sight/own-vote.ts';
import { preferences } from '../../sight/preferences.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

const CHOICES: readonly { readonly choice: Choice; readonly key: string }[] = [
  { choice: 'yes', key: 'Y' },
  { choice: 'no', key: 'N' },
  { choice: 'abstain', key: 'A' },
];

/**
 * The keys Y, N and A, while the seat may vote, nobody is typing or reading by keyboard, and they are
 * not switched off.
 */
export function useBallotKeys(store: SessionStore, isVoting: boolean): void {
  const isOn = isVoting && preferences.votesByKey.value;
  useEffect(() => {
    if (!isOn) return;
    let isByPointer = false;
    const onPointer = () => {
      isByPointer = true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab' || event.key.startsWith('Arrow')) isByPointer = false;
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || (!isByPointer && isReading(event.target))) return;
      const pressed = CHOICES.find(({ key }) => key === event.key.toUpperCase());
      if (pressed === undefined) return;
      event.preventDefault();
      void sendAsSeat(store, { type: 'castVote', choice: pressed.choice });
    };
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onPointer);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onPointer);
    };
  }, [store, isOn]);
}

/** Three large buttons. A vote can be changed until it is locked. */
export function BallotButtons({ store }: { store: SessionStore }) {
  const subject = useSubject(store);
  const { choice: own, isSent } = ownVote(store);
  const isCovered = hasCoveredVote(store);
  const hasKeys = !usePhone() && preferences.votesByKey.value;
  return (
    <div class="ballot">
      {CHOICES.map(({ choice, key }) => (
        <button
          key={choice}
          type="button"
          class={`ballot__one ballot__one--${choice}`}
          aria-pressed={own === choice}
          aria-disabled={!mayCast(store, choice)}
          {...(hasKeys && { 'aria-keyshortcuts': key })}
          onClick={() => void sendAsSeat(store, { type: 'castVote', choice })}
        >
          <span class="ballot__word">
            <VoteMark light={choice} word="elsewhere" /> {t(`ballot.${choice}`)}
            <span class="only-read">{t('ballot.on', { subject })}</span>
          </span>
          <span class="ballot__note">
            {mayCast(store, choice)
              ? note({ isOwn: own === choice, isSent, isCovered, key: hasKeys ? key : undefined })
              : t('ballot.pledged')}
          </span>
        </button>
      ))}
    </div>
  );
}

/** What capital advises on the present ballot, beside the ballot's heading. */
export function CapitalAdvice({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const content = store.seatContent.value;
  if (scenario === undefined || room?.ballot === undefined || content === undefined) return null;
  const { choice } = adviseVote(scenario, room, content, room.ballot.subject);
  return (
    <span class="advises">
      {t('ballot.advises')} <VoteMark light={choice} word="shown" />
    </span>
  );
}

/** What decides that advice: the smallest set of considerations without which it would be another. */
export function AdviceReason({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const content = store.seatContent.value;
  const subject = room?.ballot?.subject;
  if (scenario === undefined || room === undefined || content === undefined) return null;
  if (subject === undefined || subject.kind === 'motion') return null;
  const { why } = voteReason(scenario, room, content, subject);
  return (
    <p class="quiet ballot__why">
      {t('ballot.advisesWhy', { why: whyText(scenario, why, language.value) })}
    </p>
  );
}

function useSubject(store: SessionStore): string {
  const scenario = store.scenario.value;
  const ballot = store.room.value?.ballot;
  return scenario === undefined || ballot === undefined
    ? ''
    : subjectName(scenario, ballot.subject);
}

/** A seat that has pledged to vote may not abstain; pressed all the same, the rules say why. */
const mayCast = (store: SessionStore, choice: Choice): boolean =>
  seatMay(store, { type: 'castVote', choice })?.may !== false;

interface Standing {
  readonly isOwn: boolean;
  readonly isSent: boolean;
  readonly isCovered: boolean;
  /** The letter that casts it; undefined where there are no keys. */
  readonly key: string | undefined;
}

function note({ isOwn, isSent, isCovered, key }: Standing): string {
  if (!isOwn) return key === undefined ? '' : t('ballot.press', { key });
  if (isSent) return t('ballot.sending');
  return isCovered ? t('ballot.covered') : t('ballot.own');
}

/** Whether the keyboard has been led into a text: letters may be meant for whoever reads it aloud. */
function isReading(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('.actions') !== null) return false;
  return target.closest('[role="tabpanel"], .paper') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
