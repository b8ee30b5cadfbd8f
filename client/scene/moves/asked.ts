import { divisionAsInFact } from '../../../shared/delegates/division.ts';
import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import type { Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { type ReportLine, reportOf } from '../texts/negotiation.ts';
import { partName } from '../texts/subjects.ts';
import { awaitsAnswer } from './consensus-moves.ts';
import { friendlyMoves } from './house-moves.ts';
import { type Move, type MoveScene, move } from './move.ts';
import { t } from './words.ts';

/**
 * Something that waits for an answer of this very delegation: a proposal to a report, an amendment that
 * it could take as friendly, or the step by which it made a difference in fact.
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
      readonly kind: 'history';
      readonly id: string;
      readonly about: SeatCommand['type'];
      readonly moves: readonly Move[];
    };

/** All that is asked of the delegation now and that it may answer: history's step first, then the newest. */
export function askedOf(scene: MoveScene): readonly Asked[] {
  return [...inFact(scene), ...proposals(scene), ...friendly(scene)].filter(({ moves }) =>
    moves.every(({ verdict }) => verdict.may),
  );
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
      moves: (['acceptProposal', 'refuseProposal'] as const).map((type) =>
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
