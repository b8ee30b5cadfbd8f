import './standing-strip.css';
import {
  countStandings,
  type ReportLine,
  STANDINGS,
  standingAtAGlance,
} from '../../scene/texts/negotiation.ts';
import { StandingMark } from './standing-mark.tsx';
import { t } from './words.ts';

interface Props {
  readonly lines: readonly ReportLine[];
  /** The paragraph that the moment is about. */
  readonly inQuestion?: string | undefined;
  /** Goes to a paragraph, where that means something. */
  readonly onPick?: (paragraph: string) => void;
}

/** The whole text at a glance: one cell a paragraph, and how many stand in each way. */
export function StandingStrip({ lines, inQuestion, onPick }: Props) {
  return (
    <div class="report-strip">
      <ol class="report-strip__cells" aria-label={t('strip.label')}>
        {lines.map((line) => {
          const is = standingAtAGlance(line.standing);
          const cell = `report-strip__cell report-strip__cell--${is}`;
          const label = t('strip.one', { number: line.number, standing: t(`standing.${is}`) });
          return (
            <li key={line.id} aria-current={line.id === inQuestion ? 'true' : undefined}>
              {onPick === undefined ? (
                <span class={cell}>
                  <span class="only-read">{label}</span>
                  <Sign line={line} />
                </span>
              ) : (
                <button
                  type="button"
                  class={cell}
                  aria-label={label}
                  onClick={() => onPick(line.id)}
                >
                  <Sign line={line} />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <StandingCounts lines={lines} />
    </div>
  );
}

/** The number of a paragraph with the sign of its standing; in brackets, the number stands in them. */
function Sign({ line: { number, standing } }: { line: ReportLine }) {
  const is = standingAtAGlance(standing);
  return (
    <span class="report-strip__sign" aria-hidden="true">
      <span class="figures" translate={false}>
        {is === 'bracketed' ? `[${number}]` : number}
      </span>
      {is !== 'bracketed' && <StandingMark standing={is} />}
    </span>
  );
}

/** How many paragraphs are agreed, in brackets, moved or dropped: those ways that occur. */
function StandingCounts({ lines }: { lines: readonly ReportLine[] }) {
  const counts = countStandings(lines);
  return (
    <ul class="report-strip__counts">
      {STANDINGS.filter((is) => counts[is] > 0).map((is) => (
        <li key={is}>
          <span class={`report-strip__key report-strip__cell--${is}`} aria-hidden="true">
            <StandingMark standing={is} size={12} />
          </span>
          <span>
            <strong class="figures" translate={false}>
              {counts[is]}
            </strong>{' '}
            {t(`standing.short.${is}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
