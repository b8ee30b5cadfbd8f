import { changesOf } from '../../procedure/consensus/consensus.ts';
import type { Act } from '../../procedure/deals/act.ts';
import { own } from '../../procedure/kernel/own.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { issueOfChange, issueOfChanges, issueOfText } from './issues.ts';
import type { OfferAdvice } from './offers.ts';
import type { Scales } from './price.ts';

/**
 * Why an offer is declined, as the delegation says it: the branch of the decision that decided, and the
 * issue on which the dearest of its own promises turns. No numbers are said.
 */
export function reasonFor(scales: Scales, { why, dearest }: OfferAdvice): Spoken {
  const issue = dearest === undefined ? undefined : issueOfAct(scales, dearest);
  if (why === 'mandate') return sentenceOf('talk.decline.mandate');
  if (issue === undefined) return sentenceOf('talk.decline.nothing');
  return sentenceOf(why === 'redLine' ? 'talk.decline.redLine' : 'talk.decline.tooDear', { issue });
}

function issueOfAct(scales: Scales, act: Act): string | undefined {
  const { scenario, room, knowledge } = scales;
  switch (act.kind) {
    case 'vote':
    case 'stayAway':
    case 'attend':
      return act.on.kind === 'draft'
        ? issueOfText(scenario, room, knowledge, act.on.draft, false)
        : issueOfAmended(scales, act.on.amendment);
    case 'sponsor':
    case 'leave':
      return issueOfText(scenario, room, knowledge, act.draft, act.kind === 'leave');
    case 'propose':
      return issueOfChange(scenario, room, knowledge, act.draft, act.change);
    case 'accept':
    case 'notRefuse':
    case 'withdrawProposal':
      return issueOfProposed(scales, act.proposal);
    case 'withdrawAmendment':
      return issueOfAmended(scales, act.amendment);
    case 'stance':
      return (
        room.negotiation && issueOfText(scenario, room, knowledge, room.negotiation.draft, false)
      );
    case 'speakTo':
    case 'cable':
      return act.issue;
    case 'hold':
    case 'release':
    case 'move':
    case 'notMove':
    case 'notDivide':
    case 'notObjectToDivision':
      return undefined;
  }
}

function issueOfAmended({ scenario, room, knowledge }: Scales, id: string): string | undefined {
  const amendment = own(room.amendments, id);
  const [change] = amendment?.changes ?? [];
  return amendment === undefined || change === undefined
    ? undefined
    : issueOfChange(scenario, room, knowledge, amendment.draft, change);
}

function issueOfProposed({ scenario, room, knowledge }: Scales, id: string): string | undefined {
  const { negotiation } = room;
  const proposal = own(negotiation?.proposals ?? {}, id);
  return negotiation === undefined || proposal === undefined
    ? undefined
    : issueOfChanges(scenario, room, knowledge, negotiation.draft, changesOf(proposal));
}
