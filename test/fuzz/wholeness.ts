import { draftIn } from '../../shared/procedure/ballot/programme.ts';
import type { Divided } from '../../shared/procedure/division/division.ts';
import { partsOfAmendment, partsOfText } from '../../shared/procedure/division/parts.ts';
import { isVoter, membersOf } from '../../shared/procedure/kernel/membership.ts';
import type { BallotSubject, Room } from '../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../shared/procedure/kernel/script.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { leaderOf, sponsorsOf } from '../../shared/procedure/texts/drafts.ts';
import { textOf } from '../../shared/procedure/texts/texts.ts';
import { isConsensus } from '../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { type Complaint, complain } from './complaint.ts';
import { wholeNegotiation } from './whole-negotiation.ts';
import { wholeTexts } from './whole-texts.ts';

/**
 * What is wrong with a state in itself: things that are gone and still referred to, two truths about
 * one thing, seats that are called and are not here. Empty for a state that is whole.
 */
export function wholeness(scenario: PublicScenario, state: SessionState): readonly Complaint[] {
  const { room } = state;
  return [
    ...programme(scenario, room),
    ...motions(room),
    ...division(scenario, room),
    ...ballot(scenario, room),
    ...amendments(room),
    ...floor(room),
    ...caucus(room),
    ...points(room),
    ...drafts(scenario, room),
    ...results(scenario, room),
    ...people(state),
    ...wholeNegotiation(scenario, room),
    ...wholeTexts(scenario, state),
  ];
}

/** Texts that can still be voted on. */
const OPEN: readonly string[] = ['circulated', 'introduced', 'inAction', 'recommended'];

const isOpen = (room: Room, draft: string): boolean =>
  OPEN.includes(room.drafts[draft]?.status ?? 'missing');

function programme(scenario: PublicScenario, room: Room): readonly Complaint[] {
  const keys = room.programme.map(({ attempt, ...item }) => JSON.stringify(item));
  const ballotKey = isPending(room) ? JSON.stringify(room.ballot?.subject) : undefined;
  return [
    ...room.programme.flatMap((item) => subject(scenario, room, item, 'programme')),
    ...complain(new Set(keys).size < keys.length, 'programme: one thing twice', keys.join(' ')),
    ...complain(
      ballotKey !== undefined && keys.includes(ballotKey),
      'programme: what is being voted on is still to come',
      ballotKey,
    ),
    ...complain(
      room.programme.some(({ kind }) => kind !== 'motion') && room.phase !== 'action',
      'programme: texts to vote on outside the action',
    ),
  ];
}

/** Whether the ballot's result is still open. */
const isPending = ({ ballot }: Room): boolean =>
  ballot !== undefined && ballot.phase !== 'declared' && !AFTER.includes(ballot.phase);
const AFTER: readonly string[] = ['explanationsAfter', 'closed'];

/** What a vote that has not been taken is about must be there. */
function subject(
  scenario: PublicScenario,
  room: Room,
  about: BallotSubject,
  where: string,
): readonly Complaint[] {
  const draft = draftIn(about);
  const gone =
    about.kind !== 'motion' && draft !== undefined && !isOpen(room, draft)
      ? [{ kind: `${where}: a vote on a draft that is gone`, about: JSON.stringify(about) }]
      : [];
  switch (about.kind) {
    case 'amendment':
      return [
        ...gone,
        ...complain(
          room.amendments[about.amendment]?.status !== 'pending',
          `${where}: a vote on an amendment that is over`,
          about.amendment,
        ),
      ];
    case 'amendmentPart':
      return [
        ...gone,
        ...complain(
          about.part.some((number) => !whole(scenario, room, about).includes(number)),
          `${where}: a vote on changes that the amendment no longer makes`,
          `${about.amendment}: ${about.part.join(' ')}`,
        ),
        ...complain(
          room.division?.amendment !== about.amendment || room.division.phase !== 'granted',
          `${where}: a part of an amendment to vote on without a division`,
        ),
      ];
    case 'motion':
      return [
        ...gone,
        ...complain(
          !room.motions.some(({ id, phase }) => id === about.motion && phase === 'voting'),
          `${where}: a vote on a motion that is over`,
          about.motion,
        ),
      ];
    case 'part': {
      const text = draft === undefined ? [] : textOf(scenario, room, draft).map(({ id }) => id);
      return [
        ...gone,
        ...complain(
          about.part.some((id) => !text.includes(id)),
          `${where}: a vote on paragraphs that the text no longer has`,
          about.part.join(' '),
        ),
        ...complain(
          room.division?.draft !== draft || room.division?.phase !== 'granted',
          `${where}: a part to vote on without a division`,
        ),
      ];
    }
    case 'division':
      return [
        ...gone,
        ...complain(
          room.division?.draft !== draft || room.division?.phase !== 'voting',
          `${where}: a vote on dividing without a request`,
        ),
      ];
    case 'draft':
    case 'noVote':
      return gone;
  }
}

