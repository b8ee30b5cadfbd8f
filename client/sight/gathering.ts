import { deskTokenOf } from '../../shared/protocol/desk-token.ts';
import type { RoomDecision, RoomSummary } from '../../shared/views/room-summary.ts';
import { at } from '../browser/base-path.ts';
import { keptHere, keyOf } from '../browser/kept.ts';
import { RequestProblem } from './content.ts';
import { leaderKey } from './leader-key.ts';

/** Rooms of one conference or class, as their organiser sees them. */
export interface GatheringSeen {
  readonly title: string;
  readonly rooms: readonly RoomSummary[];
  /** What was decided in fact; empty until all rooms have come to their debrief. */
  readonly record: readonly RoomDecision[];
}

const keyOfGathering = (gathering: string): string => keyOf(`gathering.${gathering}`);

/** The organiser's token, from the address or as this browser has kept it; undefined for a stranger. */
export function organiserToken(gathering: string): string | undefined {
  const shown = location.hash.slice(1);
  if (shown === '') return keptHere.read(keyOfGathering(gathering));
  // It is cleared from the address, which a beamer would show, unless it would be lost with it.
  if (keptHere.write(keyOfGathering(gathering), shown)) {
    history.replaceState(history.state, '', location.pathname);
  }
  return shown;
}

/** Opens an organiser's page and keeps what opens it. Gives its address. Throws a RequestProblem where refused. */
export async function openGathering(title: string): Promise<string> {
  const key = leaderKey.value;
  const { gathering, organiserToken: token } = await send<{
    readonly gathering: string;
    readonly organiserToken: string;
  }>('/api/gatherings', { title }, key ? { 'leader-key': key } : {});
  const isKept = keptHere.write(keyOfGathering(gathering), token);
  return `/o/${gathering}${isKept ? '' : `#${token}`}`;
}

/** How it is with all rooms just now. */
export const fetchGathering = (gathering: string, token: string): Promise<GatheringSeen> =>
  send(pathOf(gathering), undefined, bearer(token));

/** Adds a session to the rooms, by a token of its facilitator's or its recovery word. */
export async function gather(
  gathering: string,
  token: string,
  session: string,
  facilitator: string,
): Promise<void> {
  const body = { session, token: facilitator };
  await send(`${pathOf(gathering)}/sessions`, body, bearer(token));
}

/** One note to all rooms; says how many have it. */
export const tellAll = (
  gathering: string,
  token: string,
  text: string,
): Promise<{ readonly told: number; readonly of: number }> =>
  send(`${pathOf(gathering)}/notes`, { text }, bearer(token));

/** The address of a room's desk, with the key that opens it in the fragment, which browsers do not send. */
export const deskAddress = (token: string, session: string): string =>
  at(`/f/${session}#${deskTokenOf(token, session)}`);

const pathOf = (gathering: string): string => `/api/gatherings/${encodeURIComponent(gathering)}`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function send<Answer>(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const init =
    body === undefined
      ? { headers }
      : {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  const response = await fetch(at(path), init).catch(() => {
    throw new RequestProblem(0, 'unreachable', '');
  });
  const answer = await response.json().catch(() => undefined);
  if (response.ok) return answer as Answer;
  const { code = 'unreadable', message = '' } = answer?.error ?? {};
  throw new RequestProblem(response.status, String(code), String(message));
}
