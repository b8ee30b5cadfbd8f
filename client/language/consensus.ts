import { clientConsensus } from '../../shared/language/en/client-consensus.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the consensus forums: the report, proposals, stances and the silence procedure. */
export const t = translator(clientConsensus, LOCALE);
