import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** The encodings that content is sent in, the best first. */
export const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Below so many bytes compression gains nothing. */
const SMALLEST = 1_000;

/** One piece of content, compressed once in every encoding and kept for all who ask. */
export interface CompressedBody {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly compressed: Packed;
}

/** The same content in each encoding that it has been compressed in. */
export type Packed = Partial<Readonly<Record<Encoding, Buffer>>>;

/** Compresses content outside the event loop; `compressible` is false for pictures and fonts. */
export async function compressBody(
  plain: Buffer,
  type: string,
  compressible: boolean,
): Promise<CompressedBody> {
  if (!compressible || plain.length < SMALLEST) return completeBody(plain, type, {});
  const [br, gzipped] = await Promise.all([
    packers.br(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    packers.gzip(plain, { level: 9 }),
  ]);
  return completeBody(plain, type, { br, gzip: gzipped });
}

/** Content that has been compressed already, ready to be sent. */
export function completeBody(plain: Buffer, type: string, compressed: Packed): CompressedBody {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, etag, plain, compressed };
}

/** Sends content in the best encoding the client takes, or 304 where it has it already. */
export function sendBody(
  request: Request,
  response: Response,
  body: CompressedBody,
  cacheControl: string,
): void {
  const { type, etag, plain, compressed } = body;
  response.set({ 'Content-Type': type, 'Cache-Control': cacheControl, ETag: etag });
  if (compressed.br !== undefined) response.vary('Accept-Encoding');
  const accepted = request.acceptsEncodings(['br', 'gzip', 'identity']);
  const encoding = accepted === 'br' || accepted === 'gzip' ? accepted : undefined;
  const bytes = encoding && compressed[encoding];
  if (bytes !== undefined) response.set('Content-Encoding', encoding);
  response.send(bytes ?? plain);
}
