import type { ComparedBallot } from '../../../shared/analysis/compare.ts';
import type { MapHeadline, PatternHeadline } from '../../../shared/analysis/headline.ts';
import type { RecordedVote, RecordTally, Region } from '../../../shared/scenario/scenario.ts';
import { atHead } from '../../language/language.ts';
import { partName } from '../../scene/texts/subjects.ts';
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

/** What a map shows, as a sentence. */
export const sayHeadline = (headline: MapHeadline): string => atHead(saidOf(headline));

function saidOf(headline: MapHeadline): string {
  switch (headline.about) {
    case 'vote': {
      const { region, second, ...counted } = headline.values;
      const where = { region: regionName(region), second: regionName(second) };
      return t(headline.key, { ...counted, ...where });
    }
    case 'ours': {
      const { region, ...counted } = headline.values;
      return t(headline.key, { ...counted, region: regionName(region) });
    }
    case 'differences':
      return t(headline.key, headline.values);
  }
}

/** What the table of two texts shows, as a sentence; with the names of the texts in its rows and columns. */
export const sayPattern = (
  { key, values }: PatternHeadline,
  names: { readonly rowName: string; readonly columnName: string },
): string => atHead(t(key, { ...values, ...names }));

const regionName = (region: Region | undefined): string =>
  region === undefined ? '' : t(`among.${region}`);
