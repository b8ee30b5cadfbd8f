import './ballot-strip.css';
import { useEffect, useRef } from 'preact/hooks';
import type { ComparedBallot } from '../../../shared/analysis/compare.ts';
import { dateInWords } from '../../language/dates.ts';
import { ballotStop, shortSymbol, stageName } from './names.ts';
import { t } from './words.ts';

interface Props {
  readonly ballots: readonly ComparedBallot[];
  readonly shown: string;
  readonly onShow: (key: string) => void;
}

/** The decisions as stops on a line through time; pressing one shows it. */
export function BallotStrip({ ballots, shown, onShow }: Props) {
  const line = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const stop = line.current?.querySelector(`[data-ballot="${CSS.escape(shown)}"]`);
    stop?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);
  return (
    <nav class="strip" aria-label={t('ballots.label')}>
      <strong class="strip__title">{t('ballots.label')}</strong>
      <ol class="strip__stops" ref={line}>
        {ballots.map((ballot) => (
          <li key={ballot.key}>
            <button
              type="button"
              class="strip__stop"
              data-ballot={ballot.key}
              aria-current={ballot.key === shown ? 'true' : undefined}
              onClick={() => onShow(ballot.key)}
            >
              <span class="strip__ring" aria-hidden="true" />
              <span class="strip__name">
                {ballotStop(ballot)}
                {ballot.matter.kind !== 'whole' && (
                  <span class="only-read">{shortSymbol(ballot.draft.symbol)}</span>
                )}
              </span>
              <span class="strip__when">
                <span class="strip__long">{stageName(ballot)}</span>
                <span class="strip__short">{t(`ballots.short.${ballot.stage.forum}`)}</span>
                <span class="strip__date">{dateInWords(ballot.date)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
