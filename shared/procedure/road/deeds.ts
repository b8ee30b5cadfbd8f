import { once } from '../../scenario/once.ts';
import type { Delegation, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { changesOf, type Proposal } from '../consensus/negotiation.ts';
import { deed } from '../kernel/deeds.ts';
import { inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import type { IssueSide } from '../kernel/issue-side.ts';
import { own } from '../kernel/own.ts';
import type { Spoken } from '../kernel/spoken.ts';
import type { SessionState } from '../kernel/state.ts';
import { targetOf } from '../texts/words.ts';
import type { Fact } from './facts.ts';

/** TSK-1: what a delegation does in front of everybody is kept, so that tasks and promises can be held against it. */
export function noteDeeds(state: SessionState, fact: Fact, { scenario }: House): SessionState {
  if (!('seat' in fact) || typeof fact.seat !== 'string') return state;
  const done = [...deedsIn(scenario, fact), ...standsBy(state, fact)];
  if (done.length === 0) return state;
  const { deeds = {} } = state.room;
  const noted: Record<string, number> = { ...own(deeds, fact.seat) };
  for (const key of done) noted[key] = fact.seq;
  return inRoom(state, { deeds: { ...deeds, [fact.seat]: noted } });
}

function deedsIn(scenario: PublicScenario, fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'statementMade':
      return [
        deed.spoke,
        ...(fact.inFavourOf ?? []).map(deed.spokeFor),
        ...marks(fact.speaksTo),
        ...namesIn(scenario, fact.text),
      ];
    case 'voteExplained':
      return [deed.explained, ...marks(fact.speaksTo), ...namesIn(scenario, fact.text)];
    case 'replyRequested':
      return [deed.replied];
    case 'motionRaised':
      return [deed.moved(fact.matter.kind)];
    case 'divisionRequested':
      return [deed.moved('division')];
    case 'divisionSpoken':
      return [deed.spokeOnDivision(fact.side)];
    case 'rulingAppealed':
      return [deed.appealed];
    case 'changeProposed':
      return changesOf(fact).map((change) => deed.proposed(targetOf(change)));
    case 'amendmentProposed':
      return fact.changes.map((change) => deed.proposed(targetOf(change)));
    default:
      return [];
  }
}

/** Who proposes something can live with it; whoever accepts several changes together accepts each. */
function standsBy({ room }: SessionState, fact: Fact): readonly string[] {
  const { proposals = {} } = room.negotiation ?? {};
  switch (fact.type) {
    case 'changeProposed':
      return Object.values(proposals)
        .filter(({ by, since }) => by === fact.seat && since === fact.at)
        .flatMap(acceptedIn);
    case 'proposalAccepted': {
      const proposal = own(proposals, fact.proposal);
      return proposal === undefined ? [deed.accepted(fact.proposal)] : acceptedIn(proposal);
    }
    default:
      return [];
  }
}

/** That a proposal is accepted: by its name, and by the same name at each other paragraph that it would change. */
function acceptedIn(proposal: Proposal): readonly string[] {
  const [, name = ''] = proposal.id.split('/', 2);
  const others = (proposal.also ?? []).map((change) => `${targetOf(change)}/${name}`);
  return [proposal.id, ...others].map(deed.accepted);
}

const marks = (sides: readonly IssueSide[] = []): readonly string[] => sides.map(deed.spokeTo);

/** The delegations that a statement names, whoever says it. */
function namesIn({ delegations }: PublicScenario, text: Spoken): readonly string[] {
  if (typeof text !== 'string') {
    const { seat } = text.values;
    return seat === undefined ? [] : [deed.named(seat)];
  }
  const { pattern, seats } = namesOf(delegations);
  return [...text.matchAll(pattern)].flatMap(([name]) => {
    const seat = seats.get(name);
    return seat === undefined ? [] : [deed.named(seat)];
  });
}

/** The longest first, so that nobody is named by a part of another's name. */
const namesOf = once((delegations: readonly Delegation[]) => {
  const seats = new Map<string, SeatId>(
    delegations.flatMap(({ id, name, shortName }) => [
      [name, id],
      [shortName, id],
    ]),
  );
  const longestFirst = [...seats.keys()].toSorted((one, other) => other.length - one.length);
  const choice = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    seats,
    pattern: new RegExp(`(?<![\\p{L}-])(?:${choice.join('|')})(?![\\p{L}-])`, 'gu'),
  };
});
