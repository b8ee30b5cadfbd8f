import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { t } from '../../language/common.ts';

/** One line on why a seat is worth playing, from what everybody may know: its place between the drafts. */
export function hookOf(scenario: PublicScenario, seat: SeatId): string {
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
