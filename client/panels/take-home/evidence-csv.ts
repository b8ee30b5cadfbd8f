import { ACT_KINDS } from '../../../shared/record/acts.ts';
import type {
  DelegationEvidence,
  PressEvidence,
  SessionRecord,
} from '../../../shared/record/record.ts';
import { type Cell, csvOf } from './csv.ts';
import { reporterName, sittingText } from './who.ts';
import { t } from './words.ts';

/** A column of the evidence: its heading, and what it says of a delegation. */
type Column = readonly [heading: string, cell: (delegation: DelegationEvidence) => Cell];

/** Between two things in one cell. */
const AND = '; ';

const columns = (): readonly Column[] => [
  [t('column.code'), ({ seat }) => seat],
  [t('column.delegation'), ({ name }) => name],
  [
    t('column.who'),
    (delegation) => delegation.sittings.map((each) => sittingText(delegation, each)).join(AND),
  ],
  [t('column.turns'), ({ voice }) => voice.turns],
  [t('column.seconds'), ({ voice }) => voice.seconds],
  [t('column.computerTurns'), ({ voice }) => voice.computer.turns],
  [t('column.computerSeconds'), ({ voice }) => voice.computer.seconds],
  ...ACT_KINDS.map((kind): Column => [t(`act.${kind}`), ({ acts }) => acts[kind]]),
  [t('column.computerActs'), ({ computer }) => sum(Object.values(computer))],
  [t('column.made'), ({ proposals }) => proposals.made],
  [t('column.notMade'), ({ proposals }) => proposals.notMade],
  [t('column.open'), ({ proposals }) => proposals.open],
  ...(['offered', 'joined', 'kept', 'broken', 'void', 'pending'] as const).map(
    (kind): Column => [t(`column.${kind}`), ({ deals }) => deals[kind]],
  ),
  [t('column.votedYes'), ({ votes }) => votes.yes],
  [t('column.votedNo'), ({ votes }) => votes.no],
  [t('column.abstained'), ({ votes }) => votes.abstain],
  [t('column.notCast'), ({ votes }) => votes.notCast],
  [t('column.byComputer'), ({ votes }) => votes.byComputer],
  [t('column.task'), ({ task }) => task?.text ?? ''],
  [t('column.standing'), ({ task }) => (task === undefined ? '' : t(`task.${task.standing}`))],
  [t('column.cables'), ({ cables }) => cables ?? ''],
  [
    t('column.lines'),
    ({ lines }) => lines.map(({ question, text }) => `${question} ${text}`).join(AND),
  ],
  [t('column.stories'), () => ''],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((so, next) => so + next, 0);

/** What each delegation did in which people sat, a line each, and at the end each reporter. */
export function evidenceCsv({ delegations, press }: SessionRecord): string {
  const all = columns();
  return csvOf([
    all.map(([heading]) => heading),
    ...delegations.map((delegation) => all.map(([, cell]) => cell(delegation))),
    ...press.map((reporter) => reporterCells(reporter, all.length)),
  ]);
}

/** Who they are stands where others sat, how many stories in the last column. */
function reporterCells(reporter: PressEvidence, length: number): readonly Cell[] {
  const before = ['', '', reporterName(reporter)];
  return [...before, ...Array<Cell>(length - before.length - 1).fill(''), reporter.stories];
}
