import { divisionAsInFact } from '../../../shared/delegates/division.ts';
import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import type { Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { TableId } from '../../../shared/procedure/talk/talk.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { type ReportLine, reportOf } from '../texts/negotiation.ts';
import { partName } from '../texts/subjects.ts';
import { ANSWERS, awaitsAnswer } from './consensus-moves.ts';
import { friendlyMoves } from './house-moves.ts';
import { type Move, type MoveScene, move } from './move.ts';
import { t } from './words.ts';

/**
 * Something that waits for an answer of this very delegation: an offer, a proposal to a report, an
 * amendment that it could take as friendly, a place at a table, or the step by which it made a
 * difference in fact.
 */
export type Asked =
  | {
      readonly kind: 'proposal';
      readonly id: string;
      readonly proposal: Proposal;
      readonly line: ReportLine;
      readonly moves: readonly Move[];
    }
  | {
      readonly kind: 'friendly';
      readonly id: string;
      readonly amendmentId: AmendmentId;
      readonly amendment: Amendment;
      readonly moves: readonly Move[];
    }
  | {
      readonly kind: 'offer';
      readonly id: string;
      readonly deal: Deal;
      readonly moves: readonly Move[];
    }
  | {
      readonly kind: 'invitation' | 'guest';
      readonly id: string;
      readonly table: TableId;
      /** Who asks: the first at the table, or who would like to sit down. */
      readonly by: SeatId;
      readonly moves: readonly Move[];
    }
  | {
      readonly kind: 'history';
      readonly id: string;
      readonly about: SeatCommand['type'];
      readonly moves: readonly Move[];
    };

/** All that is asked of the delegation now and that it may answer: history's step first, then the newest. */
export function askedOf(scene: MoveScene): readonly Asked[] {
  return [
    ...inFact(scene),
    ...offers(scene),
    ...proposals(scene),
    ...friendly(scene),
    ...atTables(scene),
  ].filter(({ moves }) => moves.every(({ verdict }) => verdict.may));
}

function inFact(scene: MoveScene): readonly Asked[] {
  const { scenario, room, seat } = scene;
  if (room.phase !== 'action' || room.absent[seat]) return [];
  const command = divisionAsInFact(scene);
  if (command === undefined) return [];
  const id = `history ${room.stage} ${command.type}`;
  const label =
    command.type === 'requestDivision'
      ? t('asked.requestDivision', {
          parts: partName(draftOf(scenario, command.draft), command.parts.flat()),
        })
      : t('move.objectToDivision');
  return [{ kind: 'history', id, about: command.type, moves: [move(scene, id, label, command)] }];
}

/** Offers that wait for this delegation's answer, the newest first. */
function offers(scene: MoveScene): readonly Asked[] {
  const { deals = {}, seat } = scene;
  return Object.values(deals)
    .filter(
      ({ status, to, acceptedBy }) =>
        status === 'offered' && to.includes(seat) && !acceptedBy.includes(seat),
    )
    .toReversed()
    .map((deal) => ({
      kind: 'offer',
      id: `offer ${deal.id}`,
      deal,
      moves: (['acceptDeal', 'declineDeal'] as const).map((type) =>
        move(scene, `${type} ${deal.id}`, t(`asked.${type}`), { type, deal: deal.id }),
      ),
    }));
}

/** Tables to which the delegation is asked, and those who ask to sit down at its own. */
function atTables(scene: MoveScene): readonly Asked[] {
  const { room, seat } = scene;
  return Object.entries(room.tables).flatMap(([table, { members, invited, asking }]) => {
    const [host] = members;
    const isAsked = invited.includes(seat) && host !== undefined;
    const guests = members.includes(seat) ? asking : [];
    return [
      ...(isAsked ? [invitation(scene, table, host)] : []),
      ...guests.map((guest) => guestAt(scene, table, guest)),
    ];
  });
}

const invitation = (scene: MoveScene, table: TableId, by: SeatId): Asked => ({
  kind: 'invitation',
  id: `invitation ${table}`,
  table,
  by,
  moves: (['sitDown', 'declineTable'] as const).map((type) =>
    move(scene, `${type} ${table}`, t(`asked.${type}`), { type, table }),
  ),
});

const guestAt = (scene: MoveScene, table: TableId, by: SeatId): Asked => ({
  kind: 'guest',
  id: `guest ${table} ${by}`,
  table,
  by,
  moves: [
    move(scene, `inviteToTable ${by}`, t('asked.letSit'), { type: 'inviteToTable', seat: by }),
  ],
});

function proposals(scene: MoveScene): readonly Asked[] {
  const { scenario, room, seat } = scene;
  if (room.negotiation === undefined) return [];
  return reportOf(scenario, room, room.negotiation)
    .flatMap((line) => line.proposals.map((proposal) => ({ line, proposal })))
    .filter(({ proposal }) => awaitsAnswer(proposal, seat))
    .toSorted((one, other) => other.proposal.since - one.proposal.since)
    .map(({ line, proposal }) => ({
      kind: 'proposal',
      id: `proposal ${proposal.id}`,
      proposal,
      line,
      moves: ANSWERS.map((type) =>
        move(scene, `${type} ${proposal.id}`, t(`asked.${type}`), { type, proposal: proposal.id }),
      ),
    }));
}

function friendly(scene: MoveScene): readonly Asked[] {
  const { scenario, room, seat } = scene;
  return friendlyMoves(scenario, room, seat).flatMap(({ id, command, question }) => {
    const amendment = room.amendments[command.amendment];
    return amendment === undefined
      ? []
      : {
          kind: 'friendly' as const,
          id,
          amendmentId: command.amendment,
          amendment,
          moves: [move(scene, id, t('asked.acceptAsFriendly'), command, question)],
        };
  });
}
