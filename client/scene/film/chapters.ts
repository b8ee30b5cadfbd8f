import type { HistoryContent, HistoryScene } from '../../../shared/history/history-content.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { t } from './words.ts';

/** A place in the film that one may want to go to. */
export interface Chapter {
  /** ms of film. */
  readonly at: number;
  readonly name: string;
  /** The stage's name: First Committee, General Assembly. */
  readonly stage: string;
}

/** The chapters of a film: every debate, every request to divide, and every ballot. */
export function chaptersOf(
  scenario: PublicScenario,
  { scenes, ballots }: HistoryContent,
): readonly Chapter[] {
  const chapters: Chapter[] = [];
  let stage = scenario.stages[0]?.name ?? '';
  for (const [index, scene] of scenes.entries()) {
    if (scene.move === 'enterPhase') {
      stage = scenario.stages.find(({ id }) => id === scene.stage)?.name ?? stage;
    }
    const name = nameOf(scenario, ballots, scene, scenes.slice(index + 1));
    if (name !== undefined) chapters.push({ at: scene.at, name, stage });
  }
  return chapters;
}

function nameOf(
  scenario: PublicScenario,
  ballots: HistoryContent['ballots'],
  scene: HistoryScene,
  later: readonly HistoryScene[],
): string | undefined {
  if (scene.move === 'enterPhase' && scene.phase === 'generalDebate') {
    return t('film.chapter.debate');
  }
  if (scene.move === 'requestDivision') return t('film.chapter.division');
  if (scene.move === 'putToGavel') return t('film.chapter.gavel');
  if (scene.move === 'startSilence') return t('film.chapter.silence');
  if (scene.move !== 'announce' || isPutOff(scene.ballot, later)) return undefined;
  return ballotName(scenario, ballots, scene.ballot);
}

/** A ballot that is announced again later has given way to something else. */
function isPutOff(ballot: string, later: readonly HistoryScene[]): boolean {
  return later.some((scene) => scene.move === 'announce' && scene.ballot === ballot);
}

function ballotName(
  scenario: PublicScenario,
  ballots: HistoryContent['ballots'],
  id: string,
): string | undefined {
  const ballot = ballots.find((candidate) => candidate.id === id);
  if (ballot === undefined) return undefined;
  const draft = draftOf(scenario, ballot.draft);
  switch (ballot.subject) {
    case 'whole':
      return draft.shortName;
    case 'division':
      return t('film.chapter.motion', { draft: draft.shortName });
    case 'paragraph': {
      const paragraph = draft.paragraphs.find((candidate) => candidate.id === ballot.paragraph);
      return paragraph && t(`film.chapter.${paragraph.kind}`, { number: paragraph.number });
    }
  }
}

/** The chapter that a moment belongs to; the first where the film begins before it. */
export function chapterAt(chapters: readonly Chapter[], ms: number): Chapter | undefined {
  return chapters.findLast(({ at }) => at <= ms) ?? chapters[0];
}

/** Where the chapter before or after a moment begins; going back first returns to the start of its own. */
export function neighbourOf(
  chapters: readonly Chapter[],
  ms: number,
  direction: 'earlier' | 'later',
  length: number,
): number {
  const isLong = 2_000;
  return direction === 'later'
    ? (chapters.find(({ at }) => at > ms)?.at ?? length)
    : (chapters.findLast(({ at }) => at < ms - isLong)?.at ?? 0);
}
