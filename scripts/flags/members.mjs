import { FLAGS } from '../../shared/scenario/reading/states.ts';

/** Observers that scenarios may seat: the European Union, the State of Palestine and the Holy See. */
export const observers = ['EU', 'PS', 'VA'];

/** The 193 members of the United Nations by ISO 3166-1 alpha-2 code, in alphabetical order. */
export const members = [...FLAGS].filter((code) => !observers.includes(code)).sort();

/** All flags in the order of the sheet. */
export const flagCodes = [...members, ...observers];
