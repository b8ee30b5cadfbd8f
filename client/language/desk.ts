import { clientDesk } from '../../shared/language/en/client-desk.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the facilitator's page and of the projector. */
export const t = translator(clientDesk, LOCALE);
