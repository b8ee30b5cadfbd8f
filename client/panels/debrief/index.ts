import { lazyPage } from '../../components/lazy-page.tsx';

/** The debrief, fetched when it is first shown. */
export const Debrief = lazyPage(() => import('./debrief.tsx').then((m) => m.Debrief));

/** The debrief of a scenario that ends in a consensus, or in none. */
export const ConsensusDebrief = lazyPage(() =>
  import('./consensus/consensus-debrief.tsx').then((m) => m.ConsensusDebrief),
);
