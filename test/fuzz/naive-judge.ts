import type { Act } from '../../shared/procedure/deals/act.ts';
import { allDeals, type Deal } from '../../shared/procedure/deals/deal.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { stateAt } from '../../shared/procedure/kernel/venue.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { step } from '../../shared/procedure/road/step.ts';
import type { PublicScenario, SeatId } from '../../shared/scenario/scenario.ts';
import { type Complaint, complain } from './complaint.ts';

/**
 * Judges promises by reading the log itself, fact by fact, and nothing of what the product has folded from
 * it: who voted, signed, moved, accepted. It knows the acts that one kind of fact decides; of the others,
 * and of what depends on conditions or on a breach, it says nothing.
 */
export function naivelyJudged(
  scenario: PublicScenario,
  facts: readonly Fact[],
  state: SessionState,
): readonly Complaint[] {
  const agreed = Object.values(allDeals(state)).filter(
    ({ status }) => status === 'agreed' || status === 'settled',
  );
  if (agreed.length === 0) return [];
  const standing = standingOf(facts);
  const ballots = ballotsIn(scenario, facts, new Set(standing));
  return agreed.flatMap((deal) => {
    const isBroken = deal.promises.some(({ verdict }) => verdict.kind === 'broken');
    if (deal.conditions.length > 0 || isBroken) return brokenJustly(deal, standing, ballots);
    return deal.promises.flatMap(({ by, act, verdict }) => {
      const naive = findingOf(act, by, sinceAgreed(deal, standing), ballots);
      return complain(
        naive !== undefined && verdict.kind !== 'void' && verdict.kind !== naive,
        `promise: the log says ${naive}, the product ${verdict.kind}`,
        `${deal.id} ${by} ${act.kind}`,
      );
    });
  });
}

/** What is said to be broken is broken by the log too. */
function brokenJustly(
  deal: Deal,
  facts: readonly Fact[],
  ballots: readonly Held[],
): readonly Complaint[] {
  return deal.promises.flatMap(({ by, act, verdict }) => {
    const naive = findingOf(act, by, sinceAgreed(deal, facts), ballots);
    return complain(
      verdict.kind === 'broken' && naive === 'kept',
      'promise: called broken that was kept',
      `${deal.id} ${by} ${act.kind}`,
    );
  });
}

type Naive = 'kept' | 'broken' | undefined;

/** What was done after all had agreed, where it was agreed. */
function sinceAgreed(deal: Deal, facts: readonly Fact[]): readonly Fact[] {
  const last = facts.findLastIndex((fact) => fact.type === 'dealAccepted' && fact.deal === deal.id);
  return facts.slice(last + 1).filter(({ venue }) => venue === deal.venue);
}

function findingOf(act: Act, by: SeatId, later: readonly Fact[], ballots: readonly Held[]): Naive {
  const did = (wanted: (fact: Fact) => boolean) => later.some(wanted);
  switch (act.kind) {
    case 'sponsor':
      return did(
        (fact) => fact.type === 'sponsorJoined' && fact.seat === by && fact.draft === act.draft,
      )
        ? 'kept'
        : undefined;
    case 'notMove':
      return did(
        (fact) =>
          fact.type === 'motionRaised' && fact.seat === by && fact.matter.kind === act.motion,
      )
        ? 'broken'
        : 'kept';
    case 'hold':
      return did(
        (fact) =>
          fact.type === 'paragraphHeld' && fact.seat === by && fact.paragraph === act.paragraph,
      )
        ? 'kept'
        : undefined;
    case 'vote':
    case 'attend':
    case 'stayAway':
      return findingOnVote(act, by, later, ballots);
    default:
      return undefined;
  }
}

/** A vote that was held, and how each seat voted in it by the votes that were cast. */
interface Held {
  readonly fact: number;
  readonly on: string;
  readonly cast: Readonly<Record<SeatId, string>>;
}

function findingOnVote(
  act: Extract<Act, { readonly on: unknown }>,
  by: SeatId,
  later: readonly Fact[],
  ballots: readonly Held[],
): Naive {
  const since = later[0]?.seq ?? Number.POSITIVE_INFINITY;
  const held = ballots.find(({ fact, on }) => fact >= since && on === JSON.stringify(act.on));
  if (held === undefined) return undefined;
  const choice = held.cast[by];
  switch (act.kind) {
    case 'attend':
      return choice === undefined ? 'broken' : 'kept';
    case 'stayAway':
      return choice === undefined ? 'kept' : 'broken';
    case 'vote':
      return (act.choice === 'notNo' ? choice !== 'no' : choice === act.choice) ? 'kept' : 'broken';
  }
}

/** The facts of a log that have not been taken back; to take that back lets them stand again. */
function standingOf(facts: readonly Fact[]): readonly Fact[] {
  const before = new Map<number, readonly Fact[]>();
  return facts.reduce<readonly Fact[]>((standing, fact) => {
    before.set(fact.seq, standing);
    if (fact.type !== 'movesTakenBack') return [...standing, fact];
    const elsewhere = standing.filter(
      ({ seq, venue }) => seq >= fact.back && !fact.together && venue !== fact.venue,
    );
    return [...(before.get(fact.back) ?? []), ...elsewhere, fact];
  }, []);
}

/** The recorded votes that decided on a text or an amendment, from the votes that were cast and stand. */
function ballotsIn(
  scenario: PublicScenario,
  facts: readonly Fact[],
  standing: ReadonlySet<Fact>,
): readonly Held[] {
  const held: Held[] = [];
  let state: SessionState | undefined;
  for (const [index, fact] of facts.entries()) {
    const here = state && stateAt(state, fact.venue).room.ballot;
    state = step(scenario, state, fact);
    if (fact.type !== 'resultDeclared' || here === undefined || !standing.has(fact)) continue;
    const result = stateAt(state, fact.venue).room.results[here.id];
    const on = votable(here.subject);
    if (on === undefined || result?.votes === undefined) continue;
    if (result.outcome === 'tied' && result.attempt === 1) continue;
    held.push({ fact: fact.seq, on, cast: castBefore(facts.slice(0, index), fact.venue) });
  }
  return held;
}

/** How each seat had voted last since the voting was opened, by what stands. */
function castBefore(facts: readonly Fact[], venue: Fact['venue']): Held['cast'] {
  const there = standingOf(facts).filter((fact) => fact.venue === venue);
  const opened = there.findLastIndex(({ type }) => type === 'votingOpened');
  const votes = there.slice(opened + 1).filter((fact) => fact.type === 'voteCast');
  return Object.fromEntries(votes.map(({ seat, choice }) => [seat, choice]));
}

function votable(subject: { readonly kind: string }): string | undefined {
  if (subject.kind === 'draft' && 'draft' in subject) {
    return JSON.stringify({ kind: 'draft', draft: subject.draft });
  }
  if (subject.kind === 'amendment' && 'amendment' in subject) {
    return JSON.stringify({ kind: 'amendment', amendment: subject.amendment });
  }
  return undefined;
}
