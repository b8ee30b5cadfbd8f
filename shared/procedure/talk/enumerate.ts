import type { SeatId } from '../../scenario/scenario.ts';
import { fewOf, type Glance, once } from '../kernel/enumerate.ts';
import { groupsOf, type Saying, tableOfGroup } from './talk.ts';

const seats = ({ scenario }: Glance): readonly SeatId[] =>
  fewOf(scenario.delegations.map(({ id }) => id));

const tables = ({ scenario, room }: Glance) => [
  ...fewOf(Object.keys(room.tables)),
  ...fewOf(groupsOf(scenario).map(tableOfGroup)),
];

/** One of each kind of thing to say. */
function sayings({ room }: Glance): readonly Saying[] {
  const [draft] = Object.keys(room.drafts);
  const [amendment] = Object.keys(room.amendments);
  const [proposal] = Object.keys(room.negotiation?.proposals ?? {});
  return [
    { kind: 'words', text: 'Shall we talk?' },
    { kind: 'thank' },
    ...(draft ? [{ kind: 'askVote', draft } as const] : []),
    ...(draft ? [{ kind: 'warn', cause: { kind: 'draft', draft } } as const] : []),
    ...(amendment
      ? [{ kind: 'askSupport', cause: { kind: 'amendment', amendment } } as const]
      : []),
    ...(proposal ? [{ kind: 'askSupport', cause: { kind: 'proposal', proposal } } as const] : []),
  ];
}

const message = ({ said }: Glance) => fewOf(said.map((id) => ({ message: id })));

export const talkThinkable = {
  openTable: (glance: Glance) => seats(glance).map((seat) => ({ with: [seat] })),
  sitDown: (glance: Glance) => tables(glance).map((table) => ({ table })),
  askToSit: (glance: Glance) => tables(glance).map((table) => ({ table })),
  inviteToTable: (glance: Glance) => seats(glance).map((seat) => ({ seat })),
  declineTable: (glance: Glance) => tables(glance).map((table) => ({ table })),
  leaveTable: once,
  speakAtTable: (glance: Glance) => sayings(glance).map((says) => ({ says })),
  sendNote: (glance: Glance) =>
    seats(glance).flatMap((seat) => sayings(glance).map((says) => ({ to: [seat], says }))),
  reportMessage: message,
};

export const oversightThinkable = {
  hideMessage: (glance: Glance) =>
    message(glance).map((about) => ({ ...about, reason: 'It was not fair.' })),
  suggestLine: (glance: Glance) =>
    seats(glance).map((seat) => ({ seat, text: 'Ask your friends.' })),
  silenceSeat: (glance: Glance) =>
    seats(glance).flatMap((seat) => [
      { seat, silenced: true },
      { seat, silenced: false },
    ]),
};
