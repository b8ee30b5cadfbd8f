import { clientDesk } from '../../shared/language/en/client-desk.ts';
import { words } from './language.ts';

/** Texts of the facilitator's page and of the projector. */
export const t = words(clientDesk);
