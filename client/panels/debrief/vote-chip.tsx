import './vote-chip.css';
import type { RecordedVote } from '../../../shared/scenario/scenario.ts';
import { signs } from './names.ts';
import { t } from './words.ts';

interface Props {
  readonly vote: RecordedVote;
  /** Dotted: filled in by the model under a known total. */
  readonly isReconstructed?: boolean;
}

/** A vote as a chip: sign, word and colour. */
export function VoteChip({ vote, isReconstructed }: Props) {
  const dotted = isReconstructed ? ' vote-chip--reconstructed' : '';
  return (
    <span class={`vote-chip vote-chip--${vote}${dotted}`}>
      <span aria-hidden="true">{signs[vote]}</span> {t(`vote.short.${vote}`)}
    </span>
  );
}

/** From the record to our room. */
export function VoteChange({
  recorded,
  ours,
  isReconstructed,
}: {
  recorded: RecordedVote;
  ours: RecordedVote;
  isReconstructed: boolean;
}) {
  return (
    <span class="vote-change">
      <span class="only-read">
        {t('depart.change', {
          recorded: said(recorded, isReconstructed),
          ours: t(`vote.${ours}`),
        })}
      </span>
      <span class="vote-change__chips" aria-hidden="true">
        <VoteChip vote={recorded} isReconstructed={isReconstructed} />
        <span class="vote-change__arrow">→</span>
        <VoteChip vote={ours} />
      </span>
    </span>
  );
}

/** A vote in words, saying so where it was filled in. */
export function said(vote: RecordedVote, isReconstructed: boolean): string {
  const word = t(`vote.${vote}`);
  return isReconstructed ? t('map.reconstructedVote', { vote: word }) : word;
}
