import './capital-debrief.css';
import { type Cable, standingLeft } from '../../../shared/procedure/capital/cable.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { answerText } from './red-line-row.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  /** On the wall no more than these are shown. */
  readonly most?: number;
}

interface Asked {
  readonly seat: SeatId;
  readonly cable: Cable;
  readonly left: number;
}

/** CAP-5: who asked capital what, what it said, and what standing that left. */
export function CapitalDebrief({ inside: { store, scenario, room }, most }: Props) {
  const asked = Object.entries(room.cables ?? {})
    .flatMap(([seat, box]): Asked[] =>
      Object.values(box).map((cable) => ({ seat, cable, left: standingLeft(box) })),
    )
    .toSorted((one, other) => one.cable.at - other.cable.at);
  if (asked.length === 0) return null;
  const names = store.delegations.value;
  const briefs = store.record.value?.instructions ?? {};
  const shown = most === undefined ? asked : asked.slice(0, most);
  return (
    <section class="capital-debrief">
      <h2>{t('debrief.title')}</h2>
      <ul>
        {shown.map(({ seat, cable, left }) => {
          const line = briefs[seat]?.redLines[Number(cable.line) - 1];
          return (
            <li key={`${seat} ${cable.line}`}>
              <p class="capital-debrief__who">
                <Flag iso2={flagOf(names, seat)} size={26} />
                <strong>{nameOf(names, seat)}</strong>
                <small>{t('debrief.left', { left })}</small>
              </p>
              <p>“{line?.text}”</p>
              <p class="capital-debrief__answer">
                {t('capital.says')}{' '}
                {line === undefined || cable.answer === undefined
                  ? t('debrief.tooLate')
                  : answerText(scenario.issues, line, cable.answer)}{' '}
                {line?.file?.because}
              </p>
            </li>
          );
        })}
      </ul>
      {shown.length < asked.length && (
        <p class="capital-debrief__answer">
          {t('debrief.others', { count: asked.length - shown.length })}
        </p>
      )}
    </section>
  );
}
