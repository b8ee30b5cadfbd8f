import { signal } from '@preact/signals';
import { keptHere, keyOf } from '../browser/kept.ts';

const HIDES_HALL = keyOf('hides-hall');
const VOTES_BY_KEY = keyOf('votes-by-key');
const THEME = keyOf('theme');
const SOUNDS = keyOf('sounds');

/** How the page is lit; device: as the device is set. */
export const THEMES = ['device', 'dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

const hidesHall = signal(keptHere.read(HIDES_HALL) === 'true');
const votesByKey = signal(keptHere.read(VOTES_BY_KEY) !== 'false');
/** A phone in a classroom is quiet until its owner wants it otherwise. */
const isQuietDevice = () => matchMedia('(max-width: 760px), (pointer: coarse)').matches;
const keptSounds = keptHere.read(SOUNDS);
const sounds = signal(keptSounds === undefined ? !isQuietDevice() : keptSounds === 'true');
const theme = signal<Theme>(THEMES.find((name) => name === keptHere.read(THEME)) ?? 'device');

/** What this browser's owner prefers; kept from visit to visit. */
export const preferences = {
  /** True where the hall is shown as a table instead of a picture. */
  hidesHall,
  hideHall(isHidden: boolean): void {
    hidesHall.value = isHidden;
    keptHere.write(HIDES_HALL, String(isHidden));
  },
  /** False where single letters are to do nothing, as for those who speak to their device. */
  votesByKey,
  voteByKey(isOn: boolean): void {
    votesByKey.value = isOn;
    keptHere.write(VOTES_BY_KEY, String(isOn));
  },
  /** Whether the gavel and the bell are heard on this device. */
  sounds,
  hearSounds(isOn: boolean): void {
    sounds.value = isOn;
    keptHere.write(SOUNDS, String(isOn));
  },
  theme,
  chooseTheme(chosen: Theme): void {
    theme.value = chosen;
    keptHere.write(THEME, chosen);
  },
};
