import './pattern-table.css';
import { patternOf } from '../../../shared/analysis/cross-table.ts';
import { patternHeadline } from '../../../shared/analysis/headline.ts';
import { recordedVotes } from '../../../shared/analysis/roll.ts';
import { ballotName, sayPattern } from './names.ts';
import type { Crossed } from './use-debrief.ts';
import type { Cell } from './views.ts';
import { t } from './words.ts';

interface Props {
  readonly cross: Crossed;
  /** Whose figures are large, and are shown on the map when pressed. */
  readonly whose: 'record' | 'ours';
  readonly title: string;
  /** What the scenario's author says of the record; left out where the figures are another vote's. */
  readonly text: string | undefined;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell) => void;
}

/** How the same states voted on the two texts: the record and our room in each cell. */
export function PatternTable({ cross, whose, title, text, cell, onCell }: Props) {
  const { pair, record, ours } = cross;
  const large = whose === 'ours' && ours ? ours : record;
  if (large === undefined) return null;
  const small = large === ours ? record : ours;
  const shown = large === ours ? 'ours' : 'record';
  const row = ballotName(pair[0].ballot);
  const column = ballotName(pair[1].ballot);
  const isReconstructed =
    shown === 'record' && pair.some(({ ballot }) => ballot.recorded?.reconstructed);
  const sentence = patternHeadline(patternOf(large));
  const isSaidByAuthor = shown === 'record' && text !== undefined;
  const said = sayPattern(sentence, { rowName: row, columnName: column });
  return (
    <section class="debrief__section">
      <h2>{title}</h2>
      {text !== undefined && <p class="debrief__lead">{text}</p>}
      <table class={isReconstructed ? 'pattern pattern--reconstructed' : 'pattern'}>
        <caption class="only-read">{t('pattern.caption', { row, column })}</caption>
        <thead>
          <tr>
            <th scope="col" class="pattern__corner">
              <span>{row} ↓</span>{' '}
              <span>
                {column} <span class="pattern__across">→</span>
              </span>
            </th>
            {recordedVotes.map((vote) => (
              <th key={vote} scope="col">
                <span class="only-read">{column} </span>
                {t(`vote.short.${vote}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {recordedVotes.map((rowVote) => (
            <tr key={rowVote}>
              <th scope="row">
                <span class="only-read">{row} </span>
                {t(`vote.short.${rowVote}`)}
              </th>
              {recordedVotes.map((columnVote) => {
                const own: Cell = { whose: shown, row: rowVote, column: columnVote };
                return (
                  <td key={columnVote}>
                    <PatternCell
                      large={large[rowVote][columnVote].length}
                      small={small?.[rowVote][columnVote].length}
                      whose={shown}
                      isShown={sameCell(cell, own)}
                      onPress={() => onCell(own)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isSaidByAuthor ? null : (
        <p class="debrief__small pattern__said">
          <strong>{t(`pattern.${shown}`)}</strong> {said}
          {isReconstructed && ` ${t('story.reconstructed')}`}
        </p>
      )}
      {shown === 'record' && small === undefined && (
        <p class="debrief__small pattern__said">{t('pattern.onlyRecord')}</p>
      )}
    </section>
  );
}

interface CellProps {
  readonly large: number;
  readonly small: number | undefined;
  readonly whose: 'record' | 'ours';
  readonly isShown: boolean;
  readonly onPress: () => void;
}

function PatternCell({ large, small, whose, isShown, onPress }: CellProps) {
  const isOther = small !== undefined && small !== large;
  return (
    <button
      type="button"
      class={large === 0 ? 'pattern__cell pattern__cell--empty' : 'pattern__cell'}
      style={{ '--heat': String(Math.min(1, large / 80)) }}
      aria-pressed={isShown}
      onClick={onPress}
    >
      {large === 0 ? <span aria-hidden="true">·</span> : <span>{large}</span>}
      <span class="only-read">
        {large === 0 && large} {t(`pattern.cell.${whose}`)}{' '}
      </span>
      {isOther && (
        <small>{t(whose === 'record' ? 'pattern.isOurs' : 'pattern.was', { count: small })}</small>
      )}
    </button>
  );
}

function sameCell(one: Cell | undefined, other: Cell): boolean {
  return one?.whose === other.whose && one.row === other.row && one.column === other.column;
}
