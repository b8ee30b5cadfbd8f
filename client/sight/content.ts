import { withFilmTexts } from '../../shared/history/film-texts.ts';
import type { HistoryContent } from '../../shared/history/history-content.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import type { Expected } from '../../shared/procedure/kernel/state.ts';
import type { SessionRecord } from '../../shared/record/record.ts';
import type {
  Phase,
  PublicScenario,
  RecordContent,
  SeatContent,
  SeatId,
} from '../../shared/scenario/scenario.ts';
import { type Translations, withTexts } from '../../shared/scenario/texts.ts';
import type { ScenarioCard } from '../../shared/views/content.ts';
import { at } from '../browser/base-path.ts';
import { language } from '../language/language.ts';

/** What anybody who knows a session or its code may know of it before joining. */
export interface SessionCard {
  readonly session: string;
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly hash: string;
  readonly phase: Phase;
}

export interface NewSession {
  readonly scenario: string;
  readonly title?: string;
  readonly options?: Partial<Omit<SessionOptions, 'times' | 'rehearsal'>>;
  /** Who is expected, and on which seat. */
  readonly roster?: readonly Expected[];
  readonly solo?: { readonly name: string; readonly seat: SeatId };
  /** What the pupils that the computer plays are called, before their number. */
  readonly rehearsal?: { readonly pupil: string };
}

export interface CreatedSession {
  readonly session: string;
  readonly code: string;
  readonly facilitatorToken: string;
  /** Opens the session for its facilitator too, and can be written down. */
  readonly recoveryWord: string;
  readonly person?: { readonly person: string; readonly token: string };
}

/** A plain message of the server about a request that it did not grant. */
export class RequestProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The scenarios that a session can be made of. */
export async function fetchScenarios(): Promise<readonly ScenarioCard[]> {
  const cards = await ask<readonly ScenarioCard[]>('/api/scenarios');
  return Promise.all(cards.map((card) => inLanguage(card, card.id, card.hash)));
}

/** The unchanging public content of a scenario; the browser keeps it by its hash. */
export async function fetchScenario(id: string, hash: string): Promise<PublicScenario> {
  return inLanguage(await ask<PublicScenario>(`${pathOf(id, hash)}.json`), id, hash);
}

/** A public content in the language of the page, as far as the scenario has been translated. */
async function inLanguage<Content>(content: Content, id: string, hash: string): Promise<Content> {
  return withTexts(content, await readerOf(pathOf(id, hash)));
}

/** What a text at a path of a scenario is in the language of the page, by the translations there. */
async function readerOf(
  folder: string,
  query = '',
  init: RequestInit = {},
): Promise<(text: string, at: string) => string> {
  const { locale, textOf } = language.value;
  if (locale === 'en') return textOf;
  const translations = await ask<Translations>(`${folder}/texts/${locale}.json${query}`, init);
  return (text, at) => translations[at] ?? textOf(text);
}

const pathOf = (id: string, hash: string): string =>
  `/api/scenarios/${encodeURIComponent(id)}/${encodeURIComponent(hash)}`;

/** A content that has come in the language of the page already, as far as it is translated. */
const readIn = <Content>(content: Content): Content =>
  withTexts(content, (text) => language.value.textOf(text));

/** By what right the film is asked for: the session that somebody is in, and the token they have there. */
export interface FilmRight {
  readonly session: string;
  readonly token: string | undefined;
}

/**
 * What really happened, as a film, in the language of the page; it gives the record away, so not
 * everybody may have it at any time.
 */
export async function fetchHistory(
  id: string,
  hash: string,
  right: FilmRight | undefined,
): Promise<HistoryContent> {
  const path = `${pathOf(id, hash)}/history`;
  const query = right === undefined ? '' : `?session=${encodeURIComponent(right.session)}`;
  const init = right?.token === undefined ? {} : withToken(right.token);
  const [film, reader] = await Promise.all([
    ask<HistoryContent>(`${path}.json${query}`, init),
    readerOf(path, query, init),
  ]);
  return withFilmTexts(film, reader);
}

/** Makes a session; `key` is the one that the installation may ask for. */
export function createSession(wanted: NewSession, key?: string): Promise<CreatedSession> {
  const { headers, ...rest } = post(wanted);
  return ask('/api/sessions', {
    ...rest,
    headers: { ...headers, ...(key && { 'leader-key': key }) },
  });
}

