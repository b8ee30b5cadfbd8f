import { moversOf } from '../../../shared/procedure/division/division.ts';
import { partsOfAmendment } from '../../../shared/procedure/division/parts.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { draftOf, leaderOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { probe } from '../texts/proposal.ts';
import { latestResult } from '../texts/results.ts';
import { subjectName } from '../texts/subjects.ts';
import { CONSENSUS_MAIN, consensusMoves } from './consensus-moves.ts';
import { houseMoves } from './house-moves.ts';
import { motionMoves } from './motion-moves.ts';
import { type Move, type MoveScene, move } from './move.ts';
import { t } from './words.ts';

/** All moves of a delegation at a moment, each in one of two places. */
export interface MovesNow {
  /** Those that matter now, for the large buttons: at most three, all allowed. */
  readonly main: readonly Move[];
  /** All others: the allowed first, then those that are not; in both, what belongs to the moment first. */
  readonly others: readonly Move[];
}

/** Asks the rules about every move there is, and sorts them by what matters at this moment. */
export function movesNow(scene: MoveScene): MovesNow {
  const wanted = wantedNow(scene.room, scene.seat);
  const crossing = crossesOver(scene);
  const isWanted = (move: Move) => wanted.includes(move.command.type) && !crossing(move);
  const rank = (move: Move) => (isWanted(move) ? wanted.indexOf(move.command.type) : wanted.length);
  const all = allMoves(scene).toSorted((one, other) => rank(one) - rank(other));
  const main = all.filter((move) => move.verdict.may && isWanted(move)).slice(0, 3);
  const taken = new Set(main.map(({ id }) => id));
  const rest = all.filter(({ id }) => !taken.has(id));
  return {
    main,
    others: [
      ...rest.filter(({ verdict }) => verdict.may),
      ...rest.filter(({ verdict }) => !verdict.may),
    ],
  };
}

/** Whether a move would put a sponsor among those of a rival draft: lawful, and never the first thought. */
function crossesOver({ scenario, room, seat }: MoveScene): (move: Move) => boolean {
  const sides = scenario.drafts
    .filter(({ id }) => sponsorsOf(scenario, room, id).includes(seat))
    .map(({ pole }) => pole);
  return ({ command }) =>
    command.type === 'joinSponsors' &&
    sides.length > 0 &&
    !sides.includes(draftOf(scenario, command.draft).pole);
}

function wantedNow(
  { phase, ballot, negotiation, division }: Room,
  seat: SeatId,
): readonly SeatCommand['type'][] {
  if (negotiation !== undefined) return CONSENSUS_MAIN;
  switch (phase) {
    case 'generalDebate':
      return [
        'returnToRoom',
        'appealRuling',
        'speakOnMotion',
        'raisePlacard',
        'lowerPlacard',
        'introduceDraft',
        'requestFloor',
        'leaveSpeakersList',
      ];
    case 'informals':
      return ['returnToRoom', 'reviseDraft', 'joinSponsors', 'proposeAmendment', 'leaveSponsors'];
    case 'action':
      return ballot?.phase === 'announced' && ballot.method === undefined
        ? ['returnToRoom', 'requestVote']
        : [
            'returnToRoom',
            // Nobody is invited to object to their own request.
            ...(division && moversOf(division).includes(seat)
              ? []
              : (['objectToDivision'] as const)),
            'speakOnDivision',
            'withdrawDivisionObjection',
            'withdrawDivisionRequest',
            'appealRuling',
            'speakOnMotion',
            'moveNoVote',
            'requestFloor',
            'leaveSpeakersList',
          ];
    case 'outcome':
      return ['returnToRoom', 'requestReply'];
    default:
      return ['returnToRoom'];
  }
}

function allMoves(scene: MoveScene): readonly Move[] {
  if (isConsensus(stageOf(scene.scenario, scene.room).forum)) {
    return [...floorMoves(scene), ...consensusMoves(scene), ...roomMoves(scene)];
  }
  return [
    ...floorMoves(scene),
    ...draftMoves(scene),
    ...amendmentMoves(scene),
    ...motionMoves(scene),
    ...divisionMoves(scene),
    ...ballotMoves(scene),
    ...roomMoves(scene),
    ...houseMoves(scene.scenario, scene.room, scene.seat).map(
      ({ id, label, command, question, form }) => ({
        ...move(scene, id, label, command, question),
        ...(form && { form }),
      }),
    ),
  ];
}

function floorMoves(scene: MoveScene): readonly Move[] {
  const { room, seat } = scene;
  const isListed = room.floor.queue.includes(seat) || room.floor.replies.includes(seat);
  return [
    isListed
      ? move(scene, 'leaveSpeakersList', t('move.leaveSpeakersList'), { type: 'leaveSpeakersList' })
      : move(scene, 'requestFloor', t('move.requestFloor'), { type: 'requestFloor' }),
    move(scene, 'requestReply', t('move.requestReply'), { type: 'requestReply' }),
  ];
}

