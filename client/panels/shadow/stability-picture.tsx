import './shadow-debrief.css';
import type { ShadowCourse } from '../../../shared/analysis/shadow.ts';
import { t } from './words.ts';

const WIDTH = 320;
const HEIGHT = 150;
const TICKS = [0, 25, 50, 75, 100] as const;

interface Props {
  readonly course: ShadowCourse;
  /** The course of one's own national interest; left out for who has no seat. */
  readonly own?: readonly number[] | undefined;
}

/** Collective stability from round to round, beside what would have come; and the same as a table. */
export function StabilityPicture({ course, own }: Props) {
  const { stability, hadAll } = course;
  return (
    <figure class="shadow-curve">
      <svg
        class="shadow-curve__picture"
        viewBox={`-34 -12 ${WIDTH + 48} ${HEIGHT + 40}`}
        role="img"
        aria-label={t('debrief.curve')}
      >
        <rect class="shadow-curve__ground" width={WIDTH} height={HEIGHT} />
        {TICKS.map((value) => (
          <text key={value} class="figures" x={-6} y={up(value) + 4} text-anchor="end">
            {value}
          </text>
        ))}
        {stability.map((_, index) => (
          <text
            key={String(index)}
            x={along(index, stability.length)}
            y={HEIGHT + 20}
            text-anchor={index === 0 ? 'start' : index === stability.length - 1 ? 'end' : 'middle'}
          >
            {roundName(index)}
          </text>
        ))}
        <Line values={hadAll.restrained} of="calm" />
        <Line values={hadAll.prepared} of="armed" />
        {own && <Line values={own} of="own" />}
        <Line values={stability} of="ours" />
      </svg>
      <figcaption class="shadow-curve__legend">
        <span class="shadow-curve__key is-ours">{t('debrief.ours')}</span>
        <span class="shadow-curve__key is-calm">{t('debrief.calm')}</span>
        <span class="shadow-curve__key is-armed">{t('debrief.armed')}</span>
        {own && <span class="shadow-curve__key is-own">{t('debrief.own')}</span>}
      </figcaption>
      <details>
        <summary>{t('debrief.figures')}</summary>
        <Figures course={course} own={own} />
      </details>
    </figure>
  );
}

const roundName = (index: number): string =>
  index === 0 ? t('debrief.start') : t('debrief.round', { round: index });

const along = (index: number, count: number): number =>
  count < 2 ? 0 : (index / (count - 1)) * WIDTH;
const up = (value: number): number => HEIGHT - (Math.min(100, Math.max(0, value)) / 100) * HEIGHT;

function Line({ values, of }: { values: readonly number[]; of: string }) {
  const points = values.map((value, index) => [along(index, values.length), up(value)] as const);
  return (
    <g class={`shadow-curve__line is-${of}`}>
      <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
      {points.map(([x, y], index) => (
        <circle key={String(index)} cx={x} cy={y} r={3.5} />
      ))}
    </g>
  );
}

function Figures({ course: { stability, hadAll }, own }: Props) {
  return (
    <table class="shadow-table figures">
      <caption class="only-read">{t('debrief.curve')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('debrief.ours')}</th>
          <th scope="col">{t('debrief.calm')}</th>
          <th scope="col">{t('debrief.armed')}</th>
          {own && <th scope="col">{t('debrief.own')}</th>}
        </tr>
      </thead>
      <tbody>
        {stability.map((value, index) => (
          <tr key={String(index)}>
            <th scope="row">{roundName(index)}</th>
            <td>{Math.round(value)}</td>
            <td>{Math.round(hadAll.restrained[index] ?? 0)}</td>
            <td>{Math.round(hadAll.prepared[index] ?? 0)}</td>
            {own && <td>{Math.round(own[index] ?? 0)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
