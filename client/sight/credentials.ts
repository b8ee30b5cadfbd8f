/** What this browser holds of one session, so that a reload brings its owner back. */
export interface Credentials {
  /** Of a person who joined by code. */
  readonly person?: { readonly token: string; readonly name: string };
  /** Of the facilitator. A person playing alone has both. */
  readonly facilitator?: { readonly token: string };
  /** True where the person plays alone and so also moves the session on. */
  readonly solo?: true;
}

const PREFIX = 'present-and-voting.session.';

/** The credentials kept for a session; empty where there are none or storage is closed. */
export function credentialsOf(session: string): Credentials {
  try {
    const kept = localStorage.getItem(PREFIX + session);
    return kept === null ? {} : readCredentials(JSON.parse(kept));
  } catch {
    return {};
  }
}

/** Adds to the credentials kept for a session. Without storage (private windows) nothing is kept. */
export function keepCredentials(session: string, added: Credentials): void {
  try {
    const merged = { ...credentialsOf(session), ...added };
    localStorage.setItem(PREFIX + session, JSON.stringify(merged));
  } catch {
    memory.set(session, { ...memory.get(session), ...added });
  }
}

/** The credentials held for this page load, where storage is closed. */
export function heldCredentials(session: string): Credentials {
  return { ...memory.get(session), ...credentialsOf(session) };
}

/** Forgets a person's place, for instance after they were removed. */
export function forgetPerson(session: string): void {
  const { person, ...rest } = heldCredentials(session);
  memory.set(session, rest);
  try {
    localStorage.setItem(PREFIX + session, JSON.stringify(rest));
  } catch {
    return;
  }
}

const memory = new Map<string, Credentials>();

function readCredentials(value: unknown): Credentials {
  if (typeof value !== 'object' || value === null) return {};
  const person = 'person' in value ? readPerson(value.person) : undefined;
  const facilitator = 'facilitator' in value ? readToken(value.facilitator) : undefined;
  return {
    ...(person && { person }),
    ...(facilitator && { facilitator }),
    ...('solo' in value && value.solo === true && { solo: true }),
  };
}

function readToken(value: unknown): { token: string } | undefined {
  if (typeof value !== 'object' || value === null || !('token' in value)) return undefined;
  return typeof value.token === 'string' ? { token: value.token } : undefined;
}

function readPerson(value: unknown): { token: string; name: string } | undefined {
  const token = readToken(value);
  if (token === undefined || typeof value !== 'object' || value === null) return undefined;
  const name = 'name' in value && typeof value.name === 'string' ? value.name : '';
  return { ...token, name };
}