function draftMoves(scene: MoveScene): readonly Move[] {
  const { scenario, room, seat } = scene;
  return scenario.drafts.flatMap(({ id, shortName }) => {
    const values = { draft: shortName };
    const isSponsor = sponsorsOf(scenario, room, id).includes(seat);
    const noVote = move(
      scene,
      `noVote ${id}`,
      t('move.moveNoVote', values),
      { type: 'moveNoVote', draft: id },
      t('move.moveNoVoteQuestion', values),
    );
    if (room.drafts[id]?.status === 'withdrawn') {
      const question = t('move.reintroduceQuestion', values);
      const command: SeatCommand = { type: 'reintroduceDraft', draft: id };
      return [
        move(scene, `reintroduce ${id}`, t('move.reintroduceDraft', values), command, question),
      ];
    }
    if (leaderOf(scenario, room, id) === seat) {
      const isIntroduced = room.drafts[id]?.status !== 'circulated';
      const withdraw = move(
        scene,
        `withdraw ${id}`,
        t('move.withdrawDraft', values),
        { type: 'withdrawDraft', draft: id },
        t('move.withdrawQuestion'),
      );
      return isIntroduced
        ? [withdraw, noVote]
        : [
            move(scene, `introduce ${id}`, t('move.introduceDraft', values), {
              type: 'introduceDraft',
              draft: id,
            }),
            withdraw,
            noVote,
          ];
    }
    const sponsorship: SeatCommand['type'] = isSponsor ? 'leaveSponsors' : 'joinSponsors';
    return [
      move(scene, `${sponsorship} ${id}`, t(`move.${sponsorship}`, values), {
        type: sponsorship,
        draft: id,
      }),
      noVote,
    ];
  });
}

/** Rule 130: amending the drafts of others, revising one's own, withdrawing an amendment. */
function amendmentMoves(scene: MoveScene): readonly Move[] {
  const { scenario, room, seat } = scene;
  const changes = scenario.drafts.flatMap(({ id, shortName }): readonly Move[] => {
    const change = probe(textOf(scenario, room, id));
    if (change === undefined) return [];
    const isLeader = leaderOf(scenario, room, id) === seat && room.stage === 0;
    const command: SeatCommand = isLeader
      ? { type: 'reviseDraft', draft: id, changes: [change] }
      : { type: 'proposeAmendment', draft: id, changes: [change] };
    const label = t(isLeader ? 'move.revise' : 'move.propose', { draft: shortName });
    return [{ ...move(scene, `change ${id}`, label, command), form: 'amendment' }];
  });
  const withdrawals = Object.entries(room.amendments)
    .filter(([, { mover, status }]) => mover === seat && status === 'pending')
    .map(([amendment, { draft }]) =>
      move(
        scene,
        `withdraw amendment ${amendment}`,
        t('move.withdraw', { amendment, draft: draftOf(scenario, draft).shortName }),
        { type: 'withdrawAmendment', amendment },
        t('move.withdrawAmendmentQuestion', { amendment }),
      ),
    );
  return [...changes, ...withdrawals];
}

/** Rule 129: asking for separate votes, objecting, taking either back, and speaking on the motion. */
function divisionMoves(scene: MoveScene): readonly Move[] {
  const { scenario, room, seat } = scene;
  const { division } = room;
  const requests = scenario.drafts.map(({ id, shortName }): Move => {
    const parts = [[textOf(scenario, room, id)[0]?.id ?? '']];
    const command: SeatCommand = { type: 'requestDivision', draft: id, parts };
    const label = t('move.requestDivision', { draft: shortName });
    return { ...move(scene, `divide ${id}`, label, command), form: 'parts' };
  });
  const ofAmendments = Object.entries(room.amendments)
    .filter(([, { status, changes }]) => status === 'pending' && changes.length > 1)
    .map(([amendment, pending]): Move => {
      const [first = ''] = partsOfAmendment(pending);
      const command: SeatCommand = {
        type: 'requestDivisionOfAmendment',
        amendment,
        parts: [[first]],
      };
      const { shortName } = draftOf(scenario, pending.draft);
      const label = t('move.requestDivisionOfAmendment', { amendment, draft: shortName });
      return { ...move(scene, `divide amendment ${amendment}`, label, command), form: 'parts' };
    });
  const speeches = (['inFavour', 'against'] as const).map((side): Move => {
    const command: SeatCommand = { type: 'speakOnDivision', side, text: '.' };
    return { ...move(scene, `speak ${side}`, t(`move.speak.${side}`), command), form: 'words' };
  });
  const objection = move(scene, 'object', t('move.objectToDivision'), { type: 'objectToDivision' });
  const request = division &&
    moversOf(division).includes(seat) && [
      move(scene, 'withdraw request', t('move.withdrawDivisionRequest'), {
        type: 'withdrawDivisionRequest',
      }),
    ];
  const objected = division?.objector === seat && [
    move(scene, 'withdraw objection', t('move.withdrawDivisionObjection'), {
      type: 'withdrawDivisionObjection',
    }),
  ];
  return [
    ...requests,
    ...ofAmendments,
    objection,
    ...(request || []),
    ...(objected || []),
    ...speeches,
  ];
}

function ballotMoves(scene: MoveScene): readonly Move[] {
  const { scenario, room } = scene;
  const requests = (['recorded', 'rollCall'] as const).map((method) =>
    move(scene, `request ${method}`, t(`move.request.${method}`), { type: 'requestVote', method }),
  );
  const ballot = room.ballot?.phase === 'locked' ? room.ballot : undefined;
  const result = latestResult(room);
  const about = ballot ?? result;
  const id = ballot?.id ?? result?.ballot;
  if (about === undefined || id === undefined) return requests;
  const subject = subjectName(scenario, about.subject);
  const intentions = (['yes', 'no', 'abstain'] as const).map((choice) =>
    move(scene, `intention ${choice}`, t(`move.intention.${choice}`, { subject }), {
      type: 'declareIntention',
      ballot: id,
      choice,
    }),
  );
  return [...requests, ...intentions];
}

function roomMoves(scene: MoveScene): readonly Move[] {
  return scene.room.absent[scene.seat]
    ? [move(scene, 'returnToRoom', t('move.returnToRoom'), { type: 'returnToRoom' })]
    : [
        move(
          scene,
          'leaveRoom',
          t('move.leaveRoom'),
          { type: 'leaveRoom' },
          t('move.leaveQuestion'),
        ),
      ];
}
