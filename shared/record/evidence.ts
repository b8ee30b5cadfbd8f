import { taskInDebrief } from '../analysis/tasks/progress.ts';
import { partiesOf } from '../procedure/deals/deal.ts';
import { own } from '../procedure/kernel/own.ts';
import { isAfterPlay } from '../procedure/kernel/script.ts';
import type { PersonId } from '../procedure/kernel/state.ts';
import type { Delegation, RecordContent, SeatId } from '../scenario/scenario.ts';
import { countsOf } from './acts.ts';
import { peopleOf } from './attendance.ts';
import { instant, type VenueSeen } from './naming.ts';
import type {
  AmendmentRecord,
  BallotRecord,
  DelegationEvidence,
  Hand,
  PressEvidence,
  ProposalRecord,
  RoundRecord,
  Sitting,
  Who,
} from './record.ts';

/** What the evidence is drawn from: the rest of the record, and the venues that it was made from. */
export interface Drawn {
  readonly venues: readonly [VenueSeen, ...VenueSeen[]];
  readonly delegations: readonly Delegation[];
  readonly ballots: readonly BallotRecord[];
  readonly amendments: readonly AmendmentRecord[];
  readonly proposals: readonly ProposalRecord[];
  readonly rounds: readonly RoundRecord[];
  /** What the debrief has revealed; undefined before it. */
  readonly revealed: RecordContent | undefined;
  readonly isNamed: boolean;
}

/** What each delegation did in which a person sat at any time. */
export function delegationEvidence(drawn: Drawn): readonly DelegationEvidence[] {
  const { attendance } = drawn.venues[0].gathered;
  const held = new Set(attendance.sat.map(({ seat }) => seat));
  return drawn.delegations
    .filter(({ id }) => held.has(id))
    .map((delegation) => evidenceOf(drawn, delegation));
}

function evidenceOf(drawn: Drawn, { id: seat, shortName: name }: Delegation): DelegationEvidence {
  const { venues, rounds } = drawn;
  const [{ room }] = venues;
  const acts = venues.flatMap(({ gathered, room: there }) =>
    gathered.ledger
      .entriesOf(there.venue)
      .flatMap((entry) => (entry.is === 'act' ? [entry.act] : [])),
  );
  const cables = Object.keys(own(room.cables ?? {}, seat) ?? {}).length;
  return {
    seat,
    name,
    sittings: sittingsOf(drawn, seat),
    voice: voiceOf(drawn, seat),
    acts: countsOf(acts, seat, (hand) => hand === 'people'),
    computer: countsOf(acts, seat, (hand) => hand === 'computer'),
    proposals: proposalsOf(drawn, name),
    deals: dealsOf(drawn, seat),
    votes: votesOf(drawn, seat),
    ...taskOf(drawn, seat),
    ...(isAfterPlay(room.phase) && { cables }),
    lines: rounds.flatMap(({ question, lines }) =>
      lines
        .filter((line) => line.seat === seat && line.by === 'people')
        .map(({ text }) => ({ question, text })),
    ),
  };
}

function whoIs({ venues, isNamed }: Drawn, people: readonly PersonId[], person: PersonId): Who {
  const name = venues[0].gathered.attendance.names.get(person);
  return {
    number: people.indexOf(person) + 1,
    ...(isNamed && name !== undefined && { name }),
  };
}

function sittingsOf(drawn: Drawn, seat: SeatId): readonly Sitting[] {
  const { attendance } = drawn.venues[0].gathered;
  const people = peopleOf(attendance, seat);
  return attendance.sat
    .filter((each) => each.seat === seat)
    .map(({ person, from, to, moves }) => ({
      who: whoIs(drawn, people, person),
      from: instant(from),
      ...(to !== undefined && { to: instant(to) }),
      moves,
    }));
}

/** FLO-12: over all stages, in all venues. */
function voiceOf({ venues }: Drawn, seat: SeatId): DelegationEvidence['voice'] {
  const heard = venues.flatMap(({ room }) => own(room.voice ?? {}, seat) ?? []);
  const computers = heard.flatMap(({ computer }) => computer ?? []);
  return { ...summed(heard), computer: summed(computers) };
}

const summed = (all: readonly { readonly turns: number; readonly ms: number }[]) => ({
  turns: sum(all.map(({ turns }) => turns)),
  seconds: Math.round(sum(all.map(({ ms }) => ms)) / 1000),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((so, next) => so + next, 0);

const COMPUTER: Hand = 'computer';
const MADE: readonly string[] = ['adopted', 'accepted', 'made'];
const OPEN: readonly string[] = ['pending', 'open'];

function proposalsOf(
  { amendments, proposals }: Drawn,
  mover: string,
): DelegationEvidence['proposals'] {
  const ends = [
    ...amendments.map(({ status, ...each }) => ({ ...each, end: status })),
    ...proposals.map(({ came, ...each }) => ({ ...each, end: came })),
  ]
    .filter((each) => each.mover === mover && each.by !== COMPUTER)
    .map(({ end }) => (MADE.includes(end) ? 'made' : OPEN.includes(end) ? 'open' : 'notMade'));
  const count = (end: 'made' | 'notMade' | 'open') => ends.filter((each) => each === end).length;
  return { made: count('made'), notMade: count('notMade'), open: count('open') };
}

function dealsOf({ venues }: Drawn, seat: SeatId): DelegationEvidence['deals'] {
  const agreed = venues
    .flatMap(({ room }) => Object.values(room.deals))
    .filter(({ status }) => status === 'agreed' || status === 'settled')
    .filter((deal) => partiesOf(deal).includes(seat));
  const promises = agreed.flatMap((deal) => deal.promises.filter(({ by }) => by === seat));
  const judged = (kind: string) => promises.filter(({ verdict }) => verdict.kind === kind).length;
  const offered = agreed.filter(({ by }) => by === seat).length;
  return {
    offered,
    joined: agreed.length - offered,
    kept: judged('kept'),
    broken: judged('broken'),
    void: judged('void'),
    pending: judged('pending'),
  };
}

function votesOf({ ballots }: Drawn, seat: SeatId): DelegationEvidence['votes'] {
  const cast = ballots.flatMap(({ votes = [] }) => votes.filter((vote) => vote.seat === seat));
  const byComputer = cast.filter(({ by }) => by === 'computer' || by === 'covered');
  const own = cast.filter((vote) => !byComputer.includes(vote));
  const count = (choice: string) => own.filter(({ vote }) => vote === choice).length;
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    notCast: count('notVoting') + count('absent'),
    byComputer: byComputer.length,
  };
}

/** TSK-3: how a task came out is shown in the debrief, and not before. */
function taskOf({ venues, revealed }: Drawn, seat: SeatId): Pick<DelegationEvidence, 'task'> {
  const brief = own(revealed?.instructions ?? {}, seat);
  const seen = venues.find(({ scenario }) => scenario.delegations.some(({ id }) => id === seat));
  if (brief === undefined || seen === undefined) return {};
  const { standing } = taskInDebrief(seen.scenario, seen.room, seat, brief);
  return { task: { text: brief.task, standing } };
}

/** Who filed how many stories; which, no story says (PRS-2). */
export function pressEvidence(drawn: Drawn): readonly PressEvidence[] {
  const { filed } = drawn.venues[0].gathered;
  const people = [...filed.keys()];
  return people.map((person) => ({
    who: whoIs(drawn, people, person),
    stories: filed.get(person) ?? 0,
  }));
}
