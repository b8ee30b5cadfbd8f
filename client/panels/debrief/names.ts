import type { ComparedBallot } from '../../../shared/analysis/compare.ts';
import type { Headline } from '../../../shared/analysis/headline.ts';
import { type MessageValues, translateUnknown } from '../../../shared/language/translate.ts';
import type { RecordedVote, RecordTally, Region } from '../../../shared/scenario/scenario.ts';
import { atHead, language } from '../../language/language.ts';
import { partName } from '../../scene/texts/subjects.ts';
import { en } from './words.en.ts';
import { t } from './words.ts';

/** The sign of each vote: the same everywhere, so that colour never speaks alone. */
export const signs: Readonly<Record<RecordedVote, string>> = {
  yes: '✓',
  no: '✕',
  abstain: '–',
  absent: '○',
};

/**
 * What a ballot is known by in a sentence: the text's resolution once it has one, else its symbol;
 * "the division of L.8/Rev.1", "PP10 of L.8/Rev.1".
 */
export function ballotName({ resolution, draft, matter }: ComparedBallot): string {
  const text = shortSymbol(draft.symbol);
  switch (matter.kind) {
    case 'whole':
      return resolution ?? text;
    case 'division':
      return t('name.division', { text });
    case 'part':
      return t('name.part', { text, part: partName(draft, matter.part) });
  }
}

/** The same in as few letters as a stop on the line allows. */
export function ballotStop(ballot: ComparedBallot): string {
  const { draft, matter } = ballot;
  switch (matter.kind) {
    case 'whole':
      return ballotName(ballot);
    case 'division':
      return t('stop.division');
    case 'part':
      return partName(draft, matter.part);
  }
}

/** A/C.1/73/L.27/Rev.1 as delegates say it: L.27/Rev.1. */
export function shortSymbol(symbol: string): string {
  return /L\.\d.*$/.exec(symbol)?.[0] ?? symbol;
}

export function stageName({ stage }: ComparedBallot): string {
  return stage.forum === 'plenary' ? t('ballots.plenary') : t('ballots.committee');
}

/** 138–12–16, with … for a figure that the source does not give. */
export function tallyInFigures({ yes, no, abstain }: RecordTally): string {
  return [yes, no, abstain ?? '…'].join('–');
}

/** A headline as a sentence; `names` are what else it calls by name. */
export function sayHeadline({ key, values }: Headline, names: MessageValues = {}): string {
  const { region, second } = values;
  const regions = { region: regionName(region), second: regionName(second) };
  const all = { ...values, ...names, ...regions };
  return atHead(translateUnknown(language.value, en, key, all));
}

const regions: readonly Region[] = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
];

function regionName(id: string | number | undefined): string {
  const region = regions.find((each) => each === id);
  return region === undefined ? '' : t(`among.${region}`);
}
