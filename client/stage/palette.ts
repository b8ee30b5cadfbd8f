/** The colours of the room, as CSS for painting and as numbers for tinting. */
export const colour = {
  night0: '#071322',
  night1: '#0a1a2f',
  night2: '#0e2039',
  night3: '#12294a',
  night4: '#1b3760',
  line: '#24405f',
  text: '#f2f5fa',
  mist: '#a9b8cc',
  blue: '#5b92e5',
  blueStrong: '#8bb4f2',
  wood: '#8c5e3c',
  woodLight: '#c69a6b',
  woodBright: '#e3bd8d',
  woodDark: '#4a2f1c',
  woodDeep: '#2a1a10',
  brass: '#d9b374',
  paper: '#f7f3ea',
  paperLine: '#d8cfbd',
  ink: '#1b2430',
  inkSoft: '#4a5563',
  yes: '#37b27a',
  no: '#e2555a',
  abstain: '#e9b33c',
  absent: '#6e7f95',
  join: '#7db4f7',
  explain: '#5fc9c4',
  dissociate: '#c79bf2',
  object: '#ff8fc2',
  holds: '#c79bf2',
  warm: '#ffe3b8',
  late: '#ffd479',
} as const;

export type Colour = keyof typeof colour;

/** The same colour as 0xRRGGBB, to tint an image with. */
export function tint(name: Colour): number {
  return Number.parseInt(colour[name].slice(1), 16);
}

/** The colour with an opacity from 0 to 1, as CSS. */
export function faded(name: Colour, opacity: number): string {
  const value = tint(name);
  return `rgb(${value >> 16} ${(value >> 8) & 255} ${value & 255} / ${Math.round(opacity * 1000) / 10}%)`;
}
