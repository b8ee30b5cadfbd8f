import './first-vote.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { usePhone } from '../../components/use-media.ts';
import { type Lesson, lessonOf, STEPS, stepNumber } from '../../scene/first-vote/lesson.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { HallTop } from '../hall/hall-top.tsx';
import { SeatLamps } from '../stage-pane/seat-lamps.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { LessonBody } from './lesson-body.tsx';
import { useWayToVote } from './use-way-to-vote.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  /** The right to preside, with which the guide takes the meeting to its vote. */
  readonly chair: SessionStore;
  /** The guide is over: the session goes on as any other. */
  readonly onEnd: () => void;
}

/**
 * A newcomer's first two minutes: the own instructions, a neighbour who asks for something, a vote, and what came
 * of it. A session like any other, shown one thing at a time; every move is a real one.
 */
export function FirstVote({ inside, chair, onEnd }: Props) {
  const { store, scenario, room } = inside;
  const hasRead = useSignal(false);
  const hasCalled = useSignal(false);
  const isPhone = usePhone();
  const seat = store.seat.value;
  const lesson: Lesson =
    seat === undefined
      ? { step: 'wait' }
      : lessonOf(scenario, room, store.desk.value?.deals ?? {}, seat, {
          hasRead: hasRead.value,
          hasCalled: hasCalled.value,
        });
  useWayToVote(chair, lesson.step === 'opening');
  useStandstill(chair, lesson.step === 'result');
  const leave = () => {
    if (room.paused !== undefined) void chair.send({ type: 'resume' });
    onEnd();
  };
  return (
    <div class={`hall ${isPhone ? 'hall--phone' : 'is-room'}`}>
      <HallTop inside={inside} />
      {!isPhone && <StagePane inside={inside} />}
      <main id="main" class="column first-vote__column" tabIndex={-1}>
        {isPhone && (
          <div class="first-vote__lamps">
            <SeatLamps inside={inside} />
          </div>
        )}
        <section class="first-vote__card" aria-label={t('frame.label')}>
          <p class="kicker">{t('frame.step', { step: stepNumber(lesson), steps: STEPS.length })}</p>
          <Heading step={lesson.step} title={titleOf(inside, lesson)} />
          <LessonBody
            inside={inside}
            lesson={lesson}
            onRead={() => {
              hasRead.value = true;
            }}
            onCall={() => {
              hasCalled.value = true;
            }}
            onEnd={leave}
          />
        </section>
        {lesson.step !== 'result' && (
          <button type="button" class="button button--quiet first-vote__skip" onClick={leave}>
            {t('frame.skip')}
          </button>
        )}
      </main>
    </div>
  );
}

/** Where the reader is led at each new step, and what is said of it aloud. */
function Heading({ step, title }: { step: Lesson['step']; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

/** Holds the meeting while the newcomer reads what came of the vote. */
function useStandstill(chair: SessionStore, isOn: boolean): void {
  useEffect(() => {
    if (isOn && chair.room.value?.paused === undefined) void chair.send({ type: 'pause' });
  }, [chair, isOn]);
}

function titleOf({ scenario, store }: Inside, lesson: Lesson): string {
  const names = store.delegations.value;
  switch (lesson.step) {
    case 'read':
      return t('read.title', { name: nameOf(names, store.seat.value ?? '') });
    case 'answer':
      return t('answer.title', { name: nameOf(names, lesson.deal.by) });
    case 'vote':
      return t('vote.title', { draft: draftOf(scenario, lesson.draft).shortName });
    case 'result':
      return t('result.title', {
        draft: draftOf(scenario, lesson.draft).shortName,
        outcome: lesson.result.outcome,
      });
    default:
      return t(`${lesson.step}.title`);
  }
}
