import { isObserver, membersOf } from '../../shared/procedure/kernel/membership.ts';
import type { PublicScenario, SeatId } from '../../shared/scenario/scenario.ts';
import { t } from './words.ts';

/**
 * One line on why a seat is worth playing, from what everybody may know: its place between the drafts,
 * or at a table that seeks one report by consensus.
 */
export function hookOf(scenario: PublicScenario, seat: SeatId): string {
  if (isObserver(scenario, seat)) return t('hook.observer');
  if (scenario.drafts.every(({ kind }) => kind === 'report')) return hookAtTable(scenario, seat);
  const led = scenario.drafts.find((draft) => draft.leader === seat);
  if (led !== undefined) return t('hook.leads', { draft: led.shortName });
  const sponsored = scenario.drafts.filter((draft) =>
    draft.sponsors.some((sponsor) => sponsor.seat === seat),
  );
  const [first] = sponsored;
  if (first === undefined) return t('hook.between');
  if (sponsored.length > 1) return t('hook.both');
  return t('hook.sponsors', { draft: first.shortName });
}

function hookAtTable(scenario: PublicScenario, seat: SeatId): string {
  const { poles, stages } = scenario;
  const presided = stages.find(({ chair }) => chair?.seat === seat);
  if (presided !== undefined) {
    return t(presided.forum === 'gge' ? 'hook.chairs' : 'hook.presides');
  }
  if (poles.some(({ leader }) => leader === seat)) return t('hook.leadsSide');
  return t('hook.voice', { count: membersOf(scenario).length });
}
