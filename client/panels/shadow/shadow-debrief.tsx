import './shadow-debrief.css';
import {
  courseOfShadow,
  type SeatCourse,
  type ShadowCourse,
} from '../../../shared/analysis/shadow.ts';
import { type DrawnIncident, letterOf } from '../../../shared/procedure/shadow/shadow.ts';
import { POSTURES } from '../../../shared/scenario/choices.ts';
import type { Posture, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { InventedMark } from './shadow-card.tsx';
import { incidentOf } from './shadow-seen.ts';
import { StabilityPicture } from './stability-picture.tsx';
import { t } from './words.ts';

/** In a room of so many all are listed; in a larger one those that people played or that something befell. */
const ALL_LISTED = 40;

interface Props {
  readonly inside: SessionSeen;
  /** The wall has room for the curve and one sentence. */
  readonly isShort?: boolean;
}

/** What delegations did in secret, what it paid them, what it cost all, and what came of it. */
export function ShadowDebrief({ inside, isShort }: Props) {
  const { store, scenario, room } = inside;
  const course = courseOfShadow(scenario, room);
  if (course === undefined) return null;
  const own = course.seats.find(({ seat }) => seat === store.seat.value)?.interest;
  return (
    <section class="debrief__section shadow-debrief">
      <h2>{t('title')}</h2>
      <p>
        <InventedMark />
      </p>
      <p class="debrief__lead">{t('debrief.lead')}</p>
      <p class="shadow-debrief__head">{headline(course)}</p>
      <StabilityPicture course={course} own={own} />
      {!isShort && (
        <>
          <Happened inside={inside} course={course} />
          <Who inside={inside} course={course} />
          <h3 class="kicker">{t('debrief.questions')}</h3>
          <ol class="shadow-debrief__questions">
            {questionsOn(course).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function headline({ seats, stability, hadAll }: ShadowCourse): string {
  const last = (values: readonly number[]): number => Math.round(values.at(-1) ?? 0);
  return t('debrief.head', {
    count: seats.filter(({ postures }) => postures.some((posture) => posture !== 'restrain'))
      .length,
    all: seats.length,
    from: Math.round(stability[0] ?? 0),
    to: last(stability),
    calm: last(hadAll.restrained),
    armed: last(hadAll.prepared),
  });
}

interface CourseProps {
  readonly inside: SessionSeen;
  readonly course: ShadowCourse;
}

/** Who was struck is asked about only where somebody was. */
const questionsOn = ({ rounds }: CourseProps['course']) =>
  (['debrief.q1', 'debrief.q2', 'debrief.q3'] as const).filter(
    (key) => key !== 'debrief.q2' || rounds.some(({ incidents }) => incidents.length > 0),
  );

function Happened({ inside: { store, scenario }, course }: CourseProps) {
  const names = store.delegations.value;
  const all = course.rounds.flatMap(({ incidents }, index) =>
    incidents.map((incident) => ({
      incident,
      round: index + 1,
      posture: postureOf(course, incident, index),
    })),
  );
  return (
    <>
      <h3 class="kicker">{t('debrief.happened')}</h3>
      {all.length === 0 && <p class="quiet">{t('debrief.nothing')}</p>}
      <ul class="shadow-debrief__list">
        {all.map(({ incident, round, posture }, index) => (
          <li key={String(index)}>
            <strong>
              {t('debrief.incident', {
                round,
                title: (scenario.shadow && incidentOf(scenario.shadow, incident.kind)?.title) ?? '',
              })}
            </strong>{' '}
            <span>
              <Flag iso2={flagOf(names, incident.struck)} size={18} />{' '}
              {t('struck', { name: nameOf(names, incident.struck) })}.
            </span>{' '}
            <span>
              {t('debrief.from', {
                name: nameOf(names, incident.from),
                posture,
                named: namedHow(incident),
                other: incident.named === undefined ? '' : nameOf(names, incident.named),
              })}
            </span>{' '}
            {incident.againstNorm && <span>{t('debrief.norm')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

const postureOf = ({ seats }: ShadowCourse, { from }: DrawnIncident, round: number) =>
  seats.find(({ seat }) => seat === from)?.postures[round] ?? 'restrain';

const namedHow = ({ named, from }: DrawnIncident): 'right' | 'wrong' | 'nobody' =>
  named === undefined ? 'nobody' : named === from ? 'right' : 'wrong';

function Who({ inside, course }: CourseProps) {
  const { scenario } = inside;
  const listed = listedSeats(inside, course);
  const begins = scenario.shadow?.begins.interest ?? 0;
  return (
    <>
      <h3 class="kicker">{t('debrief.who')}</h3>
      {listed.length < course.seats.length && <p class="quiet">{t('debrief.some')}</p>}
      <p class="shadow-debrief__key">
        {POSTURES.map((posture) => (
          <span key={posture}>
            <span class={`shadow-posture is-${posture}`} aria-hidden="true" />{' '}
            {t(`letter.${letterOf(posture)}`)}
          </span>
        ))}
      </p>
      <div class="shadow-debrief__scroll" role="region" aria-label={t('debrief.who')} tabIndex={0}>
        <table class="shadow-table figures">
          <thead>
            <tr>
              <th scope="col">{t('debrief.state')}</th>
              <th scope="col">{t('debrief.rounds')}</th>
              <th scope="col">{t('debrief.paid')}</th>
              <th scope="col">{t('debrief.cost')}</th>
              <th scope="col">{t('debrief.end')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((each) => (
              <Row key={each.seat} inside={inside} course={each} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet shadow-debrief__hint">{t('debrief.paidHint', { begins })}</p>
    </>
  );
}

function Row({ inside: { store }, course }: { inside: SessionSeen; course: SeatCourse }) {
  const { seat, postures, paid, cost, interest } = course;
  const names = store.delegations.value;
  return (
    <tr class={seat === store.seat.value ? 'is-own' : ''}>
      <th scope="row">
        <Flag iso2={flagOf(names, seat)} size={18} /> {nameOf(names, seat)}
      </th>
      <td>
        <span class="shadow-postures">
          {postures.map((posture, index) => (
            <PostureMark key={String(index)} posture={posture} />
          ))}
        </span>
      </td>
      <td>{paid}</td>
      <td>{cost.toFixed(1)}</td>
      <td>{Math.round(interest.at(-1) ?? 0)}</td>
    </tr>
  );
}

/** What was done in a round: an empty, a half or a full circle, and the word to be read. */
function PostureMark({ posture }: { posture: Posture }) {
  const word = t(`letter.${letterOf(posture)}`);
  return (
    <span class={`shadow-posture is-${posture}`} title={word}>
      <span class="only-read">{word}</span>
    </span>
  );
}

/** Who moved most first; in a large room people’s delegations and those in whose name something happened. */
function listedSeats({ store, room }: SessionSeen, { seats, rounds }: ShadowCourse) {
  const concerned = new Set<SeatId>([
    ...Object.keys(room.seats),
    ...(store.seat.value === undefined ? [] : [store.seat.value]),
    ...rounds.flatMap(({ incidents }) =>
      incidents.flatMap(({ struck, from, named }) => [struck, from, ...(named ? [named] : [])]),
    ),
  ]);
  const listed =
    seats.length <= ALL_LISTED ? seats : seats.filter(({ seat }) => concerned.has(seat));
  return listed.toSorted((one, other) => other.paid - one.paid);
}
