import type { HistoryContent, HistoryScene } from '../../../shared/history/history-content.ts';
import {
  membersOf,
  presentCount,
  voterCount,
} from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { dateInWords } from '../../language/dates.ts';
import { listOf } from '../../language/lists.ts';
import type { Delegations } from '../../sight/names.ts';
import { resultTitle } from '../now/now.ts';
import { latestResult } from '../texts/results.ts';
import { partName, subjectName } from '../texts/subjects.ts';
import { consensusCaption } from './consensus-caption.ts';
import { t } from './words.ts';

/** What stands in the lower third. */
export interface Caption {
  /** Stage and date. */
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  /** Whose words the text paraphrases. */
  readonly by?: SeatId;
  /** What is said is somebody's speech in our words. */
  readonly isParaphrase: boolean;
  /** The votes on the board were filled in under known totals. */
  readonly isReconstructed: boolean;
}

export interface Moment {
  readonly scenario: PublicScenario;
  readonly names: Delegations;
  readonly history: HistoryContent;
  readonly room: Room;
  readonly scene: HistoryScene;
}

/** Says in words what the film shows at a moment. */
export function captionOf(moment: Moment): Caption {
  const { scenario, room, scene } = moment;
  const stage = stageOf(scenario, room).name;
  const said = saidIn(moment);
  return {
    kicker: `${stage} · ${dateInWords(scene.date)}`,
    isParaphrase: false,
    isReconstructed: recordedIn(moment)?.reconstructed ?? false,
    ...said,
  };
}

type Said = Pick<Caption, 'title' | 'text'> & Partial<Pick<Caption, 'by' | 'isParaphrase'>>;

function saidIn(moment: Moment): Said {
  const { scenario, names, scene, room } = moment;
  const by = 'by' in scene ? { by: scene.by } : {};
  const name = 'by' in scene ? (names.get(scene.by)?.name ?? scene.by) : '';
  switch (scene.move) {
    case 'enterPhase':
      return phase(moment, scene.phase);
    case 'tell':
      return { title: t('film.tell'), text: scene.text };
    case 'introduce': {
      const draft = draftOf(scenario, scene.draft);
      return {
        ...by,
        title: t('film.introduce', { name, draft: draft.shortName }),
        text: draft.gist,
      };
    }
    case 'statement':
    case 'reply':
    case 'explain':
      return { ...by, ...quoted(t(`film.${scene.move}`, { name }), scene.text) };
    case 'speakOnDivision':
      return { ...by, ...quoted(t(`film.speakOnDivision.${scene.side}`, { name }), scene.text) };
    case 'requestDivision': {
      const draft = draftOf(scenario, scene.draft);
      const parts = listOf(scene.parts.map((part) => partName(draft, part)));
      return {
        ...by,
        title: t('film.requestDivision', { name }),
        text: t('film.requestDivisionText', { parts, draft: draft.shortName }),
      };
    }
    case 'objectToDivision':
      return {
        ...by,
        title: t('film.objectToDivision', { name }),
        text: t('film.objectToDivisionText'),
      };
    case 'closeHearing':
      return { title: t('film.closeHearing'), text: divisionAsks(moment) };
    case 'announce':
      return room.ballot === undefined
        ? { title: '', text: '' }
        : {
            title: t('film.announce', { subject: subjectName(scenario, room.ballot.subject) }),
            text: asked(moment),
          };
    case 'vote':
      return voting(moment);
    default:
      return consensusCaption(scenario, room, scene, name);
  }
}

const quoted = (title: string, text: string): Said => ({
  title,
  text,
  isParaphrase: true,
});

function phase(
  { scenario, room }: Moment,
  entered: Extract<HistoryScene, { move: 'enterPhase' }>['phase'],
): Said {
  const { name: stage, forum, action } = stageOf(scenario, room);
  const title = t(`film.phase.${entered}`, { stage });
  if (action.length === 0 && (entered === 'generalDebate' || entered === 'outcome')) {
    return { title, text: t(`film.talkText.${entered}`) };
  }
  if (entered !== 'outcome') {
    const kind = isConsensus(forum) ? 'reportText' : 'phaseText';
    return { title, text: t(`film.${kind}.${entered}`) };
  }
  const outcome = room.outcomes[stageOf(scenario, room).id];
  if (outcome !== undefined) return { title, text: t(`film.tier.${outcome.tier}`) };
  const results = Object.values(room.results).filter((result) => result.stage === room.stage);
  const decided = results.filter(({ subject }) => subject.kind === 'draft');
  return { title, text: decided.map((result) => `${resultTitle(scenario, result)}.`).join(' ') };
}

/** What the announced ballot asks: the gist of a text, the words of a part. */
function asked(moment: Moment): string {
  const subject = moment.room.ballot?.subject;
  if (subject === undefined) return '';
  if (subject.kind === 'motion') return '';
  const draft = draftOf(moment.scenario, subject.draft);
  if (subject.kind === 'division') return divisionAsks(moment);
  if (subject.kind !== 'part') return draft.gist;
  const [first] = draft.paragraphs.filter(({ id }) => subject.part.includes(id));
  return first === undefined ? '' : `${first.lead} ${first.text}`.replace(/[,;]$/, '.');
}

function divisionAsks({ scenario, room }: Moment): string {
  const { division } = room;
  if (division === undefined) return '';
  const draft = draftOf(scenario, division.draft);
  const parts = listOf(division.parts.map((part) => partName(draft, part)));
  return t('film.announceDivision', { parts });
}

function voting(moment: Moment): Said {
  const { scenario, room } = moment;
  const { ballot } = room;
  if (ballot === undefined) return { title: '', text: '' };
  const subject = subjectName(scenario, ballot.subject);
  const present = voterCount(scenario, room);
  if (ballot.phase === 'inProgress') {
    return {
      title: t('film.vote.open', { subject }),
      text: t('film.vote.openText', { count: Object.keys(room.lights).length, present }),
    };
  }
  const result = latestResult(room);
  if (result !== undefined && ballot.phase === 'declared') {
    const { yes, no, abstain, absent, notVoting } = result.tally;
    const counted = t('film.result', { yes, no, abstain, absent: absent + notVoting });
    const number = recordedIn(moment)?.resolution;
    const becomes = number === undefined ? '' : ` ${t('film.resolution', { number })}`;
    return { title: resultTitle(scenario, result), text: `${counted}${becomes}` };
  }
  if (ballot.phase === 'locked') return { title: t('film.vote.locked', { subject }), text: '' };
  const count = membersOf(scenario).length - presentCount(scenario, room);
  return { title: t('film.vote.doors', { subject }), text: t('film.vote.doorsText', { count }) };
}

/** What the record says of the vote that the moment shows, if it shows one. */
export function recordedIn({
  history,
  scene,
}: Pick<Moment, 'history' | 'scene'>): HistoryContent['ballots'][number] | undefined {
  return scene.move === 'vote' ? history.ballots.find(({ id }) => id === scene.ballot) : undefined;
}
