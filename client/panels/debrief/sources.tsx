import './sources.css';
import type {
  Confidence,
  PublicScenario,
  RecordContent,
} from '../../../shared/scenario/scenario.ts';
import { ballotName, stageName, tallyInFigures } from './names.ts';
import type { Counted } from './views.ts';
import { t } from './words.ts';

interface Props {
  readonly id: string;
  readonly scenario: PublicScenario;
  readonly counts: readonly Counted[];
  readonly statements: RecordContent['rivalStatements'];
}

/** Where each figure comes from and how sure it is; rival figures stand beside it, none is dropped. */
export function Sources({ id, scenario, counts, statements }: Props) {
  const isEmpty = statements.length === 0 && counts.every(({ ballot }) => !ballot.recorded);
  if (isEmpty) return null;
  return (
    <details class="debrief__section" id={id}>
      <summary>
        <h2>{t('sources.title')}</h2>
      </summary>
      <ul class="sources">
        {counts.map(({ ballot }) => {
          const { recorded } = ballot;
          if (recorded === undefined) return null;
          return (
            <li key={ballot.key}>
              <h3>
                {t('sources.figure', { name: ballotName(ballot), stage: stageName(ballot) })}
                {recorded.rivals.length > 0 && (
                  <span class="sources__differ">{t('sources.differ')}</span>
                )}
              </h3>
              <Figure
                value={tallyInFigures(recorded.tally)}
                ids={recorded.sources}
                confidence={recorded.confidence}
                note={recorded.note}
                scenario={scenario}
              />
              {recorded.rivals.map((rival) => (
                <Figure
                  key={rival.note}
                  value={tallyInFigures(rival.tally)}
                  ids={rival.sources}
                  confidence={rival.confidence}
                  note={rival.note}
                  scenario={scenario}
                />
              ))}
              {recorded.reconstructed && <p class="sources__note">{t('story.reconstructed')}</p>}
            </li>
          );
        })}
      </ul>
      {statements.length > 0 && (
        <>
          <h3 class="sources__more">{t('sources.statements')}</h3>
          <ul class="sources">
            {statements.map(({ item, values, note }) => (
              <li key={item}>
                <h4>{item}</h4>
                {values.map(({ value, sources }) => (
                  <p key={value} class="sources__figure">
                    <strong>{value}</strong> <span>{titles(scenario, sources)}</span>
                  </p>
                ))}
                {note !== undefined && <p class="sources__note">{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="sources__map">{t('map.neutral')}</p>
    </details>
  );
}

interface FigureProps {
  readonly value: string;
  readonly ids: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | undefined;
  readonly scenario: PublicScenario;
}

function Figure({ value, ids, confidence, note, scenario }: FigureProps) {
  return (
    <>
      <p class="sources__figure">
        <strong class="figures" translate={false}>
          {value}
        </strong>{' '}
        <span>
          {titles(scenario, ids)} · {t(`confidence.${confidence}`)}
        </span>
      </p>
      {note !== undefined && <p class="sources__note">{note}</p>}
    </>
  );
}

/** The one document to name first: the United Nations' own where there is one. */
export function mainSource(scenario: PublicScenario, ids: readonly string[]): string {
  const own = ids.find((id) => scenario.sources[id]?.kind === 'un-document');
  return titles(
    scenario,
    [own ?? ids[0] ?? ''].filter((id) => id !== ''),
  );
}

/** The titles of documents by their ids, as one line. */
export function titles(scenario: PublicScenario, ids: readonly string[]): string {
  return ids.map((id) => scenario.sources[id]?.title ?? id).join('; ');
}

/** A short list of documents under its own title. */
export function SourceList({
  title,
  ids,
  scenario,
}: {
  title: string;
  ids: readonly string[];
  scenario: PublicScenario;
}) {
  if (ids.length === 0) return null;
  return (
    <p class="dossier__sources">
      {title}: {titles(scenario, ids)}
    </p>
  );
}
