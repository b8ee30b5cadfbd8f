import type { NamedChange } from '../../procedure/consensus/consensus.ts';
import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import type { Act, Condition } from '../../procedure/deals/act.ts';
import { holds } from '../../procedure/deals/condition.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import { trustIn } from '../../procedure/deals/trust.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import type { SeatId } from '../../scenario/scenario.ts';
import type { Situation } from '../situation.ts';
import { adviseChanges, askedBy } from './answers.ts';
import { CONTENT, type Mind, mindOf } from './mind.ts';

/**
 * What others have promised a delegation for the case that these changes become the text, on the scale of
 * utilities, each promise discounted by how far its author is trusted. Only deals that are agreed and wait for
 * nothing else count. A promise not to stand in the way is worth what the agreement gains in likelihood, so
 * nothing from who does not; one to take another proposal, or to leave it, what that brings; others nothing.
 */
export function promisedFor(
  situation: Pick<Situation, 'scenario' | 'room' | 'own' | 'knowledge' | 'seat'>,
  negotiation: Negotiation,
  changes: readonly TextChange[],
): number {
  const { scenario, room, seat, knowledge, own: ours } = situation;
  const deals: Box<Deal> = ours.deals ?? {};
  const waiting = Object.values(deals).filter(
    ({ status, conditions }) =>
      status === 'agreed' &&
      conditions.some((condition) => isMetBy(condition, negotiation, changes)) &&
      conditions.every(
        (condition) =>
          isMetBy(condition, negotiation, changes) || holds(condition, { scenario, room, deals }),
      ),
  );
  if (waiting.length === 0) return 0;
  const mind = mindOf(scenario, room, negotiation, knowledge);
  const gainOf = (id: string): number => {
    const proposal = own(negotiation.proposals, id);
    return proposal === undefined
      ? 0
      : adviseChanges(scenario, room, negotiation, knowledge, askedBy(proposal)).gain;
  };
  return waiting
    .flatMap(({ promises }) => promises)
    .filter(({ by, verdict }) => by !== seat && verdict.kind === 'pending')
    .reduce(
      (sum, { by, act }) =>
        sum + trustIn(Object.values(deals), seat, by) * worthOf(act, by, mind, gainOf),
      0,
    );
}

/** Whether a deal waits for one of these changes. */
const isMetBy = (
  condition: Condition,
  { draft }: Negotiation,
  changes: readonly TextChange[],
): boolean =>
  condition.kind === 'textHas' &&
  condition.draft === draft &&
  changes.some((change) => isSame(change, condition.change));

const isSame = (change: TextChange, asked: NamedChange): boolean =>
  change.kind === asked.kind &&
  'paragraph' in change &&
  change.paragraph === asked.paragraph &&
  (change.kind !== 'alternative' ||
    (asked.kind === 'alternative' && change.alternative === asked.alternative));

function worthOf(act: Act, by: SeatId, mind: Mind, gainOf: (proposal: string) => number): number {
  switch (act.kind) {
    case 'accept':
      return Math.max(0, gainOf(act.proposal));
    case 'withdrawProposal':
      return Math.max(0, 0 - gainOf(act.proposal));
    case 'stance':
      return act.stance === 'dissociate' ? 0 : worthOfConsent(mind, by, () => true);
    case 'release':
      return worthOfConsent(mind, by, (held) => held.every((id) => id === act.paragraph));
    default:
      return 0;
  }
}

/** What it brings that somebody who stands in the way no longer does, by how much likelier a report becomes. */
function worthOfConsent(
  { objectors, chance, style, reading, blocking }: Mind,
  by: SeatId,
  frees: (held: readonly string[]) => boolean,
): number {
  const held = objectors.get(by);
  if (held === undefined || !frees(held)) return 0;
  const likelier = (chance / style.bluff) * CONTENT - chance;
  return Math.max(0, likelier * (reading.worth - blocking.outside));
}
