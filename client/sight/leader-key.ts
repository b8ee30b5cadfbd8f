import { signal } from '@preact/signals';
import { type CreatedSession, createSession, type NewSession, RequestProblem } from './content.ts';

/** The key of the installation as it was typed; undefined while the server has not asked for one. */
export const leaderKey = signal<string | undefined>(undefined);

/** Opens a session, with the key of the installation where it wants one. */
export async function openSession(wanted: NewSession): Promise<CreatedSession> {
  try {
    return await createSession(wanted, leaderKey.value);
  } catch (problem) {
    const isAsked = problem instanceof RequestProblem && problem.code === 'leaderKey';
    if (isAsked && leaderKey.value === undefined) leaderKey.value = '';
    throw problem;
  }
}
