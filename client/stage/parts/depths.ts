/** What lies above what on the picture, from the wall to the card under the pointer. */
export const depth = {
  room: 0,
  screens: 5,
  squares: 6,
  screenWords: 7,
  clock: 8,
  dusk: 10,
  seats: 12,
  glows: 14,
  lamps: 15,
  placards: 16,
  beam: 18,
  raised: 20,
  gavel: 22,
  focus: 30,
} as const;