/** What this server asks of who would open a session, and whether it has room for another. */
export function fetchOpening(): Promise<{
  readonly asksPassword: boolean;
  readonly isFull: boolean;
}> {
  return ask('/api/opening');
}

/** Finds a session by its join code. */
export async function fetchSessionByCode(code: string): Promise<SessionCard> {
  const found = await ask<Omit<SessionCard, 'code'>>(
    `/api/sessions/by-code/${encodeURIComponent(code)}`,
  );
  return { ...found, code };
}

/** What is openly known of a session, even while it sleeps. */
export function fetchSession(
  session: string,
): Promise<Pick<SessionCard, 'session' | 'code' | 'scenario' | 'hash'>> {
  return ask(`/api/sessions/${encodeURIComponent(session)}`);
}

/** Joins a session by its code, under a name. */
export function joinSession(
  session: string,
  code: string,
  name: string,
  before?: string,
): Promise<{ readonly person: string; readonly token: string }> {
  const known = before !== undefined && { before };
  return ask(`/api/sessions/${encodeURIComponent(session)}/people`, post({ code, name, ...known }));
}

/** Asks whether a token or a recovery word is the facilitator's. Throws a RequestProblem where it is not. */
export async function checkLeader(session: string, token: string): Promise<void> {
  await answered(`/api/sessions/${encodeURIComponent(session)}/leader`, withToken(token));
}

/** Gives a facilitator a name, by the token that they have; gives the token that is theirs from then on. */
export async function nameLeader(session: string, token: string, name: string): Promise<string> {
  const path = `/api/sessions/${encodeURIComponent(session)}/leaders`;
  const { headers, ...rest } = post({ name });
  const named = await ask<{ readonly facilitatorToken: string }>(path, {
    ...rest,
    headers: { ...headers, ...withToken(token).headers },
  });
  return named.facilitatorToken;
}

/** Deletes a session for good, by the facilitator's token. */
export async function deleteSession(session: string, token: string): Promise<void> {
  const path = `/api/sessions/${encodeURIComponent(session)}`;
  await answered(path, { method: 'DELETE', ...withToken(token) });
}

/** The record of a session to take home, by the facilitator's token; people are named only where that is asked. */
export function fetchSessionRecord(
  session: string,
  token: string,
  isNamed: boolean,
): Promise<SessionRecord> {
  const names = isNamed ? '&names=given' : '';
  const path = `/api/sessions/${encodeURIComponent(session)}/export`;
  return ask(`${path}?lang=${language.value.locale}${names}`, withToken(token));
}

/** The instructions of one seat, for whoever plays it. */
export function fetchSeatContent(
  session: string,
  seat: SeatId,
  token: string,
): Promise<SeatContent> {
  const path = `/api/sessions/${encodeURIComponent(session)}/seats/${encodeURIComponent(seat)}`;
  return ask<SeatContent>(`${path}?lang=${language.value.locale}`, withToken(token)).then(
    (content) => readIn(content),
  );
}

/** What the debrief reveals; refused before the debrief. */
export function fetchRecord(session: string): Promise<RecordContent> {
  const path = `/api/sessions/${encodeURIComponent(session)}/record`;
  return ask<RecordContent>(`${path}?lang=${language.value.locale}`).then((record) =>
    readIn(record),
  );
}

/** The origins at which other devices reach the server; told only to the machine that it runs on. */
export async function fetchAddresses(): Promise<readonly string[]> {
  const { addresses } = await ask<{ readonly addresses: readonly string[] }>('/api/addresses');
  return addresses;
}

const withToken = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

function post(body: unknown) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const { status, body } = await answered(path, init);
  if (body === undefined) throw new RequestProblem(status, 'unreadable', '');
  return body as Answer;
}

/** What the server grants, with its body where there is one. Throws a RequestProblem where it does not. */
async function answered(path: string, init?: RequestInit) {
  let response: Response;
  try {
    response = await fetch(at(path), init);
  } catch {
    throw new RequestProblem(0, 'unreachable', '');
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemFrom(response.status, body);
  return { status: response.status, body };
}

function problemFrom(status: number, body: unknown): RequestProblem {
  if (typeof body === 'object' && body !== null && 'error' in body) {
    const { error } = body;
    if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) {
      return new RequestProblem(status, String(error.code), String(error.message));
    }
  }
  return new RequestProblem(status, 'unreadable', '');
}
