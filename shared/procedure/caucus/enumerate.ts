import { type Glance, once } from '../kernel/enumerate.ts';

export const caucusThinkable = {
  raisePlacard: once,
  lowerPlacard: once,
  callPlacard: ({ room }: Glance) =>
    room.caucus?.kind === 'moderated' ? room.caucus.placards.map((seat) => ({ seat })) : [],
  endCaucus: once,
};
