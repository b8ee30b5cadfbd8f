import { playsHouseRules } from '../../../shared/procedure/kernel/house-rules.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import { signatoriesOf } from '../../../shared/procedure/model-un/house-rules.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { draftOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { t } from './words.ts';

export interface HouseMove {
  readonly id: string;
  readonly label: string;
  readonly command: SeatCommand;
  /** Asked once before it is done. */
  readonly question?: string;
  /** What has to be filled in first. */
  readonly form?: 'words' | 'length';
}

/** The moves of the house rules; none where the session does not play by them. */
export function houseMoves(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): readonly HouseMove[] {
  if (!playsHouseRules(room)) return [];
  const isVoting = !isConsensus(stageOf(scenario, room).forum);
  return [
    ...(room.caucus?.kind === 'moderated' ? [placard(room, seat)] : []),
    ...(isVoting
      ? [
          ...friendlyMoves(scenario, room, seat),
          pledge(room, seat),
          ...signatures(scenario, room, seat),
        ]
      : []),
    ...points(),
  ];
}

function placard({ caucus }: Room, seat: SeatId): HouseMove {
  const isUp = caucus?.kind === 'moderated' && caucus.placards.includes(seat);
  const type = isUp ? 'lowerPlacard' : 'raisePlacard';
  return { id: type, label: t(`move.${type}`), command: { type } };
}

interface FriendlyMove extends HouseMove {
  readonly command: Extract<SeatCommand, { type: 'acceptAsFriendly' }>;
  readonly question: string;
}

/** Amendments to a draft that the delegation sponsors, and has not yet accepted; none without house rules. */
export function friendlyMoves(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): readonly FriendlyMove[] {
  if (!playsHouseRules(room)) return [];
  return Object.entries(room.amendments)
    .filter(
      ([, { draft, parent, status, friendlyTo = [] }]) =>
        status === 'pending' &&
        parent === undefined &&
        !friendlyTo.includes(seat) &&
        sponsorsOf(scenario, room, draft).includes(seat),
    )
    .map(([amendment, { draft }]) => ({
      id: `friendly ${amendment}`,
      label: t('move.acceptAsFriendly', {
        amendment,
        draft: draftOf(scenario, draft).shortName,
      }),
      command: { type: 'acceptAsFriendly', amendment },
      question: t('move.acceptQuestion'),
    }));
}

function points(): readonly HouseMove[] {
  const privileges = (['hearing', 'break', 'comfort'] as const).map(
    (need): HouseMove => ({
      id: `privilege ${need}`,
      label: t(`move.privilege.${need}`),
      command: { type: 'raisePrivilege', need },
    }),
  );
  const inquiry: HouseMove = {
    id: 'inquire',
    label: t('move.inquire'),
    command: { type: 'inquire', question: '.' },
    form: 'words',
  };
  return [...privileges, inquiry];
}

function pledge({ pledged }: Room, seat: SeatId): HouseMove {
  const type = pledged[seat] ? 'withdrawPledge' : 'pledgeVote';
  return { id: type, label: t(`move.${type}`), command: { type } };
}

/** A signature for each draft that the delegation does not sponsor, or the way to take it back. */
function signatures(scenario: PublicScenario, room: Room, seat: SeatId): readonly HouseMove[] {
  return scenario.drafts
    .filter(
      ({ id, kind }) => kind === 'resolution' && !sponsorsOf(scenario, room, id).includes(seat),
    )
    .map(({ id: draft, shortName }) => {
      const hasSigned = signatoriesOf(scenario, room, draft).includes(seat);
      const type = hasSigned ? 'withdrawSignature' : 'signDraft';
      return {
        id: `${type} ${draft}`,
        label: t(`move.${type}`, { draft: shortName }),
        command: { type, draft },
      };
    });
}
