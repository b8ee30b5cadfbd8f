import { signal } from '@preact/signals';

const HIDES_HALL = 'present-and-voting.hides-hall';
const VOTES_BY_KEY = 'present-and-voting.votes-by-key';
const THEME = 'present-and-voting.theme';

/** How the page is lit; device: as the device is set. */
export const THEMES = ['device', 'dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

const hidesHall = signal(read(HIDES_HALL) === 'true');
const votesByKey = signal(read(VOTES_BY_KEY) !== 'false');
const theme = signal<Theme>(THEMES.find((name) => name === read(THEME)) ?? 'device');

/** What this browser's owner prefers; kept from visit to visit. */
export const preferences = {
  /** True where the hall is shown as a table instead of a picture. */
  hidesHall,
  hideHall(isHidden: boolean): void {
    hidesHall.value = isHidden;
    keep(HIDES_HALL, String(isHidden));
  },
  /** False where single letters are to do nothing, as for those who speak to their device. */
  votesByKey,
  voteByKey(isOn: boolean): void {
    votesByKey.value = isOn;
    keep(VOTES_BY_KEY, String(isOn));
  },
  theme,
  chooseTheme(chosen: Theme): void {
    theme.value = chosen;
    keep(THEME, chosen);
  },
};

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A closed storage keeps nothing: what was chosen holds for this visit.
  }
}
