import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useNews } from '../frame/use-news.ts';

/** The delegations whose move of consequence is being told, for as long as it is. */
export function useMovers(inside: Inside): ReadonlySet<SeatId> {
  const { shown } = useNews(inside, false);
  return new Set(shown.flatMap(({ news }) => news.seats));
}