function motions(room: Room): readonly Complaint[] {
  const ids = room.motions.map(({ id }) => id);
  const [first, ...others] = room.motions;
  const votes = [...room.programme, ...(room.ballot === undefined ? [] : [room.ballot.subject])];
  return [
    ...complain(new Set(ids).size < ids.length, 'motions: one twice'),
    ...complain(first?.phase === 'pending', 'motions: none is before the meeting'),
    ...complain(
      others.some(({ phase }) => phase !== 'pending'),
      'motions: two are before the meeting',
    ),
    ...complain(
      first?.phase === 'voting' &&
        !votes.some((item) => item.kind === 'motion' && item.motion === first.id),
      'motions: put to the vote, and no vote comes',
      first?.matter.kind,
    ),
    ...room.motions.flatMap(({ matter }) =>
      complain(
        'draft' in matter && matter.kind !== 'reconsider' && !isOpen(room, matter.draft),
        'motions: about a draft that is gone',
        matter.kind,
      ),
    ),
    ...complain(
      room.motions.some(({ matter }) => matter.kind === 'appeal') !==
        (room.point?.phase === 'appealed'),
      'points: an appeal without its point, or a point without its appeal',
    ),
    ...complain(
      room.motions.length > 0 && !['generalDebate', 'informals', 'action'].includes(room.phase),
      'motions: pending outside the meeting',
      room.phase,
    ),
  ];
}

/** What can still be divided: the paragraphs of a text, or the changes of an amendment that is pending. */
function whole(
  scenario: PublicScenario,
  room: Room,
  { draft, amendment }: Divided,
): readonly string[] {
  if (amendment === undefined) return partsOfText(scenario, room, draft);
  const pending = room.amendments[amendment];
  return pending?.status === 'pending' ? partsOfAmendment(pending) : [];
}

function division(scenario: PublicScenario, room: Room): readonly Complaint[] {
  const { division: asked } = room;
  if (asked === undefined) return [];
  const votes = [...room.programme, ...(room.ballot === undefined ? [] : [room.ballot.subject])];
  const { draft, amendment, phase, parts } = asked;
  const awaits = phase === 'voting' ? ['division'] : ['draft', 'part', 'amendment'];
  const divisible = whole(scenario, room, asked);
  return [
    ...complain(!isOpen(room, draft), 'division: of a draft that is gone', phase),
    ...complain(room.phase !== 'action', 'division: outside the action', room.phase),
    ...complain(
      !votes.some((item) => draftIn(item) === draft && awaits.includes(item.kind)),
      'division: no vote on the draft comes',
      phase,
    ),
    ...complain(
      phase !== 'granted' && parts.flat().some((id) => !divisible.includes(id)),
      'division: of what is no longer there',
    ),
    ...complain(parts.length === 0, 'division: into no parts'),
    ...complain(
      amendment !== undefined && room.amendments[amendment]?.status !== 'pending',
      'division: of an amendment that is over',
      amendment,
    ),
  ];
}

function ballot(scenario: PublicScenario, room: Room): readonly Complaint[] {
  const { ballot: present, lights, absent } = room;
  if (present === undefined) {
    return complain(Object.keys(lights).length > 0, 'ballot: lights without one');
  }
  const { roll, phase } = present;
  const calling = roll?.calling;
  return [
    ...(isPending(room) ? subject(scenario, room, present.subject, 'ballot') : []),
    ...complain(
      isPending(room) === (room.results[present.id] !== undefined),
      'ballot: its result is not that of its phase',
      phase,
    ),
    ...complain(
      calling !== undefined && !isVoter(scenario, room, calling),
      'ballot: a seat is called that cannot vote',
      calling,
    ),
    ...complain(
      calling !== undefined && phase !== 'inProgress',
      'ballot: a roll call goes on after the vote',
      phase,
    ),
    ...complain(
      isPending(room) && Object.keys(lights).some((seat) => absent[seat] === true),
      'ballot: a vote of a seat that is not here',
    ),
    ...complain(
      present.sealed && Object.values(lights).some((light) => light !== 'cast'),
      'ballot: a sealed board shows how somebody voted',
    ),
    ...complain(
      phase === 'inProgress' && present.method === undefined,
      'ballot: a vote without a method',
    ),
  ];
}

function amendments(room: Room): readonly Complaint[] {
  const queued = room.programme.flatMap((item) =>
    item.kind === 'amendment' ? [item.amendment] : [],
  );
  const inBallot = room.ballot?.subject.kind === 'amendment' ? room.ballot.subject.amendment : '';
  return Object.entries(room.amendments).flatMap(([id, { draft, parent, status }]) => {
    if (status !== 'pending') return [];
    const isBefore = room.programme.some((item) => item.kind === 'draft' && item.draft === draft);
    return [
      ...complain(!isOpen(room, draft), 'amendments: pending to a draft that is gone', id),
      ...complain(
        parent !== undefined && room.amendments[parent]?.status !== 'pending',
        'amendments: pending to an amendment that is over',
        id,
      ),
      ...complain(
        isBefore && !queued.includes(id) && inBallot !== id,
        'amendments: pending, and no vote comes',
        id,
      ),
    ];
  });
}

