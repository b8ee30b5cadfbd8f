import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** JSON with the keys of every object sorted and undefined fields left out: equal content, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields: string[] = [];
    const entries: [string, unknown][] = Object.entries(value);
    entries.sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [key, field] of entries) {
      if (field !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
    }
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

/** The hash a session pins: SHA-256 of the canonical JSON of `content` without its own `hash` field. */
export function contentHash(content: object): string {
  const { hash: _own, ...rest } = { hash: undefined, ...content };
  return sha256Hex(canonicalJson(rest));
}
