import './calibration.css';
import type { CalibratedBand } from '../../../shared/analysis/calibration.ts';
import { t } from './words.ts';

interface Props {
  /** How one's own figures did; left out for who has given none. */
  readonly own?: readonly CalibratedBand[] | undefined;
  /** How those of everybody did; left out while too few have given any. */
  readonly all?: readonly CalibratedBand[] | undefined;
}

/** The picture's square, in its own units; the frame of figures lies outside it. */
const SIDE = 200;
const TICKS = [0, 25, 50, 75, 100] as const;

/** How likely things were called beside how often they happened, as a picture and as a table. */
export function CalibrationPicture({ own, all }: Props) {
  return (
    <figure class="calibration">
      <svg
        class="calibration__picture"
        viewBox={`-34 -26 ${SIDE + 46} ${SIDE + 66}`}
        role="img"
        aria-label={t('picture.label')}
      >
        <Frame />
        {all && <Dots bands={all} whose="all" />}
        {own && <Dots bands={own} whose="own" />}
      </svg>
      <figcaption class="calibration__legend">
        {own && <span class="calibration__key is-own">{t('picture.own')}</span>}
        {all && <span class="calibration__key is-all">{t('picture.room')}</span>}
        <span class="calibration__key is-line">{t('picture.line')}</span>
      </figcaption>
      <details>
        <summary class="calibration__summary">{t('picture.table')}</summary>
        <Figures own={own} all={all} />
      </details>
    </figure>
  );
}

function Frame() {
  return (
    <g>
      <rect class="calibration__ground" width={SIDE} height={SIDE} />
      <path class="calibration__line" d={`M0 ${SIDE}L${SIDE} 0`} />
      {TICKS.map((percent) => (
        <g key={percent} class="calibration__tick figures">
          <text x={along(percent)} y={SIDE + 18} text-anchor="middle">
            {percent}
          </text>
          <text x={-6} y={up(percent) + 4} text-anchor="end">
            {percent}
          </text>
        </g>
      ))}
      <text class="calibration__axis" x={SIDE / 2} y={SIDE + 36} text-anchor="middle">
        {t('picture.said')}
      </text>
      <text class="calibration__axis" x={-28} y={-12}>
        {t('picture.happened')}
      </text>
    </g>
  );
}

const along = (percent: number): number => (percent / 100) * SIDE;
const up = (percent: number): number => SIDE - along(percent);

/** A dot's area says how many figures it stands for. */
const radius = (count: number): number => Math.min(16, 4 + 2 * Math.sqrt(count));

function Dots({ bands, whose }: { bands: readonly CalibratedBand[]; whose: 'own' | 'all' }) {
  return (
    <g class={`calibration__dots is-${whose}`}>
      {bands.map(({ from, to, count, happened }) =>
        count === 0 ? null : (
          <circle
            key={to}
            cx={along((from + to) / 2)}
            cy={up((happened / count) * 100)}
            r={radius(count)}
          />
        ),
      )}
    </g>
  );
}

function Figures({ own, all }: Props) {
  const bands = own ?? all ?? [];
  return (
    <table class="calibration__table figures">
      <caption class="only-read">{t('picture.label')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('picture.said')}</th>
          {own && <th scope="col">{t('picture.own')}</th>}
          {all && <th scope="col">{t('picture.room')}</th>}
        </tr>
      </thead>
      <tbody>
        {bands.map(({ from, to }, index) => (
          <tr key={to}>
            <th scope="row">{t('picture.band', { from, to })}</th>
            {own && <td>{share(own[index])}</td>}
            {all && <td>{share(all[index])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const share = (band: CalibratedBand | undefined): string =>
  band === undefined || band.count === 0
    ? t('picture.none')
    : t('picture.share', { happened: band.happened, count: band.count });