function floor({ floor: { podium, speaker, queue, replies, list }, absent, clocks, phase }: Room) {
  const here = (seat: string) => absent[seat] !== true;
  return [
    ...complain(
      (speaker !== undefined) !== (podium !== 'empty'),
      'floor: podium and speaker differ',
    ),
    ...complain(speaker !== undefined && !here(speaker), 'floor: the speaker is not here', podium),
    ...complain(!queue.every(here), 'floor: who is not here waits for the floor'),
    ...complain(!replies.every(here), 'floor: who is not here waits for a reply'),
    ...complain(new Set(queue).size < queue.length, 'floor: one seat twice on the list'),
    ...complain(
      (clocks.speaker !== undefined) !== (speaker !== undefined),
      'floor: the clock of the speech and the speaker differ',
      podium,
    ),
    ...complain(
      speaker !== undefined && !['generalDebate', 'action', 'outcome'].includes(phase),
      'floor: somebody speaks where there is no debate',
      phase,
    ),
    ...complain(list !== 'open' && list !== 'closed', 'floor: no list'),
  ];
}

function caucus({ caucus: held, absent, phase, clocks }: Room): readonly Complaint[] {
  const placards = held?.kind === 'moderated' ? held.placards : [];
  return [
    ...complain(
      (held !== undefined) !== (clocks.caucus !== undefined),
      'caucus: it and its clock differ',
    ),
    ...complain(
      held !== undefined && phase !== 'generalDebate',
      'caucus: outside the debate',
      phase,
    ),
    ...complain(new Set(placards).size < placards.length, 'caucus: one placard twice'),
    ...complain(
      placards.some((seat) => absent[seat] === true),
      'caucus: a placard of who is not here',
    ),
  ];
}

function points({ point, housePoint, suspended, phase }: Room): readonly Complaint[] {
  const isMeeting = ['generalDebate', 'informals', 'action'].includes(phase);
  return [
    ...complain(point !== undefined && !isMeeting, 'points: outside the meeting', phase),
    ...complain(housePoint !== undefined && !isMeeting, 'house points: outside the meeting', phase),
    ...complain(
      suspended !== undefined && !suspended.adjourned && !isMeeting,
      'suspension: outside the meeting',
      phase,
    ),
  ];
}

function drafts(scenario: PublicScenario, room: Room): readonly Complaint[] {
  if (isConsensus(stageOf(scenario, room).forum)) return [];
  return Object.entries(room.drafts).flatMap(([id, standing]) => {
    const sponsors = sponsorsOf(scenario, room, id);
    const leader = leaderOf(scenario, room, id);
    const votes = [...room.programme, ...(room.ballot === undefined ? [] : [room.ballot.subject])];
    return [
      ...complain(new Set(sponsors).size < sponsors.length, 'drafts: one sponsor twice', id),
      ...complain(
        leader !== undefined && !sponsors.includes(leader),
        'drafts: the leader is no sponsor',
        id,
      ),
      ...complain(
        Object.values(standing.paragraphs).some(({ heldBy, agreed }) => heldBy ?? agreed),
        'drafts: brackets where texts are voted on',
        id,
      ),
      ...complain(
        standing.status === 'inAction' &&
          room.phase === 'action' &&
          !votes.some((item) => draftIn(item) === id),
        'drafts: in action, and no vote comes',
        id,
      ),
      ...complain(
        !textOf(scenario, room, id).some(({ kind }) => kind === 'OP') &&
          OPEN.includes(standing.status) &&
          room.division?.draft !== id,
        'drafts: nothing operative is left of an open text',
        id,
      ),
    ];
  });
}

/** Every member is counted once, whatever it did. */
function results(scenario: PublicScenario, room: Room): readonly Complaint[] {
  const members = membersOf(scenario).length;
  return Object.values(room.results).flatMap(({ ballot: id, how, tally }) => {
    const { yes, no, abstain, notVoting, absent } = tally;
    return complain(
      how !== 'withoutVote' && yes + no + abstain + notVoting + absent !== members,
      'results: a tally that does not add up',
      id,
    );
  });
}

function people({ people: all, room }: SessionState): readonly Complaint[] {
  const seated = new Set(Object.values(all).flatMap(({ seat }) => seat ?? []));
  const promised = Object.values(all).flatMap((person) => person.promised ?? []);
  const held = Object.entries(room.seats).filter(([, hold]) => hold !== 'facilitator');
  return [
    ...complain(
      held.some(([seat]) => !seated.has(seat)),
      'seats: held by nobody',
    ),
    ...complain(
      [...seated].some((seat) => room.seats[seat] === undefined),
      'seats: somebody sits there, and nobody holds it',
    ),
    ...complain(
      promised.toSorted().join() !==
        Object.keys(room.promised ?? {})
          .toSorted()
          .join(),
      'seats: promised to several, or to nobody',
    ),
    ...complain(
      Object.values(all).some(
        ({ seat, promised: next }) => seat !== undefined && next !== undefined,
      ),
      'seats: somebody who sits is promised another',
    ),
    ...complain(Object.keys(all).length !== room.people, 'seats: the count of people is wrong'),
  ];
}
