import { fewOf, type Glance, once } from '../kernel/enumerate.ts';

export const floorThinkable = {
  requestFloor: once,
  leaveSpeakersList: once,
  requestReply: once,
  say: ({ scenario }: Glance) => [
    { text: 'We have something to say.' },
    ...fewOf(scenario.drafts).map(({ id }) => ({ text: 'We speak for it.', inFavourOf: [id] })),
    ...fewOf(scenario.issues).map(({ id }) => ({
      text: 'We speak to this.',
      speaksTo: [{ issue: id, end: 'plus' as const }],
    })),
  ],
  yieldFloor: once,
  callNextSpeaker: once,
  endSpeech: once,
  closeSpeakersList: once,
  openSpeakersList: once,
  setSpeakingTime: () => [{ ms: 30_000 }],
};
