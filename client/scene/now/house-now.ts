import { say } from '../../../shared/language/translate.ts';
import type { Caucus } from '../../../shared/procedure/caucus/caucus.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { HousePoint } from '../../../shared/procedure/model-un/house-points.ts';
import { MINUTES } from '../../../shared/procedure/road/words.ts';
import { language } from '../../language/language.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import type { Now } from './now.ts';
import { standingWords } from './procedure-text.ts';
import { t } from './words.ts';

/** A point before the Chair that only the house rules know: what is asked, and what the Chair says. */
export function housePointNow(room: Room, point: HousePoint, names: Delegations): Now {
  const name = nameOf(names, point.by);
  const clock = room.clocks.chair && { clock: room.clocks.chair };
  return {
    kicker: t(`now.housePoint.${point.kind}`),
    title:
      point.kind === 'inquiry'
        ? t('now.inquiry.title', { name, question: point.question })
        : t(`now.privilege.${point.need}`, { name }),
    sentence: answerText(point),
    ...clock,
  };
}

function answerText({ phase, answer }: HousePoint): string {
  if (phase === 'raised') return t('now.housePoint.waits');
  if (answer === undefined) {
    return say(language.value, MINUTES, 'minutes.housePointAnswered.noted');
  }
  if ('words' in answer) return t('now.housePoint.words', { words: answer.words });
  return t('now.housePoint.standing', {
    states: standingWords(answer.states),
    rules: answer.rules.join(', '),
  });
}

/** A caucus while nobody speaks in it: what it is about, and what there is to do. */
export function caucusNow({ clocks }: Room, caucus: Caucus): Now {
  const clock = clocks.caucus && { clock: clocks.caucus };
  if (caucus.kind === 'unmoderated') {
    return {
      kicker: t('now.caucus.kicker'),
      title: t('now.caucus.unmoderated'),
      sentence: t('now.caucus.talk'),
      ...clock,
    };
  }
  return {
    kicker: t('now.caucus.kicker'),
    title: t('now.caucus.moderated', { topic: caucus.topic }),
    sentence: t('now.caucus.placards', {
      count: caucus.placards.length,
      seconds: caucus.speechMs / 1_000,
    }),
    ...clock,
  };
}
