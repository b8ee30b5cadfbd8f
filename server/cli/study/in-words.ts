import type { Setting } from './run.ts';
import type { Study } from './study.ts';

/** So many lines of a list are printed; all of it is in the JSON document. */
const SHOWN = 8;

/** A study for people: what came out, how often, and by whom. */
export function studyInWords(study: Study): string {
  const { scenario, runs, firstSeed, setting } = study;
  return [
    `${scenario}: ${runs} sessions of computers alone, seeds ${firstSeed} to ${firstSeed + runs - 1}, ${settingInWords(setting)}`,
    `  ended in everything as the record: ${share(study.asRecorded, runs)}; different ends: ${study.ends}`,
    `  different texts: ${study.texts.different}; the most frequent: ${share(study.texts.mostFrequent, runs)}`,
    ...study.decisions.flatMap((decision) => [
      '',
      `${decision.stage}, ${decision.draft}: adopted ${decision.adopted}, rejected ${decision.rejected}, withdrawn ${decision.withdrawn}; the record: ${decision.record ?? 'none'}`,
      ...resultsInWords(decision.results, runs),
    ]),
    ...reportInWords(study),
    '',
    'paragraphs that did not always end as tabled:',
    ...paragraphsInWords(study),
    '',
    `who moves, against the record: ${seatsInWords(study.movers, runs)}`,
    `deals: ${listed(study.deals)}`,
    `hostile amendments to the heart of a text: ${listed({ tried: study.attacks.tried, carried: study.attacks.carried, ...study.attacks.ends })}`,
    ...metersInWords(study),
    `most influence: ${seatsInWords(study.influence, runs)}`,
    `influence in fewer than one session of ten: ${study.withoutInfluence.length} of ${study.influence.length}${study.withoutInfluence.length === 0 ? '' : `: ${study.withoutInfluence.join(' ')}`}`,
    `of the seats most in play with influence in one session of ten at least: ${study.inPlay.withInfluence} of ${study.inPlay.seats}; by more than names: ${study.inPlay.byMoreThanNames}; with influence or a deal that was kept: ${study.inPlay.withAssurance}`,
  ].join('\n');
}

function settingInWords({ style, cost, chairText, minutes }: Setting): string {
  return [
    style,
    ...(cost === 1 ? [] : [`blocking costs × ${cost}`]),
    ...(chairText === 'own' ? [] : ['no text of the Chair’s own']),
    ...(minutes === 0 ? [] : [`${minutes} minutes`]),
  ].join(', ');
}

const share = (count: number, runs: number): string =>
  `${count} (${Math.round((100 * count) / runs)} %)`;

const resultsInWords = (
  results: Study['decisions'][number]['results'],
  runs: number,
): readonly string[] => [
  ...results
    .slice(0, SHOWN)
    .map(
      ({ what, runs: count, isRecord }) =>
        `  ${share(count, runs).padStart(10)}  ${what}${isRecord ? '  (the record)' : ''}`,
    ),
  ...(results.length > SHOWN ? [`  and ${results.length - SHOWN} others`] : []),
];

function reportInWords({ report, runs }: Study): readonly string[] {
  if (report === undefined) return [];
  const { stage, consensus, results, agreed, blockers } = report;
  return [
    '',
    `${stage}: consensus in ${share(consensus, runs)}; ${agreed.mean} of ${agreed.of} paragraphs in nobody’s brackets at the end`,
    ...resultsInWords(results, runs),
    `  who blocked: ${seatsInWords(blockers, runs)}`,
  ];
}

function paragraphsInWords({ paragraphs, runs }: Study): readonly string[] {
  const touched = paragraphs.filter(({ ends }) => (ends.asTabled ?? 0) < runs);
  if (touched.length === 0) return ['  none'];
  return touched.map(
    ({ paragraph, ends, gain, lose, held }) =>
      `  ${paragraph.padEnd(22)}${listed(ends)}; serves ${gain}, costs ${lose}, held by ${held}`,
  );
}

function metersInWords({ meters }: Study): readonly string[] {
  if (meters === undefined) return [];
  const { stability, interest } = meters;
  const mean = interest.reduce((sum, each) => sum + each.mean, 0) / Math.max(1, interest.length);
  return [
    `shadow: collective stability ${stability.mean} at the end (${stability.low} to ${stability.high}), national interest ${mean.toFixed(1)} on average`,
  ];
}

const seatsInWords = (
  seats: readonly { readonly seat: string; readonly runs: number }[],
  runs: number,
): string =>
  seats.length === 0
    ? 'nobody'
    : `${seats
        .slice(0, 2 * SHOWN)
        .map((each) => `${each.seat} ${Math.round((100 * each.runs) / runs)} %`)
        .join(', ')}${seats.length > 2 * SHOWN ? ` and ${seats.length - 2 * SHOWN} others` : ''}`;

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
