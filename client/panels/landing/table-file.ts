/** Larger than this no roster is, in bytes. */
const MOST_BYTES = 1_000_000;

/**
 * The text of a table's file: UTF-8 or UTF-16 as its mark says, else UTF-8 where it is that, else as older
 * spreadsheets write it (Windows-1252). Undefined where the file is too large for a roster.
 */
export async function tableText(file: Blob): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
