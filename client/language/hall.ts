import { clientHall } from '../../shared/language/en/client-hall.ts';
import { motionNames } from '../../shared/procedure/motions/words.en.ts';
import { words } from './language.ts';

/** Texts of the hall: what is happening, the tabs, the moves and the ballot. */
export const t = words({ ...clientHall, ...motionNames });
