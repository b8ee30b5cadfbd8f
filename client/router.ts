import { signal } from '@preact/signals';
import { at, pathWithin } from './browser/base-path.ts';

/** Where the browser is, as the pages understand it. */
export type Route =
  | { readonly page: 'landing' }
  /** Without a code it is asked for first. */
  | { readonly page: 'join'; readonly code: string | undefined }
  | { readonly page: 'delegate'; readonly session: string }
  | { readonly page: 'facilitator'; readonly session: string }
  | { readonly page: 'print'; readonly session: string }
  | { readonly page: 'projector' | 'due'; readonly code: string }
  | { readonly page: 'film'; readonly scenario: string }
  | { readonly page: 'organiser'; readonly gathering: string }
  | { readonly page: 'guide' | 'help' | 'here' }
  | { readonly page: 'unknown' };

/** Pages whose address is their name. */
const PLAIN = ['guide', 'help', 'here'] as const;

/** Reads a path into a route. */
export function routeOf(path: string): Route {
  const [first = '', second = '', ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (first === '') return { page: 'landing' };
  const plain = PLAIN.find((page) => page === first);
  if (plain !== undefined && second === '') return { page: plain };
  if (first === 'join' && second === '') return { page: 'join', code: undefined };
  if (second === '' || rest.length > 0) return { page: 'unknown' };
  switch (first) {
    case 'join':
      return { page: 'join', code: second };
    case 'o':
      return { page: 'organiser', gathering: second };
    case 's':
      return { page: 'delegate', session: second };
    case 'f':
      return { page: 'facilitator', session: second };
    case 'print':
      return { page: 'print', session: second };
    case 'p':
      return { page: 'projector', code: second };
    case 'due':
      return { page: 'due', code: second };
    case 'film':
      return { page: 'film', scenario: second };
    default:
      return { page: 'unknown' };
  }
}

const present = (): Route => routeOf(pathWithin(location.pathname));

export const route = signal<Route>(present());

/** Goes to another page of the product without loading the document anew. */
export function navigate(path: string): void {
  history.pushState(undefined, '', at(path));
  route.value = present();
  scrollTo(0, 0);
}

addEventListener('popstate', () => {
  route.value = present();
});

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
