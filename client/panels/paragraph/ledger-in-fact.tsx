import type { RecordTally } from '../../../shared/scenario/scenario.ts';
import { dateInWords } from '../../language/dates.ts';
import { listOf } from '../../language/lists.ts';
import type { InFact } from '../../scene/texts/ledger.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { t } from './words.ts';

interface Props {
  readonly fact: InFact;
  readonly paragraph: string;
  readonly names: Delegations;
}

/** Where a paragraph ended in the record: what was voted on it and on its text, or what broke the consensus. */
export function LedgerInFact({ fact: { ballots, outcomes }, paragraph, names }: Props) {
  return (
    <>
      {ballots.map(({ id, subject, date, resolution = 'none', tally }) => (
        <p key={id}>
          {t(subject === 'paragraph' ? 'ledger.fact.paragraph' : 'ledger.fact.whole', {
            date: dateInWords(date),
            resolution,
            figures: figures(tally),
          })}
        </p>
      ))}
      {outcomes.map(({ id, date, blockedBy, over }) => (
        <p key={id}>
          {t(
            blockedBy.length === 0
              ? 'ledger.fact.adopted'
              : over.includes(paragraph)
                ? 'ledger.fact.over'
                : 'ledger.fact.notOver',
            {
              date: dateInWords(date),
              names: listOf(blockedBy.map((seat) => nameOf(names, seat))),
            },
          )}
        </p>
      ))}
    </>
  );
}

const figures = ({ yes, no, abstain }: RecordTally): string =>
  abstain === undefined
    ? t('ledger.figuresShort', { yes, no })
    : t('ledger.figures', { yes, no, abstain });
