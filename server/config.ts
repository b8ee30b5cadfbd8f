import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What the surroundings say about how to run. */
export interface Config {
  readonly port: number;
  readonly host: string | undefined;
  /** Where the sessions are kept. */
  readonly dataFolder: string;
  readonly scenariosFolder: string;
  /** Where the build puts the compiled scenarios. */
  readonly compiledFolder: string;
  /** Whether scenarios are compiled at the start, as while they are being written. */
  readonly fromSources: boolean;
  readonly clientFolder: string;
  readonly logLevel: string;
  readonly proxies: number;
  /** The path under which a proxy keeps the product, such as `/voting`; empty where it has the whole server. */
  readonly basePath: string;
  /** What has to be shown to open a session; undefined: nothing. */
  readonly leaderKey: string | undefined;
  /** How many sessions the installation keeps at most; undefined: as many as the disk takes. */
  readonly maxSessions: number | undefined;
  /** Days after which a session in which nothing has happened is deleted; undefined: none ever is. */
  readonly keepDays: number | undefined;
}

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  NODE_ENV: z.string().optional(),
  DATA_DIR: z.string().min(1).optional(),
  PRESENT_AND_VOTING_ROOT: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).optional(),
  BASE_PATH: z
    .string()
    .regex(/^\/[\w./~-]*$/, 'a path begins with / and has letters, figures and -._~ alone')
    .default('/'),
  KEEP_DAYS: z.coerce.number().int().min(1).max(3650).optional(),
  CREATE_PASSWORD: z.string().min(8).max(200).optional(),
  LEADER_KEY: z.string().min(8).max(200).optional(),
  MAX_SESSIONS: z.coerce.number().int().min(1).max(1_000_000).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
});

/** The names of all that the environment may say. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

/**
 * Reads the configuration from the environment. A person at a terminal sees warnings only, a log
 * collector everything of note. Throws an Error that names the variable that is wrong.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
  }
  const { PORT, HOST, DATA_DIR, LOG_LEVEL, NODE_ENV } = parsed.data;
  const { TRUST_PROXY, BASE_PATH, CREATE_PASSWORD, LEADER_KEY, KEEP_DAYS, MAX_SESSIONS } =
    parsed.data;
  const root = resolve(parsed.data.PRESENT_AND_VOTING_ROOT ?? '.');
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(DATA_DIR ?? join(root, 'data')),
    scenariosFolder: join(root, 'scenarios'),
    compiledFolder: join(root, 'dist', 'scenarios'),
    fromSources: NODE_ENV === 'development',
    clientFolder: join(root, 'dist', 'client'),
    logLevel: LOG_LEVEL ?? (terminal ? 'warn' : 'info'),
    proxies: TRUST_PROXY,
    basePath: BASE_PATH.replace(/\/+$/, ''),
    // The name that it had before is still read.
    leaderKey: CREATE_PASSWORD ?? LEADER_KEY,
    maxSessions: MAX_SESSIONS,
    keepDays: KEEP_DAYS,
  };
}

function withoutEmpty(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
