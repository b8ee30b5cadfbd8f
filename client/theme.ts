import { effect } from '@preact/signals';
import { preferences } from './sight/preferences.ts';

/** Lights the page as its owner has chosen, else as the device is set, and follows both. */
export function followTheme(): void {
  const device = matchMedia('(prefers-color-scheme: light)');
  const light = () => {
    const { value } = preferences.theme;
    const isLight = value === 'device' ? device.matches : value === 'light';
    document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
  };
  device.addEventListener('change', light);
  effect(light);
}
