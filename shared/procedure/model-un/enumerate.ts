import { eachDraft } from '../drafts/enumerate.ts';
import { type Glance, once } from '../kernel/enumerate.ts';

export const houseRulesThinkable = {
  pledgeVote: once,
  withdrawPledge: once,
  signDraft: eachDraft,
  withdrawSignature: eachDraft,
  acceptAsFriendly: ({ room }: Glance) =>
    Object.keys(room.amendments).map((amendment) => ({ amendment })),
  raisePlacard: once,
  lowerPlacard: once,
  raisePrivilege: () => (['hearing', 'break', 'comfort'] as const).map((need) => ({ need })),
  inquire: () => [{ question: 'What comes next?' }],
  callPlacard: ({ room }: Glance) =>
    room.caucus?.kind === 'moderated' ? room.caucus.placards.map((seat) => ({ seat })) : [],
  endCaucus: once,
  answerHousePoint: () => [{}, { text: 'It is as the rules say.' }],
  closeHousePoint: once,
};
