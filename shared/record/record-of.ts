import type { Language } from '../language/language.ts';
import { own } from '../procedure/kernel/own.ts';
import { isAfterPlay } from '../procedure/kernel/script.ts';
import type { LeaderId } from '../procedure/kernel/state.ts';
import { roomsOf } from '../procedure/kernel/venue.ts';
import { linesInOrder } from '../procedure/rounds/round.ts';
import type { PublicScenario, RecordContent } from '../scenario/scenario.ts';
import { scenarioAt } from '../scenario/venues.ts';
import { minuteText } from '../views/minute-text.ts';
import { spokenText } from '../views/spoken-text.ts';
import { ballotRecords, reportRecords } from './decisions.ts';
import { type Drawn, delegationEvidence, pressEvidence } from './evidence.ts';
import { instant, ofVenue, scenarioOf, seatName, type VenueSeen } from './naming.ts';
import type { Gathered } from './reading.ts';
import {
  type DealRecord,
  type MinuteRecord,
  RECORD_VERSION,
  type RoundRecord,
  type SessionRecord,
  type Who,
} from './record.ts';
import { amendmentRecords, proposalRecords, textRecords } from './text-records.ts';

/** What the record is made for. */
export interface RecordWanted {
  /** The public content, in the reader's language. */
  readonly scenario: PublicScenario;
  /** What the debrief reveals; looked at only once it has opened. */
  readonly record: RecordContent;
  readonly language: Language;
  readonly isNamed: boolean;
}

/** The record of a session to take home, from what was gathered of it. */
export function recordOf(gathered: Gathered, wanted: RecordWanted): SessionRecord {
  const { scenario, language, isNamed } = wanted;
  const { state } = gathered;
  const [first, ...others] = roomsOf(state.room).map((room) => ({
    gathered,
    room,
    scenario: scenarioOf(scenario, room),
    language,
  }));
  if (first === undefined) throw new Error('A session has at least one venue.');
  const venues = [first, ...others] as const;
  const rounds = roundRecords(first);
  const drawn: Drawn = {
    venues,
    delegations: scenarioAt(scenario, undefined).delegations,
    ballots: ballotRecords(venues),
    amendments: venues.flatMap(amendmentRecords),
    proposals: venues.flatMap(proposalRecords),
    rounds,
    revealed: isAfterPlay(state.room.phase) ? wanted.record : undefined,
    isNamed,
  };
  return {
    format: 'present-and-voting/session-record',
    version: RECORD_VERSION,
    title: state.room.title === '' ? scenario.title : state.room.title,
    scenario: { id: scenario.id, hash: scenario.hash, title: scenario.title },
    opened: instant(gathered.opened),
    until: instant(state.at),
    phase: state.room.phase,
    named: isNamed,
    facilitators: Object.keys(state.leaders ?? {}).map((leader) =>
      facilitatorIs(gathered, wanted, leader),
    ),
    delegations: delegationEvidence(drawn),
    press: pressEvidence(drawn),
    ballots: drawn.ballots,
    reports: venues.flatMap(reportRecords),
    texts: venues.flatMap(textRecords),
    amendments: drawn.amendments,
    proposals: drawn.proposals,
    deals: venues.flatMap(dealRecords),
    rounds,
    stories: gathered.stories,
    minutes: minuteRecords(gathered, wanted),
  };
}

/** DEA-6: the deals that everybody may know of. */
const dealRecords = ({ room, scenario }: VenueSeen): readonly DealRecord[] =>
  Object.values(room.deals).map(({ by, to, status, promises, ...deal }) => ({
    ...ofVenue(room.venue),
    by: seatName(scenario, by),
    to: to.map((seat) => seatName(scenario, seat)),
    status,
    public: deal.public === true,
    promises: promises.map((promise) => ({
      by: seatName(scenario, promise.by),
      act: promise.act,
      verdict: promise.verdict.kind,
    })),
  }));

/** RND-2: the lines of a round that is still open are nobody's to read. */
const roundRecords = ({ gathered, room, scenario, language }: VenueSeen): readonly RoundRecord[] =>
  Object.values(room.rounds ?? {})
    .filter(({ until }) => until === undefined)
    .map((round) => ({
      question: round.question,
      lines: linesInOrder(room, round).map(([seat, said]) => ({
        seat,
        name: seatName(scenarioAt(scenario, undefined), seat),
        text: spokenText(scenario, said, language),
        by: gathered.handOfLine(round.id, seat),
      })),
    }));

/** SES-14: one of several who lead, by number and where it was asked by name. */
function facilitatorIs(
  { state: { leaders = {} } }: Gathered,
  { isNamed }: RecordWanted,
  leader: LeaderId,
): Who {
  const name = own(leaders, leader)?.name;
  return {
    number: Object.keys(leaders).indexOf(leader) + 1,
    ...(isNamed && name !== undefined && { name }),
  };
}

const minuteRecords = (gathered: Gathered, wanted: RecordWanted): readonly MinuteRecord[] =>
  gathered.minutes.map(({ venue, minute, leader }) => ({
    at: instant(minute.at),
    ...ofVenue(venue),
    kind: minute.key.replace(/^minutes\./, ''),
    ...(leader !== undefined && { facilitator: facilitatorIs(gathered, wanted, leader) }),
    text: minuteText(scenarioAt(wanted.scenario, venue), minute, wanted.language),
    ...(minute.covered && { covered: true }),
  }));
