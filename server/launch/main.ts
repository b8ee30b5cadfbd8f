import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** The server as it was built: the program beside this file, at work since this file was loaded. */
export const program = runProgram(join(__dirname, 'program.cjs'), join(__dirname, 'program.code'));
