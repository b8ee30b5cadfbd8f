import { RULES_VERSION } from '../../../shared/procedure/session/opening.ts';
import type { Link } from '../../line/link.ts';
import { t } from './words.ts';

export type RefusedLink = Extract<Link, { kind: 'refused' }>;

/** Why a session cannot be opened here, and who can help. */
export function refusedWords({ why, rules = 0 }: RefusedLink): { title: string; text: string } {
  switch (why) {
    case 'scenarioGone':
      return { title: t('link.scenarioGone'), text: t('link.scenarioGoneText') };
    case 'rulesOlder':
    case 'rulesNewer':
      return {
        title: t(`link.${why}`),
        text: t(`link.${why}Text`, { rules, ours: RULES_VERSION }),
      };
    default:
      return { title: t('link.unknown'), text: t('link.unknownText') };
  }
}
