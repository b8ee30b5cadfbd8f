import { eachDraft } from '../drafts/enumerate.ts';
import { type Glance, once } from '../kernel/enumerate.ts';

export const houseRulesThinkable = {
  pledgeVote: once,
  withdrawPledge: once,
  signDraft: eachDraft,
  withdrawSignature: eachDraft,
  acceptAsFriendly: ({ room }: Glance) =>
    Object.keys(room.amendments).map((amendment) => ({ amendment })),
};

export const housePointsThinkable = {
  raisePrivilege: () => (['hearing', 'break', 'comfort'] as const).map((need) => ({ need })),
  inquire: () => [{ question: 'What comes next?' }],
  answerHousePoint: () => [{}, { text: 'It is as the rules say.' }],
  closeHousePoint: once,
};
