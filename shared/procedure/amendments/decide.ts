import type { DraftId } from '../../scenario/scenario.ts';
import {
  type Circumstances,
  type Decide,
  type Decision,
  done,
  not,
  type SeatDecide,
} from '../kernel/decision.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { changeFrom } from '../texts/text-changes.ts';
import type { Amendment, AmendmentId, TextChange } from './amendment.ts';
import type { AskedChange } from './commands.ts';

const nextNumber = ({ amendments }: Room): AmendmentId =>
  String(Object.keys(amendments).length + 1);

export const proposeAmendment: SeatDecide<'proposeAmendment'> = (
  { draft, change: asked },
  seat,
  { scenario, state },
) => {
  const change = changeFrom(scenario, state.room, draft, asked);
  return change === undefined
    ? not('AMD-3', 'noSuchParagraph')
    : done({ type: 'amendmentProposed', amendment: nextNumber(state.room), draft, seat, change });
};

export const proposeSubAmendment: SeatDecide<'proposeSubAmendment'> = (
  { amendment: parent, words },
  seat,
  { state: { room } },
) => {
  const change = own(room.amendments, parent)?.change;
  const draft = own(room.amendments, parent)?.draft;
  if (change === undefined || change.kind === 'delete' || draft === undefined) {
    return not('AMD-5', 'nothingToSubAmend');
  }
  return done({
    type: 'subAmendmentProposed',
    amendment: nextNumber(room),
    draft,
    parent,
    seat,
    words: { ...words, weight: change.words.weight },
  });
};

export const withdrawAmendment: SeatDecide<'withdrawAmendment'> = (
  { amendment },
  seat,
  { state },
) =>
  withAmendment(state.room, amendment, ({ draft }) =>
    done({ type: 'amendmentWithdrawn', amendment, draft, seat }),
  );

export const reviseDraft: SeatDecide<'reviseDraft'> = (
  { draft, changes: asked },
  seat,
  circumstances,
) => {
  const changes = asked.flatMap((each) => resolved(circumstances, draft, each));
  return changes.length < asked.length
    ? not('AMD-3', 'noSuchParagraph')
    : done({ type: 'draftRevised', draft, seat, changes });
};

export const orderAmendments: Decide<'orderAmendments'> = ({ draft, order }) =>
  done({ type: 'amendmentsOrdered', draft, order });

function resolved(
  { scenario, state }: Circumstances,
  draft: DraftId,
  asked: AskedChange,
): TextChange | readonly [] {
  return changeFrom(scenario, state.room, draft, asked) ?? [];
}

function withAmendment(
  { amendments }: Room,
  id: AmendmentId,
  decide: (amendment: Amendment) => Decision,
): Decision {
  const amendment = own(amendments, id);
  return amendment === undefined ? not('AMD-3', 'noSuchAmendment') : decide(amendment);
}
