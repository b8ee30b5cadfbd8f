import { useEffect, useState } from 'preact/hooks';
import { roomAt } from '../../../shared/procedure/kernel/venue.ts';
import type { SessionRecord } from '../../../shared/record/record.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { showTime } from '../../components/countdown.tsx';
import { dateInWords, timeOfDay } from '../../language/dates.ts';
import { listOf } from '../../language/lists.ts';
import { actText } from '../../scene/talk/act-text.ts';
import { fetchScenario, fetchSessionRecord } from '../../sight/content.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { facilitatorName, reporterName, sittingText } from '../take-home/who.ts';
import { t as fileWords } from '../take-home/words.ts';
import { RecordDecisions } from './record-decisions.tsx';
import { RecordTexts } from './record-texts.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly token: string;
  readonly isNamed: boolean;
}

/** The whole record of the session, to read and to print. */
export function RecordSheet({ inside, token, isNamed }: Props) {
  const fetched = useRecord(inside.store.session, token, isNamed);
  if (fetched === 'failed') return <p role="alert">{t('print.recordFailed')}</p>;
  if (fetched === undefined) return <p role="status">{t('print.recordLoading')}</p>;
  const { record, scenario } = fetched;
  return (
    <article class="sheet-page record-sheet">
      <h2>{record.title}</h2>
      <p>
        {t('record.scenario', {
          scenario: record.scenario.title,
          date: dateInWords(record.opened.slice(0, 'YYYY-MM-DD'.length)),
          time: timeOfDay(Date.parse(record.until)),
        })}
      </p>
      <People record={record} />
      <RecordDecisions record={record} scenario={scenario} />
      <RecordTexts record={record} />
      <Promises record={record} scenario={scenario} inside={inside} />
      <Words record={record} />
      <Minutes record={record} />
    </article>
  );
}

interface Fetched {
  readonly record: SessionRecord;
  readonly scenario: PublicScenario;
}

/** The record with its scenario; undefined while it comes. */
function useRecord(session: string, token: string, isNamed: boolean) {
  const [fetched, setFetched] = useState<Fetched | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    const fetching = async () => {
      const record = await fetchSessionRecord(session, token, isNamed);
      return { record, scenario: await fetchScenario(record.scenario.id, record.scenario.hash) };
    };
    setFetched(undefined);
    fetching().then(
      (come) => isWanted && setFetched(come),
      () => isWanted && setFetched('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [session, token, isNamed]);
  return fetched;
}

function People({ record: { delegations, press } }: { record: SessionRecord }) {
  return (
    <section>
      <h3>{t('record.who')}</h3>
      {delegations.length === 0 && <p>{t('record.nobody')}</p>}
      <ul>
        {delegations.map((delegation) => {
          const { seat, sittings, voice, task } = delegation;
          return (
            <li key={seat}>
              {sittings.map((each) => sittingText(delegation, each)).join('; ')}.{' '}
              {t('record.voice', {
                turns: voice.turns,
                time: showTime(voice.seconds * 1000),
                computers: voice.computer.turns,
              })}
              .
              {task !== undefined && (
                <p class="record-sheet__more">
                  {t('record.task', {
                    standing: fileWords(`task.${task.standing}`),
                    text: task.text,
                  })}
                </p>
              )}
            </li>
          );
        })}
        {press.map((reporter) => (
          <li key={reporter.who.number}>
            {t('record.press', { who: reporterName(reporter), stories: reporter.stories })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PromisesProps extends Fetched {
  readonly inside: Inside;
}

function Promises({ record: { deals }, scenario, inside: { store, room } }: PromisesProps) {
  if (deals.length === 0) return null;
  return (
    <section>
      <h3>{t('record.deals')}</h3>
      <ul>
        {deals.flatMap(({ venue, by, to, promises }) =>
          promises.map((promise) => {
            const scene = { scenario, room: roomAt(room, venue), names: store.delegations.value };
            const others = [by, ...to].filter((name) => name !== promise.by);
            const act = actText(scene, promise.act);
            return (
              <li key={`${promise.by} ${act}`}>
                {t('record.promise', { by: promise.by, others: listOf(others), act })}.{' '}
                <b>{t(`record.verdict.${promise.verdict}`)}</b>
              </li>
            );
          }),
        )}
      </ul>
    </section>
  );
}

/** What everybody wrote at once, and what the press wrote. */
function Words({ record: { rounds, stories } }: { record: SessionRecord }) {
  return (
    <>
      {rounds.length > 0 && (
        <section>
          <h3>{t('record.rounds')}</h3>
          {rounds.map(({ question, lines }) => (
            <div key={question}>
              <p>
                <b>{question}</b>
              </p>
              <ul>
                {lines.map(({ seat, name, text, by }) => (
                  <li key={seat}>
                    <b>{name}</b> {text}{' '}
                    {by === 'computer' && <small>{t('record.byComputer')}</small>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {stories.length > 0 && (
        <section>
          <h3>{t('record.stories')}</h3>
          <ul>
            {stories.map(({ at, headline, text, hidden }) => (
              <li key={at}>
                {timeOfDay(Date.parse(at))} <b>{headline}</b>{' '}
                {hidden === undefined ? text : t('record.hidden', { reason: hidden })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Minutes({ record: { minutes } }: { record: SessionRecord }) {
  return (
    <section>
      <h3>{t('record.minutes')}</h3>
      <table class="record-sheet__minutes">
        <tbody>
          {minutes.map(({ at, text, covered, facilitator }, index) => (
            <tr key={index}>
              <th scope="row" class="figures">
                {timeOfDay(Date.parse(at))}
              </th>
              <td>
                {text} {covered && <small>{t('record.covered')}</small>}
                {facilitator !== undefined && <small> ({facilitatorName(facilitator)})</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
