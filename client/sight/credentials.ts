import { keptHere, keyOf } from '../browser/kept.ts';

/** What this browser holds of one session, so that a reload brings its owner back. */
export interface Credentials {
  /** Of a person who joined by code. */
  readonly person?: { readonly token: string; readonly name: string };
  /** Of the facilitator. A person playing alone has both. */
  readonly facilitator?: {
    readonly token: string;
    /** To be written down; left out where this browser did not open the session. */
    readonly recoveryWord?: string;
    /** Under which they lead, where they have given one. */
    readonly name?: string;
  };
  /** True where the person plays alone and so also moves the session on. */
  readonly solo?: true;
  /** All who share this device, where several do; the first is `person` too. */
  readonly sharers?: readonly { readonly token: string; readonly name: string }[];
  /** Set while a person who plays alone is led through the first vote. */
  readonly guided?: boolean;
  /** When they were last added to, ms since 1970 by the clock of the device. */
  readonly since?: number;
}

const keyOfSession = (session: string): string => keyOf(`session.${session}`);

/** The credentials held for a session; empty where there are none. */
export function heldCredentials(session: string): Credentials {
  try {
    return readCredentials(JSON.parse(keptHere.read(keyOfSession(session)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Adds to the credentials held for a session. Says whether they outlast the page. */
export function keepCredentials(session: string, added: Credentials): boolean {
  const merged = { ...heldCredentials(session), ...added, since: Date.now() };
  return keptHere.write(keyOfSession(session), JSON.stringify(merged));
}

/** The sessions in which this browser has a place or leads, the latest first. */
export function heldSessions(): readonly {
  readonly session: string;
  readonly held: Credentials;
}[] {
  const beginning = keyOfSession('');
  return keptHere
    .keys(beginning)
    .map((key) => key.slice(beginning.length))
    .map((session) => ({ session, held: heldCredentials(session) }))
    .filter(({ held }) => held.person !== undefined || held.facilitator !== undefined)
    .toSorted((one, other) => (other.held.since ?? 0) - (one.held.since ?? 0));
}

/** Forgets a session that is no more. */
export const forgetSession = (session: string): void => {
  keptHere.write(keyOfSession(session), undefined);
};

/** Forgets a person's place, for instance after they were removed. */
export function forgetPerson(session: string): void {
  const { person, sharers, ...rest } = heldCredentials(session);
  keptHere.write(keyOfSession(session), JSON.stringify(rest));
}

/**
 * The address of one's own page in a session. Where the browser keeps nothing it carries the keys, in
 * the fragment that browsers do not send: a reload then finds the session.
 */
export function ownAddress(page: 's' | 'f', session: string): string {
  return `/${page}/${session}${keptHere.isOpen ? '' : `#${keysOf(page, session)}`}`;
}

/**
 * Takes the keys from the address of one's own page, such as a private link, and keeps them. They are
 * cleared from the address, which a beamer would show, unless they would be lost with it.
 */
export function takeKeys(page: 's' | 'f', session: string): void {
  const keys = location.hash.slice(1);
  if (keys === '') return;
  if (!keepCredentials(session, page === 'f' ? { facilitator: { token: keys } } : ofPerson(keys))) {
    return;
  }
  history.replaceState(history.state, '', location.pathname);
}

/** A person's key, and with a dot between them the facilitator's where they play alone. */
function keysOf(page: 's' | 'f', session: string): string {
  const { person, facilitator, solo } = heldCredentials(session);
  if (page === 'f') return facilitator?.token ?? '';
  const own = person?.token ?? '';
  return solo && facilitator ? `${own}.${facilitator.token}` : own;
}

function ofPerson(keys: string): Credentials {
  const [own = '', chair] = keys.split('.', 2);
  return {
    person: { token: own, name: '' },
    ...(chair !== undefined && { facilitator: { token: chair }, solo: true }),
  };
}

function readCredentials(value: unknown): Credentials {
  if (typeof value !== 'object' || value === null) return {};
  const person = 'person' in value ? readPerson(value.person) : undefined;
  const sharers = 'sharers' in value ? readSharers(value.sharers) : undefined;
  const facilitator = 'facilitator' in value ? readFacilitator(value.facilitator) : undefined;
  return {
    ...(person && { person }),
    ...(facilitator && { facilitator }),
    ...(sharers && { sharers }),
    ...('solo' in value && value.solo === true && { solo: true }),
    ...('guided' in value && value.guided === true && { guided: true }),
    ...('since' in value && typeof value.since === 'number' && { since: value.since }),
  };
}

function readSharers(value: unknown): Credentials['sharers'] {
  if (!Array.isArray(value)) return undefined;
  const read = value.flatMap((one: unknown) => readPerson(one) ?? []);
  return read.length === 0 ? undefined : read;
}

function readFacilitator(value: unknown): Credentials['facilitator'] {
  const token = readToken(value);
  if (token === undefined || typeof value !== 'object' || value === null) return undefined;
  const word = 'recoveryWord' in value ? value.recoveryWord : undefined;
  const name = 'name' in value ? value.name : undefined;
  return {
    ...token,
    ...(typeof word === 'string' && { recoveryWord: word }),
    ...(typeof name === 'string' && { name }),
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
