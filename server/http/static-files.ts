import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { placedUnder } from './base-path.ts';
import { type CompressedBody, compressBody, sendBody } from './compressed-body.ts';

const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const BINARIES: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Files that the build has named after their content: whoever has one has it for good. */
const HASHED_FOLDER = `${sep}assets${sep}`;

/** The one page of the client. */
const PAGE = `${sep}index.html`;

const NOT_BUILT = `The pages have not been built yet.
Run "npm run build" in the project's folder, then reload this page.
`;

/** The client's built files, each compressed once and kept in memory until it changes on disk. */
export class ClientFiles {
  readonly #folder: string;
  readonly #basePath: string;
  readonly #bodies = new Map<string, { changedAt: number; body: Promise<CompressedBody> }>();

  /** `folder` is where the build puts the client; it need not exist yet. */
  constructor(folder: string, basePath = '') {
    this.#folder = folder;
    this.#basePath = basePath;
  }

  /** Answers with the file that the address names, if there is one. */
  serve(): RequestHandler {
    return async (request, response, next) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return next();
      const path = fileOf(request.path);
      const body = path === undefined ? undefined : await this.#read(path);
      if (path === undefined || body === undefined) return next();
      sendBody(request, response, body, cacheControlOf(path));
    };
  }

  /** Answers with the one page that all of the client's own addresses share. */
  servePage(): (request: Request, response: Response) => Promise<void> {
    return async (request, response) => {
      const page = await this.#read(PAGE);
      if (page !== undefined) return sendBody(request, response, page, 'no-cache');
      response.status(503).set('Cache-Control', 'no-store').type('text/plain').send(NOT_BUILT);
    };
  }

  async #read(path: string): Promise<CompressedBody | undefined> {
    const file = join(this.#folder, path);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const known = this.#bodies.get(path);
    if (known?.changedAt === found.mtimeMs) return known.body;
    const body = path === PAGE ? readPage(file, this.#basePath) : readBody(file);
    this.#bodies.set(path, { changedAt: found.mtimeMs, body });
    body.catch(() => this.#bodies.delete(path));
    return body;
  }
}

async function readPage(file: string, basePath: string): Promise<CompressedBody> {
  const page = placedUnder(await readFile(file, 'utf8'), basePath);
  return compressBody(Buffer.from(page), TEXTS['.html'] ?? '', true);
}

async function readBody(file: string): Promise<CompressedBody> {
  const extension = extname(file);
  const text = TEXTS[extension];
  const type = text ?? BINARIES[extension] ?? 'application/octet-stream';
  return compressBody(await readFile(file), type, text !== undefined);
}

/** The file of an address, below the folder whatever the address says; pages are not files. */
function fileOf(address: string): string | undefined {
  let path: string;
  try {
    path = normalize(decodeURIComponent(address));
  } catch {
    return undefined;
  }
  const isInside = path.startsWith(sep) && !path.includes('\0') && !path.includes(`..${sep}`);
  const isHidden = path.includes(`${sep}.`);
  return isInside && !isHidden && extname(path) !== '' ? path : undefined;
}

function cacheControlOf(path: string): string {
  return path.startsWith(HASHED_FOLDER) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
