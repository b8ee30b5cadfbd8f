/**
 * Draws the flags of all members and some observers on one sheet, one picture for a page to fetch:
 * client/public/flags/flags.webp, and flags.json, which says where each flag is. Cell n is in column
 * n % columns and row floor(n / columns); its left edge is at column * (width + gap), its top at
 * row * (height + gap).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { flagCodes } from './flags/members.mjs';
import { root } from './lib/root.mjs';

if (!ensureInstalled()) process.exit(1);

const { default: sharp } = await import('sharp');

const [width, height] = [80, 60];
/** Transparent pixels between flags, so that none bleeds into its neighbour when drawn smaller. */
const gap = 2;
const columns = 16;
const rows = Math.ceil(flagCodes.length / columns);
const sheet = { width: columns * (width + gap), height: rows * (height + gap) };

const drawings = join(root, 'node_modules/flag-icons/flags/4x3');
const folder = join(root, 'client/public/flags');

const flags = await Promise.all(
  flagCodes.map(async (code, index) => ({
    input: await drawFlag(code),
    left: (index % columns) * (width + gap),
    top: Math.floor(index / columns) * (height + gap),
  })),
);

mkdirSync(folder, { recursive: true });
const drawn = await sharp({ create: { ...sheet, channels: 4, background: 'transparent' } })
  .composite(flags)
  .png({ palette: true, colours: 256, dither: 0 })
  .toBuffer();
/** 256 colours packed without loss: crisper than lossy packing and less than half its size. */
await sharp(drawn).webp({ lossless: true, effort: 6 }).toFile(join(folder, 'flags.webp'));
writeFileSync(join(folder, 'flags.json'), JSON.stringify(describeSheet()));

/** @param {string} code */
function drawFlag(code) {
  const drawing = readFileSync(join(drawings, `${code.toLowerCase()}.svg`));
  return sharp(drawing).resize(width, height, { fit: 'fill' }).png().toBuffer();
}

function describeSheet() {
  return {
    cell: [width, height],
    gap,
    columns,
    size: [sheet.width, sheet.height],
    index: Object.fromEntries(flagCodes.map((code, index) => [code, index])),
  };
}
