import { signal } from '@preact/signals';

const KEY = 'present-and-voting.hides-hall';
const hidesHall = signal(read());

/** What this browser's owner prefers; kept from visit to visit. */
export const preferences = {
  /** True where the hall is shown as a table instead of a picture. */
  hidesHall,
  hideHall(isHidden: boolean): void {
    hidesHall.value = isHidden;
    try {
      localStorage.setItem(KEY, String(isHidden));
    } catch {
      return;
    }
  },
};

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'true';
  } catch {
    return false;
  }
}
