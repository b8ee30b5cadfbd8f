import { clientAmendments } from '../../shared/language/en/client-amendments.ts';
import { words } from './language.ts';

/** Texts of amendments and revisions. */
export const t = words(clientAmendments);
