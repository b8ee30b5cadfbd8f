import type {
  Act,
  Condition,
  PromisedChange,
  Votable,
} from '../../../shared/procedure/deals/act.ts';
import { textHas } from '../../../shared/procedure/deals/condition.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { mayPromise } from '../../../shared/procedure/deals/possible.ts';
import type { Box } from '../../../shared/procedure/kernel/boxes.ts';
import { isObserver } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { KINDS, type RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import { sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { wholeText } from '../../../shared/procedure/texts/texts.ts';
import type { DraftId, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';

/** What promises are about, as one chooses them. */
export const ACT_GROUPS = [
  'vote',
  'text',
  'sponsors',
  'proposal',
  'brackets',
  'stance',
  'division',
  'motion',
  'word',
  'capital',
] as const;
export type ActGroup = (typeof ACT_GROUPS)[number];

const GROUP_OF: Readonly<Record<Act['kind'], ActGroup>> = {
  vote: 'vote',
  stayAway: 'vote',
  attend: 'vote',
  propose: 'text',
  withdrawAmendment: 'text',
  sponsor: 'sponsors',
  leave: 'sponsors',
  withdrawProposal: 'proposal',
  accept: 'proposal',
  notRefuse: 'proposal',
  hold: 'brackets',
  release: 'brackets',
  stance: 'stance',
  notDivide: 'division',
  notObjectToDivision: 'division',
  move: 'motion',
  notMove: 'motion',
  speakTo: 'word',
  cable: 'capital',
};

export const groupOf = ({ kind }: Act): ActGroup => GROUP_OF[kind];

/** DEA-3: everything that a delegation can still promise to do, as things stand. */
export function possibleActs(scenario: PublicScenario, room: Room, by: SeatId): readonly Act[] {
  const isMember = !isObserver(scenario, by);
  return thinkable(scenario, room).filter(
    (act) =>
      (isMember || act.kind === 'attend' || act.kind === 'stayAway') &&
      mayPromise({ scenario, room, by, act }).may,
  );
}

function thinkable(scenario: PublicScenario, room: Room): readonly Act[] {
  const drafts = Object.keys(room.drafts);
  const { negotiation } = room;
  const report = negotiation?.draft;
  const paragraphs = report === undefined ? [] : wholeText(scenario, room, report);
  return [
    ...votables(room).flatMap(votesOn),
    ...drafts.flatMap((draft): readonly Act[] => [
      { kind: 'sponsor', draft },
      { kind: 'leave', draft },
      { kind: 'notDivide', draft },
      { kind: 'notObjectToDivision', draft },
    ]),
    ...drafts.flatMap((draft) =>
      openChanges(scenario, room, draft).map((change): Act => ({ kind: 'propose', draft, change })),
    ),
    ...Object.keys(room.amendments).map(
      (amendment): Act => ({ kind: 'withdrawAmendment', amendment }),
    ),
    ...Object.keys(negotiation?.proposals ?? {}).flatMap((proposal) =>
      (['accept', 'notRefuse', 'withdrawProposal'] as const).map(
        (kind): Act => ({ kind, proposal }),
      ),
    ),
    ...paragraphs.flatMap(({ id }) =>
      (['hold', 'release'] as const).map((kind): Act => ({ kind, paragraph: id })),
    ),
    ...(['join', 'dissociate', 'notObject'] as const).map(
      (stance): Act => ({ kind: 'stance', stance }),
    ),
    ...motionKinds.flatMap((motion): readonly Act[] => [
      { kind: 'notMove', motion },
      { kind: 'move', motion },
    ]),
    ...scenario.issues.flatMap(({ id: issue }): readonly Act[] => [
      { kind: 'speakTo', issue, end: 'plus' },
      { kind: 'speakTo', issue, end: 'minus' },
      { kind: 'cable', issue },
    ]),
  ];
}

const motionKinds = Object.keys(KINDS) as RaisedMatter['kind'][];

const votesOn = (on: Votable): readonly Act[] => [
  ...(['yes', 'no', 'abstain', 'notNo'] as const).map(
    (choice): Act => ({ kind: 'vote', on, choice }),
  ),
  { kind: 'attend', on },
  { kind: 'stayAway', on },
];

const votables = ({ drafts, amendments }: Room): readonly Votable[] => [
  ...Object.keys(drafts).map((draft): Votable => ({ kind: 'draft', draft })),
  ...pendingAmendments(amendments).map((amendment): Votable => ({ kind: 'amendment', amendment })),
];

const pendingAmendments = (amendments: Room['amendments']): readonly string[] =>
  Object.entries(amendments).flatMap(([id, { status }]) => (status === 'pending' ? [id] : []));

/** The changes that are ready for a text and that it does not have yet. */
function openChanges(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly PromisedChange[] {
  return wholeText(scenario, room, draft)
    .flatMap(({ id, alternatives }): readonly PromisedChange[] => [
      ...alternatives.map(
        (alternative): PromisedChange => ({
          kind: 'alternative',
          paragraph: id,
          alternative: alternative.id,
        }),
      ),
      { kind: 'delete', paragraph: id },
    ])
    .filter((change) => !textHas(scenario, room, draft, change));
}

export const CONDITION_KINDS = ['adopted', 'textHas', 'sponsors', 'kept'] as const;

/** What a promise among these delegations can be made conditional on. */
export function possibleConditions(
  scenario: PublicScenario,
  room: Room,
  parties: readonly SeatId[],
  deals: Box<Deal>,
): readonly Condition[] {
  const drafts = Object.keys(room.drafts);
  return [
    ...pendingAmendments(room.amendments).map(
      (amendment): Condition => ({ kind: 'adopted', amendment }),
    ),
    ...drafts.flatMap((draft) =>
      openChanges(scenario, room, draft).map(
        (change): Condition => ({ kind: 'textHas', draft, change }),
      ),
    ),
    ...drafts.flatMap((draft) =>
      parties
        .filter(
          (seat) =>
            !isObserver(scenario, seat) && !sponsorsOf(scenario, room, draft).includes(seat),
        )
        .map((seat): Condition => ({ kind: 'sponsors', seat, draft })),
    ),
    ...Object.values(deals)
      .filter(({ status }) => status === 'agreed')
      .map(({ id }): Condition => ({ kind: 'kept', deal: id })),
  ];
}
