import type { PublicScenario, TaskCondition, TaskWho } from '../../../shared/scenario/scenario.ts';
import { paragraphName as nameOfParagraph } from '../../../shared/views/paragraph-name.ts';
import { sideOf } from '../../../shared/views/spoken-text.ts';
import { language } from '../../language/language.ts';
import { eitherOf } from '../../language/lists.ts';
import { t } from './words.ts';

type Of<Kind extends TaskCondition['kind']> = Extract<TaskCondition, { readonly kind: Kind }>;

/** A condition of a task in words; `me` is what the delegation itself is called. */
export function conditionText(
  scenario: PublicScenario,
  condition: TaskCondition,
  me = t('who.me'),
): string {
  const said = plain(scenario, condition, me);
  const isAverse = 'never' in condition && condition.never === true;
  return isAverse ? t('is.never', { condition: said }) : said;
}

function plain(scenario: PublicScenario, condition: TaskCondition, me: string): string {
  const draft = (id: string) => draftName(scenario, id);
  const paragraph = (id: string) => paragraphName(scenario, id);
  switch (condition.kind) {
    case 'text':
      return ofText(scenario, condition);
    case 'stand':
      return t('is.stand', {
        paragraph: paragraph(condition.paragraph),
        draft: draft(condition.draft),
        side: sideOf(
          scenario.issues,
          `${condition.issue}/${(condition.atLeast ?? -2) > -2 ? 'plus' : 'minus'}`,
        ),
      });
    case 'result':
      return ofResult(condition, draft(condition.draft));
    default:
      return ofSeats(scenario, condition, whoText(scenario, condition, me), me);
  }
}

function ofSeats(
  scenario: PublicScenario,
  condition: Exclude<TaskCondition, { readonly kind: 'text' | 'stand' | 'result' }>,
  who: string,
  me: string,
): string {
  const paragraphs = (ids: readonly string[]) =>
    eitherOf(ids.map((id) => paragraphName(scenario, id)));
  switch (condition.kind) {
    case 'says':
      return t('is.says', {
        who,
        side: sideOf(scenario.issues, `${condition.issue}/${condition.end}`),
      });
    case 'speaks':
      return condition.for === undefined
        ? t('is.speaks', { who })
        : t('is.speaksFor', { who, draft: draftName(scenario, condition.for) });
    case 'names': {
      const name = whoText(scenario, { who: condition.whom ?? 'me' }, me);
      return t('is.names', { who, name });
    }
    case 'explains':
    case 'replies':
    case 'talks':
      return t(`is.${condition.kind}`, { who });
    case 'moves':
      return t('is.moves', { who, motion: motionName(condition.motion) });
    case 'speaksOnDivision':
      return t(
        condition.side === undefined
          ? 'is.speaksOnDivision'
          : `is.speaksOnDivision.${condition.side}`,
        { who },
      );
    case 'votes': {
      const on = voteName(scenario, condition);
      const choices = choicesText(condition.choice);
      const stage = scenario.stages.find(({ id }) => id === condition.stage)?.name;
      return stage === undefined
        ? t('is.votes', { who, on, choices })
        : t('is.votesAt', { who, on, choices, stage });
    }
    case 'sponsors':
      return t(condition.joined ? 'is.joined' : 'is.sponsors', {
        who,
        draft: draftName(scenario, condition.draft),
      });
    case 'proposes':
    case 'accepts':
    case 'holds':
      return t(`is.${condition.kind}`, { who, paragraphs: paragraphs(condition.paragraphs) });
    case 'objects':
      return condition.over === undefined
        ? t('is.objects', { who })
        : t('is.objectsOver', { who, paragraphs: paragraphs(condition.over) });
    case 'deal':
      return t(condition.kept ? 'is.dealKept' : 'is.deal', { who });
  }
}

