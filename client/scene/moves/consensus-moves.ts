import type { Negotiation, Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Verdict } from '../../../shared/procedure/kernel/refusal.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { type ReportLine, reportOf } from '../texts/negotiation.ts';
import type { Move } from './move.ts';
import { t } from './words.ts';

interface Scene {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly seat: SeatId;
  readonly may: (command: SeatCommand) => Verdict;
}

/** The moves that the moment invites in a negotiation, the first of them most. */
export const CONSENSUS_MAIN: readonly SeatCommand['type'][] = [
  'returnToRoom',
  'proposeChange',
  'holdParagraph',
  'requestFloor',
];

/** Everything a delegation can do to the text of a consensus forum, each with the rules' answer. */
export function consensusMoves(scene: Scene): readonly Move[] {
  const { scenario, room } = scene;
  const { negotiation } = room;
  if (negotiation === undefined) return [];
  const lines = reportOf(scenario, room, negotiation);
  const names = new Map(scenario.delegations.map((delegation) => [delegation.id, delegation]));
  return [
    proposing(scene, negotiation, lines),
    holding(scene, lines),
    ...releasing(scene, lines),
    ...answering(scene, lines, names),
    ...withdrawing(scene, lines),
    sample(scene, 'takeStance', t('move.takeStance'), [
      { type: 'takeStance', stance: { kind: 'join' } },
    ]),
    sample(scene, 'breakSilence', t('move.breakSilence'), [
      { type: 'breakSilence', paragraphs: [] },
    ]),
  ];
}

function proposing(scene: Scene, { draft }: Negotiation, lines: readonly ReportLine[]): Move {
  const commands = lines.flatMap(({ id: paragraph, words, wordings, standing }) => {
    const changes: readonly AskedReportChange[] = [
      ...wordings
        .filter(({ id }) => id !== words.id)
        .map(({ id }): AskedReportChange => ({ kind: 'alternative', paragraph, alternative: id })),
      standing.place === 'report'
        ? { kind: 'delete', paragraph }
        : { kind: 'place', paragraph, place: 'report' },
    ];
    return changes.map((change): SeatCommand => ({ type: 'proposeChange', draft, change }));
  });
  return sample(scene, 'proposeChange', t('move.proposeChange'), commands);
}

function holding(scene: Scene, lines: readonly ReportLine[]): Move {
  const commands = lines.map(({ id }): SeatCommand => ({ type: 'holdParagraph', paragraph: id }));
  return sample(scene, 'holdParagraph', t('move.holdParagraph'), commands);
}

function releasing({ seat, may }: Scene, lines: readonly ReportLine[]): readonly Move[] {
  return lines
    .filter(({ standing }) => standing.heldBy.includes(seat))
    .map(({ id, number }): Move => {
      const command: SeatCommand = { type: 'releaseParagraph', paragraph: id };
      const label = t('move.releaseParagraph', { number });
      return { id: `release ${id}`, label, command, verdict: may(command) };
    });
}

/** Whether a proposal is another's, and the delegation has not said yet what it thinks of it. */
export const awaitsAnswer = (
  { by, acceptedBy, refusedBy, wantMore = [] }: Proposal,
  seat: SeatId,
): boolean => ![by, ...acceptedBy, ...refusedBy, ...wantMore].includes(seat);

/** What can be said to a proposal, from yes to no. */
export const ANSWERS = ['acceptProposal', 'wantMore', 'refuseProposal'] as const;

function answering(
  { seat, may }: Scene,
  lines: readonly ReportLine[],
  names: Delegations,
): readonly Move[] {
  return lines.flatMap(({ number, proposals }) =>
    proposals
      .filter((proposal) => awaitsAnswer(proposal, seat))
      .flatMap(({ id: proposal, by }) =>
        ANSWERS.map((type): Move => {
          const command: SeatCommand = { type, proposal };
          const label = t(`move.${type}`, { name: nameOf(names, by), number });
          return { id: `${type} ${proposal}`, label, command, verdict: may(command) };
        }),
      ),
  );
}

function withdrawing({ seat, may }: Scene, lines: readonly ReportLine[]): readonly Move[] {
  return lines.flatMap(({ number, proposals }) =>
    proposals
      .filter(({ by }) => by === seat)
      .map(({ id: proposal }): Move => {
        const command: SeatCommand = { type: 'withdrawProposal', proposal };
        const label = t('move.withdrawProposal', { number });
        const question = t('move.withdrawProposalQuestion');
        const verdict = may(command);
        return { id: `withdrawProposal ${proposal}`, label, command, verdict, question };
      }),
  );
}

/** A move whose details are asked for afterwards: open where any of its commands is. */
function sample({ may }: Scene, id: string, label: string, commands: readonly SeatCommand[]): Move {
  const open = commands.find((command) => may(command).may);
  const command = open ?? commands[0] ?? { type: 'returnToRoom' };
  return { id, label, command, verdict: may(command), form: 'consensus' };
}
