import { clientAmendments } from '../../shared/language/en/client-amendments.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of amendments and revisions. */
export const t = translator(clientAmendments, LOCALE);
