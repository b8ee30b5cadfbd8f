import type { Act } from '../../procedure/deals/act.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { lineToAsk } from '../cables.ts';
import type { PlannedMove, Situation } from '../situation.ts';

/**
 * The move by which a delegation keeps a promise now; none where its time comes with a vote or a gavel,
 * where it consists in doing nothing, or where it is done already.
 */
export function keepingPromise(situation: Situation, act: Act): readonly PlannedMove['command'][] {
  const { room } = situation;
  switch (act.kind) {
    case 'sponsor':
      return [{ type: 'joinSponsors', draft: act.draft }];
    case 'leave':
      return [{ type: 'leaveSponsors', draft: act.draft }];
    case 'propose':
      return room.negotiation === undefined
        ? [{ type: 'proposeAmendment', draft: act.draft, changes: [act.change] }]
        : [{ type: 'proposeChange', draft: act.draft, change: act.change }];
    case 'withdrawAmendment':
      return [{ type: 'withdrawAmendment', amendment: act.amendment }];
    case 'withdrawProposal':
      return [{ type: 'withdrawProposal', proposal: act.proposal }];
    case 'accept':
      return isAnswered(room, act.proposal)
        ? []
        : [{ type: 'acceptProposal', proposal: act.proposal }];
    case 'hold':
      return [{ type: 'holdParagraph', paragraph: act.paragraph }];
    case 'release':
      return [{ type: 'releaseParagraph', paragraph: act.paragraph }];
    case 'speakTo':
      // In action it is said in an explanation of vote, or before the first vote (planWordBeforeVotes).
      return room.phase === 'action' ? [] : [{ type: 'requestFloor' }];
    case 'cable': {
      const { knowledge, own: ours } = situation;
      const line = lineToAsk(knowledge.instructions, ours.cables ?? {}, act.issue);
      return line === undefined ? [] : [{ type: 'sendCable', line }];
    }
    case 'vote':
    case 'stayAway':
    case 'attend':
    case 'stance':
    case 'notRefuse':
    case 'move':
    case 'notMove':
    case 'notDivide':
    case 'notObjectToDivision':
      return [];
  }
}

const isAnswered = ({ negotiation }: Room, id: string): boolean =>
  own(negotiation?.proposals ?? {}, id) === undefined;
