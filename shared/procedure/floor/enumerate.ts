import { once } from '../kernel/enumerate.ts';

export const floorThinkable = {
  requestFloor: once,
  leaveSpeakersList: once,
  requestReply: once,
  say: () => [{ text: 'We have something to say.' }],
  yieldFloor: once,
  callNextSpeaker: once,
  endSpeech: once,
  closeSpeakersList: once,
  openSpeakersList: once,
  setSpeakingTime: () => [{ ms: 30_000 }],
};