function ofText(scenario: PublicScenario, condition: Of<'text'>): string {
  const { draft: id, reads, mine, place } = condition;
  const names = {
    paragraph: paragraphName(scenario, condition.paragraph),
    draft: draftName(scenario, id),
  };
  const found = scenario.drafts
    .find((each) => each.id === id)
    ?.paragraphs.find((each) => each.id === condition.paragraph);
  const said =
    reads === undefined
      ? t(mine ? 'is.textMine' : 'is.text', names)
      : t('is.textReads', {
          ...names,
          wordings: eitherOf(
            reads.map(
              (wording) =>
                found?.alternatives.find((each) => each.id === wording)?.gist ??
                t('wording.original'),
            ),
          ),
        });
  return place === undefined ? said : t('is.textReport', { condition: said });
}

function ofResult({ adopted, yes, lead }: Of<'result'>, draft: string): string {
  if (!adopted) return t('is.notAdopted', { draft });
  if (yes !== undefined) return t('is.adoptedYes', { draft, yes });
  return lead === undefined ? t('is.adopted', { draft }) : t('is.adoptedLead', { draft, lead });
}

/** "You", "France", "2 other delegations (in ASEAN; whose vote on L.27 is yes)". */
function whoText(
  scenario: PublicScenario,
  condition: { readonly who: TaskWho; readonly count?: number | undefined },
  me: string,
): string {
  const { who, count = 1 } = condition;
  if (who === 'me') return me;
  const [only] = who.seats?.length === 1 ? who.seats : [];
  const base = only === undefined ? t('who.count', { count }) : seatName(scenario, only);
  const which = [
    only === undefined &&
      who.seats &&
      t('who.seats', { names: eitherOf(who.seats.map((seat) => seatName(scenario, seat))) }),
    who.groups && t('who.groups', { groups: eitherOf(who.groups.map(groupName)) }),
    who.notGroups && t('who.notGroups', { groups: eitherOf(who.notGroups.map(groupName)) }),
    who.regions && t('who.regions', { regions: eitherOf(who.regions.map(regionName)) }),
    who.notRegions && t('who.notRegions', { regions: eitherOf(who.notRegions.map(regionName)) }),
    who.sponsor && t('who.sponsor', { draft: draftName(scenario, who.sponsor) }),
    who.notSponsor && t('who.notSponsor', { draft: draftName(scenario, who.notSponsor) }),
    ...(who.voted ?? []).map((asked) =>
      t('who.voted', { on: voteName(scenario, asked), choices: choicesText(asked.choice) }),
    ),
    who.spokenWith && t('who.spokenWith'),
  ].filter((each) => typeof each === 'string');
  return which.length === 0 ? base : t('who.with', { who: base, which: which.join('; ') });
}

type Choice = Of<'votes'>['choice'][number];

const choicesText = (choices: readonly Choice[]): string =>
  eitherOf(choices.map((choice) => t(`choice.${choice}`)));

function voteName(
  scenario: PublicScenario,
  asked: {
    readonly draft: string;
    readonly paragraph?: string | undefined;
    readonly motion?: 'division' | undefined;
  },
): string {
  const draft = draftName(scenario, asked.draft);
  if (asked.motion === 'division') return t('on.division', { draft });
  return asked.paragraph === undefined
    ? draft
    : t('on.paragraph', { draft, paragraph: paragraphName(scenario, asked.paragraph) });
}

const motionName = (motion: string): string =>
  motion === 'division' || motion === 'appeal' ? t(`motion.${motion}`) : motion;

const draftName = ({ drafts }: PublicScenario, id: string): string =>
  drafts.find((draft) => draft.id === id)?.shortName ?? id;

const paragraphName = ({ drafts }: PublicScenario, id: string): string =>
  nameOfParagraph(drafts, language.value, id);

const seatName = ({ delegations }: PublicScenario, seat: string): string =>
  delegations.find(({ id }) => id === seat)?.shortName ?? seat;

const REGIONS = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-others',
] as const;

function regionName(id: string): string {
  const region = REGIONS.find((each) => each === id);
  return region === undefined ? id : t(`region.${region}`);
}

/** Groups have names of the author's own choice: an abbreviation in capitals, else words. */
const groupName = (id: string): string =>
  id.includes('-')
    ? id.replaceAll(
        /(^|-)([a-z])/g,
        (_all, gap: string, letter: string) => `${gap === '-' ? ' ' : ''}${letter.toUpperCase()}`,
      )
    : id.toUpperCase();
