import { clientDesk } from '../../shared/language/en/client-desk.ts';
import { STEPS } from '../../shared/procedure/road/words.ts';
import { words } from './language.ts';

/** Texts of the facilitator's page and of the projector, and the names of the Chair's steps. */
export const t = words({ ...clientDesk, ...STEPS });
