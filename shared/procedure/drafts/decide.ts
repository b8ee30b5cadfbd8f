import { done, type SeatDecide } from '../kernel/decision.ts';

export const introduceDraft: SeatDecide<'introduceDraft'> = ({ draft }, seat) =>
  done({ type: 'draftIntroduced', draft, seat });

export const joinSponsors: SeatDecide<'joinSponsors'> = ({ draft }, seat) =>
  done({ type: 'sponsorJoined', draft, seat });

export const leaveSponsors: SeatDecide<'leaveSponsors'> = ({ draft }, seat) =>
  done({ type: 'sponsorLeft', draft, seat });

export const withdrawDraft: SeatDecide<'withdrawDraft'> = ({ draft }, seat) =>
  done({ type: 'draftWithdrawn', draft, seat });

export const reintroduceDraft: SeatDecide<'reintroduceDraft'> = ({ draft }, seat) =>
  done({ type: 'draftReintroduced', draft, seat });

export const moveNoVote: SeatDecide<'moveNoVote'> = ({ draft }, seat) =>
  done({ type: 'noVoteMoved', draft, seat });
