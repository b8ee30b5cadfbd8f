import type { ConsensusMove } from '../../../shared/history/consensus-steps.ts';
import type { HistoryScene } from '../../../shared/history/history-content.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { ParagraphId, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { t } from './words.ts';

/** A scene in which a report is sought by consensus. */
export type ConsensusScene = Extract<HistoryScene, Pick<ConsensusMove, 'move'>>;

interface Told {
  readonly title: string;
  readonly text: string;
  readonly by?: string;
  readonly isParaphrase?: boolean;
}

/** What the film says of a step towards consensus; `name` is the delegation that takes it, if any. */
export function consensusCaption(
  scenario: PublicScenario,
  room: Room,
  scene: ConsensusScene,
  name: string,
): Told {
  const named = (ids: readonly ParagraphId[]) => paragraphNames(scenario, room, ids);
  switch (scene.move) {
    case 'circulateText':
      return {
        title: t('film.circulateText', { text: room.negotiation?.text ?? 1 }),
        text: t('film.circulateTextText', {
          paragraphs: named(scene.changes.map(({ paragraph }) => paragraph)),
        }),
      };
    case 'hold':
      return {
        by: scene.by,
        title: t('film.hold', { name }),
        text: t('film.holdText', { paragraphs: named([scene.paragraph]) }),
      };
    case 'propose':
    case 'accept':
    case 'refuse': {
      const { by, change } = scene;
      const said = scene.move === 'propose' ? scene.text : undefined;
      const kind = change.place === undefined ? 'wording' : change.place;
      return {
        by,
        title: t(`film.${scene.move}`, { name }),
        text: said ?? t(`film.change.${kind}`, { paragraphs: named([change.paragraph]) }),
        isParaphrase: said !== undefined,
      };
    }
    case 'agree':
      return {
        title: t('film.agree'),
        text: t('film.agreeText', { paragraphs: named(scene.paragraphs) }),
      };
    case 'stance': {
      const { by, stance, paragraphs = [], text } = scene;
      return {
        by,
        title: t(`film.stance.${stance}`, { name }),
        text: text ?? overWhich(named(paragraphs)),
        isParaphrase: text !== undefined,
      };
    }
    case 'breakSilence': {
      const { by, paragraphs, text } = scene;
      return {
        by,
        title: t('film.breakSilence', { name }),
        text: text ?? overWhich(named(paragraphs)),
        isParaphrase: text !== undefined,
      };
    }
    default:
      return { title: t(`film.${scene.move}`), text: t(`film.${scene.move}Text`) };
  }
}

const overWhich = (paragraphs: string): string =>
  paragraphs === '' ? t('film.overTheText') : t('film.overParagraphs', { paragraphs });

/** Paragraphs by their numbers: 34, 35 and 36. */
function paragraphNames(
  scenario: PublicScenario,
  { negotiation }: Room,
  ids: readonly ParagraphId[],
): string {
  if (negotiation === undefined) return '';
  const numbers = draftOf(scenario, negotiation.draft).paragraphs.flatMap(({ id, number }) =>
    ids.includes(id) ? number : [],
  );
  return listOf(numbers);
}
