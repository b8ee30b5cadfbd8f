import { clientConsensus } from '../../shared/language/en/client-consensus.ts';
import { words } from './language.ts';

/** Texts of the consensus forums: the report, proposals, stances and the silence procedure. */
export const t = words(clientConsensus);
