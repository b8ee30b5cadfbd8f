import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { Delegations } from '../../sight/names.ts';
import { negotiationNow } from '../now/consensus-now.ts';
import {
  countStandings,
  dissociationsOf,
  lineOf,
  objectionsOf,
  paragraphInQuestion,
  type ReportLine,
  reportOf,
  standingAtAGlance,
} from '../texts/negotiation.ts';
import { versionOf } from '../texts/version-of.ts';
import type { BoardScreen, DecisionScreen } from './stage-model.ts';
import { showsStances, stanceLights } from './stance-lights.ts';
import { t } from './words.ts';

interface Views {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
}

/** The left screen of a negotiation: the paragraph in question, else the report as a whole. */
export function reportScreen({ scenario, room }: Views, negotiation: Negotiation): DecisionScreen {
  const lines = reportOf(scenario, room, negotiation);
  const line = paragraphInQuestion(negotiation, lines);
  const { symbol } = draftOf(scenario, negotiation.draft);
  const version = versionOf(negotiation);
  const footer = standingWords(lines);
  if (line !== undefined) {
    return {
      kind: 'paragraph',
      symbol,
      version,
      number: line.number,
      text: lineOf(line.words),
      bracketed: standingAtAGlance(line.standing) === 'bracketed',
      footer,
    };
  }
  const title = scenario.drafts.find(({ id }) => id === negotiation.draft)?.title ?? '';
  return { kind: 'text', symbol, ledBy: version, title, subject: t('screen.whole'), footer };
}

/** "12 agreed · 9 clean · 3 in brackets · 1 moved or dropped": what there is none of is left out. */
export function standingWords(lines: readonly ReportLine[]): string {
  const { agreed, clean, bracketed, summary, annex, dropped } = countStandings(lines);
  const counts = { agreed, clean, bracketed, moved: summary + annex + dropped };
  return (['agreed', 'clean', 'bracketed', 'moved'] as const)
    .filter((standing) => counts[standing] > 0)
    .map((standing) => t(`screen.standing.${standing}`, { count: counts[standing] }))
    .join(' · ');
}

/** The right screen of a negotiation: the silence's time, the board of stances, or who holds brackets. */
export function stanceScreen(views: Views, negotiation: Negotiation): BoardScreen {
  const { scenario, room } = views;
  if (negotiation.phase === 'silence') {
    return { kind: 'countdown', heading: t('screen.silence'), footer: t('screen.silenceFooter') };
  }
  const outcome = room.outcomes[stageOf(scenario, room).id];
  if (outcome !== undefined) {
    const { title, sentence } = negotiationNow(views, negotiation);
    return { kind: 'idle', heading: title, lines: [sentence] };
  }
  const objects = objectionsOf(negotiation).length;
  const dissociates = dissociationsOf(negotiation).length;
  const holders = Object.keys(stanceLights(room, negotiation)).length;
  return {
    kind: 'ballot',
    open: true,
    ...(showsStances(negotiation)
      ? {
          heading: t('screen.gavel'),
          progress:
            objects + dissociates === 0
              ? t('screen.noObjection')
              : t('screen.stances', { objects, dissociates }),
        }
      : {
          heading: t('screen.brackets'),
          progress: t('screen.holders', {
            count: holders,
            seats: membersOf(scenario).length,
          }),
        }),
  };
}
