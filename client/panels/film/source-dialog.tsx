import type { HistoryContent, HistoryScene } from '../../../shared/history/history-content.ts';
import type { PublicScenario, RecordTally } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly scene: HistoryScene;
  /** The recorded vote that the scene shows. */
  readonly recorded: HistoryContent['ballots'][number] | undefined;
  readonly title: string;
  readonly onClose: () => void;
}

/** Where a move of the film comes from, how sure it is, and which other figures were published. */
export function SourceDialog({ scenario, scene, recorded, title, onClose }: Props) {
  return (
    <Dialog title={t('film.sourcesOf')} onClose={onClose}>
      <div class="film-sources">
        <p class="film-sources__what">{title}</p>
        <p class="chip">{t(`film.confidence.${scene.confidence}`)}</p>
        {scene.note !== undefined && <p>{scene.note}</p>}
        {recorded?.reconstructed && <p>{t('film.reconstructedText')}</p>}
        <SourceList scenario={scenario} ids={scene.sources} />
        {recorded !== undefined && recorded.rivals.length > 0 && (
          <>
            <h3>{t('film.rivals')}</h3>
            {recorded.rivals.map((rival) => (
              <div key={rival.note}>
                <p class="figures" translate={false}>
                  {figures(rival.tally)}
                </p>
                <p class="quiet">{rival.note}</p>
                <SourceList scenario={scenario} ids={rival.sources} />
              </div>
            ))}
          </>
        )}
      </div>
    </Dialog>
  );
}

function figures({ yes, no, abstain }: RecordTally): string {
  return abstain === undefined
    ? t('film.tallyShort', { yes, no })
    : t('film.tally', { yes, no, abstain });
}

function SourceList({ scenario, ids }: { scenario: PublicScenario; ids: readonly string[] }) {
  return (
    <ul class="film-sources__list">
      {ids.map((id) => {
        const source = scenario.sources[id];
        return (
          <li key={id}>
            {source?.title ?? id}
            {source?.locator !== undefined && <span class="quiet"> {source.locator}</span>}
          </li>
        );
      })}
    </ul>
  );
}
