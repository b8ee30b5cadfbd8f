import './bars.css';
import { recordedVotes } from '../../../shared/analysis/roll.ts';
import { signs } from './names.ts';
import { t } from './words.ts';

/** What the colours and patterns of map and bars stand for. */
export function Legend() {
  return (
    <ul class="legend">
      {recordedVotes.map((vote) => (
        <li key={vote}>
          <span class={`legend__swatch bar__part--${vote}`} aria-hidden="true" />
          <span aria-hidden="true">{signs[vote]}</span> {t(`vote.${vote}`)}
        </li>
      ))}
    </ul>
  );
}
