import './story.css';
import type { MapHeadline } from '../../../shared/analysis/headline.ts';
import { dateInWords } from '../../language/dates.ts';
import { atHead } from '../../language/language.ts';
import { delegationAt } from './delegation-sheet.tsx';
import { ballotName, sayHeadline, stageName, tallyInFigures } from './names.ts';
import { mainSource } from './sources.tsx';
import type { Debriefing } from './use-debrief.ts';
import { t } from './words.ts';

interface Props {
  readonly debriefing: Debriefing;
  readonly headline: MapHeadline | undefined;
}

/** The sentence over the map, and where its figures come from. */
export function Story({ debriefing, headline }: Props) {
  const { scenario, counted, view, cell, inCell, cross, showCell } = debriefing;
  const { ballot } = counted;
  if (cell !== undefined && inCell !== undefined && cross !== undefined) {
    const [rows, columns] = cross.pair;
    return (
      <div class="story">
        <h1 class="story__headline">
          {t('story.cell', {
            count: inCell.length,
            row: cell.row,
            column: cell.column,
            rowName: ballotName(rows.ballot),
            columnName: ballotName(columns.ballot),
          })}
        </h1>
        <p class="story__source">
          {t(cell.whose === 'record' ? 'story.cellRecord' : 'story.cellOurs')} ·{' '}
          <button type="button" class="debrief__link" onClick={() => showCell(undefined)}>
            {t('story.clearCell')}
          </button>
        </p>
      </div>
    );
  }
  const values = {
    name: ballotName(ballot),
    stage: stageName(ballot),
    date: dateInWords(ballot.date),
    leader: delegationAt(scenario.delegations, ballot.draft.leader)?.shortName ?? '',
    source: mainSource(scenario, ballot.recorded?.sources ?? []),
    tally: tallyInFigures(ballot.recorded?.tally ?? { yes: 0, no: 0 }),
  };
  const isReconstructed = view !== 'ours' && ballot.recorded?.reconstructed;
  return (
    <div class="story">
      <h1 class="story__headline">{headline ? sayHeadline(headline) : ballot.draft.title}</h1>
      <p class="story__source">{atHead(t(`story.${view}`, values))}</p>
      {isReconstructed && <p class="story__caution">{t('story.reconstructed')}</p>}
    </div>
  );
}
