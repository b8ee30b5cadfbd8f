import { motionNames } from '../../shared/procedure/motions/words.en.ts';
import { MACHINE_WORDS, STEPS } from '../../shared/procedure/road/words.ts';
import { words } from './language.ts';

/** The names of the procedures and of what they go through. */
export const ofProcedures = words(MACHINE_WORDS);

/** What the Chair does, and is about to do. */
export const ofSteps = words(STEPS);

/** What each motion is called, what comes of it, and how it is offered and asked for. */
export const ofMotions = words(motionNames);
