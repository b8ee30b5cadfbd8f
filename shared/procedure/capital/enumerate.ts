/** Briefs are nobody's to look into here; most have two red lines or three. */
export const capitalThinkable = {
  sendCable: () => ['1', '2', '3'].map((line) => ({ line })),
};
