import { MACHINE_WORDS } from '../../shared/procedure/road/words.ts';
import { words } from './language.ts';

/** The names of the procedures and of what they go through. */
export const ofProcedures = words(MACHINE_WORDS);
