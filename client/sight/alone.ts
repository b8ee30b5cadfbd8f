import type { SeatId } from '../../shared/scenario/scenario.ts';
import { keepCredentials } from './credentials.ts';
import { openSession } from './leader-key.ts';

/**
 * Opens a session for one person, who also moves it on, and keeps what opens it in this browser; guided: as a
 * first vote, in which a neighbour comes by itself; eventful: with what the scenario lets happen outside by the clock. Gives the session. Throws `RequestProblem` where the server does not grant it.
 */
export async function startAlone(
  scenario: string,
  seat: SeatId,
  name: string,
  { guided = false, eventful = false } = {},
): Promise<string> {
  const made = await openSession({
    scenario,
    options: {
      pace: 'clock',
      chair: 'system',
      ...(guided && { guided }),
      ...(eventful && { injects: 'timed' }),
    },
    solo: { name, seat },
  });
  if (made.person === undefined) throw new Error('The server has seated nobody.');
  keepCredentials(made.session, {
    person: { token: made.person.token, name },
    facilitator: { token: made.facilitatorToken },
    solo: true,
    ...(guided && { guided }),
  });
  return made.session;
}
