import type {
  Act,
  Condition,
  PromisedChange,
  Votable,
} from '../../../shared/procedure/deals/act.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { DraftId, ParagraphId } from '../../../shared/scenario/scenario.ts';
import { sideOf } from '../../../shared/views/spoken-text.ts';
import { listOf } from '../../language/lists.ts';
import { nameOf } from '../../sight/names.ts';
import { paragraphName } from '../texts/amendments.ts';
import { paragraphNames } from '../texts/paragraph-names.ts';
import { subjectName } from '../texts/subjects.ts';
import { causeName, proposalName, type TalkScene } from './saying-text.ts';
import { t } from './words.ts';

/** What a promise says after "will": "vote yes on L.27". */
export function actText(scene: TalkScene, act: Act): string {
  const { scenario } = scene;
  switch (act.kind) {
    case 'vote':
      return t(`act.vote.${act.choice}`, { on: votableName(scene, act.on) });
    case 'stayAway':
    case 'attend':
      return t(`act.${act.kind}`, { on: votableName(scene, act.on) });
    case 'sponsor':
    case 'leave':
    case 'notDivide':
    case 'notObjectToDivision':
      return t(`act.${act.kind}`, { draft: draftOf(scenario, act.draft).shortName });
    case 'propose':
      return t('act.propose', { change: changeText(scene, act.draft, act.change) });
    case 'withdrawAmendment':
      return t('act.withdraw', { what: causeName(scene, { ...act, kind: 'amendment' }) });
    case 'withdrawProposal':
      return t('act.withdraw', { what: proposalName(scene, act.proposal) });
    case 'accept':
    case 'notRefuse':
      return t(`act.${act.kind}`, { proposal: proposalName(scene, act.proposal) });
    case 'hold':
    case 'release':
      return t(`act.${act.kind}`, { paragraph: paragraphOfReport(scene, act.paragraph) });
    case 'stance':
      return t(`act.stance.${act.stance}`);
    case 'move':
    case 'notMove':
      return t(`act.${act.kind}`, { motion: t(`motion.${act.motion}`) });
    case 'speakTo':
      return t('act.speakTo', {
        issue: issueName(scenario, act.issue),
        side: sideOf(scenario.issues, `${act.issue}/${act.end}`),
      });
    case 'cable':
      return t('act.cable', { issue: issueName(scenario, act.issue) });
  }
}

const issueName = ({ issues }: TalkScene['scenario'], issue: string): string =>
  issues.find(({ id }) => id === issue)?.name ?? issue;

/** "if amendment 2 to L.27 is adopted". */
export function conditionText(scene: TalkScene, condition: Condition): string {
  const { scenario, names } = scene;
  switch (condition.kind) {
    case 'adopted':
      return t('if.adopted', {
        amendment: causeName(scene, { ...condition, kind: 'amendment' }),
      });
    case 'textHas':
      return t('if.textHas', { change: changeText(scene, condition.draft, condition.change) });
    case 'sponsors':
      return t('if.sponsors', {
        name: nameOf(names, condition.seat),
        draft: draftOf(scenario, condition.draft).shortName,
      });
    case 'kept':
      return t('if.kept');
  }
}

/** "OP5 of L.27: left out", "OP5 of L.27: “a working group of all members”". */
export function changeText(scene: TalkScene, draft: DraftId, change: PromisedChange): string {
  const { scenario } = scene;
  const paragraph = paragraphIn(scene, draft, change.paragraph);
  if (change.kind === 'delete') return t('change.delete', { paragraph });
  if (change.alternative === 'original') return t('change.original', { paragraph });
  const gist = draftOf(scenario, draft)
    .paragraphs.find(({ id }) => id === change.paragraph)
    ?.alternatives.find(({ id }) => id === change.alternative)?.gist;
  return t('change.words', { paragraph, gist: gist ?? '' });
}

/** "OP5 of L.27", or "paragraph 15" of a report. */
function paragraphIn(scene: TalkScene, draft: DraftId, id: ParagraphId): string {
  const { kind, shortName } = draftOf(scene.scenario, draft);
  if (kind === 'report') return paragraphOfReport(scene, id);
  const paragraph = paragraphName(scene.scenario, scene.room, draft, id);
  return t('change.paragraph', { paragraph, draft: shortName });
}

function paragraphOfReport({ scenario }: TalkScene, id: ParagraphId): string {
  const found = scenario.drafts
    .flatMap(({ paragraphs }) => paragraphs)
    .find((paragraph) => paragraph.id === id);
  return paragraphNames(found === undefined ? [] : [found.number]);
}

/** "L.27/Rev.1", "amendment 2 to L.27/Rev.1". */
function votableName({ scenario, room }: TalkScene, on: Votable): string {
  if (on.kind === 'draft') return draftOf(scenario, on.draft).shortName;
  const amendment = own(room.amendments, on.amendment);
  return amendment === undefined
    ? t('cause.gone')
    : subjectName(scenario, { ...on, draft: amendment.draft });
}

/** Names of delegations in a row. */
export const namesOf = ({ names }: Pick<TalkScene, 'names'>, seats: readonly string[]): string =>
  listOf(seats.map((seat) => nameOf(names, seat)));
