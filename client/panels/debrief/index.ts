import { lazyPage } from '../../lazy-page.tsx';

/** The debrief, fetched when it is first shown. */
export const Debrief = lazyPage(() => import('./debrief.tsx').then((m) => m.Debrief));
