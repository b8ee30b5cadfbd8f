import {
  asSentence,
  listInSentence,
  nameInSentence,
  phraseInSentence,
  type ScenarioTextKey,
  sayInBrief,
  spokenBySelf,
} from '../language/scenario-text.ts';
import { crossedRedLines } from './red-lines.ts';
import type {
  Confidence,
  Delegation,
  Draft,
  Instructions,
  Issue,
  IssueId,
  Pole,
  Position,
  RedLine,
  SeatId,
} from './scenario.ts';

/** What a generated brief starts from: the delegation's own data. */
export interface BriefInputs {
  readonly positions: Readonly<Record<IssueId, Position>>;
  readonly loyalty: Readonly<Record<string, number>>;
  readonly profile: {
    readonly voice: string;
    readonly sources: readonly string[];
  };
  /** How likely the delegation fills its chair, 0 to 1. */
  readonly attendance: number;
  /** Drafts that it sponsored or voted for in fact: none of its red lines may run through them. */
  readonly supported: readonly Pick<Draft, 'paragraphs'>[];
}

/** What everybody in the room may know, and all positions, by which neighbours are found. */
export interface BriefRoom {
  readonly issues: readonly Issue[];
  readonly poles: readonly Pole[];
  readonly coreSeats: readonly SeatId[];
  readonly drafts: readonly Draft[];
  readonly delegations: readonly Delegation[];
  readonly positions: Readonly<Record<SeatId, Readonly<Record<IssueId, Position>>>>;
}

/** Below this attendance a brief reminds the delegation of its empty chair. */
const LOW_ATTENDANCE = 0.8;
/** How many aims a brief names. */
const NAMED_AIMS = 3;
/** Loyalties nearer to each other than this do not make a side. */
const SAME_LOYALTY = 0.2;
/** Loyalty below this is a habit, not a side. */
const FIRM_LOYALTY = 0.4;

/**
 * A private brief for a delegation without a written one: its aims from its own positions, its
 * reasons from its profile, two red lines at most, people to talk to and one task. Of other
 * delegations it uses public facts, and of their positions only who stands near. The same
 * delegation in the same room gets the same brief; different delegations read differently.
 */
export function generateInstructions(
  delegation: Delegation,
  inputs: BriefInputs,
  room: BriefRoom,
): Instructions {
  const seed = seedOf(delegation.id);
  const aims = aimsOf(inputs.positions, room.issues);
  const redLines = redLinesOf(aims, inputs, seed);
  const talkTo = talkToOf(delegation, inputs, room);
  const standing: Standing = {
    delegation,
    inputs,
    room,
    seed,
    aims,
    redLines,
    talkTo,
  };
  return {
    origin: 'generated',
    wants: wantsOf(standing),
    because: becauseOf(standing),
    redLines,
    mayBend: mayBendOf(standing),
    talkTo,
    task: taskOf(standing),
    publicLine: publicLineOf(standing),
    confidence: lowestConfidence(aims.slice(0, NAMED_AIMS)),
    sources: sourcesOf(inputs),
    positions: inputs.positions,
    loyalty: inputs.loyalty,
  };
}

interface Aim {
  readonly issue: Issue;
  readonly position: Position;
}

interface Standing {
  readonly delegation: Delegation;
  readonly inputs: BriefInputs;
  readonly room: BriefRoom;
  readonly seed: number;
  /** What the delegation cares for, most first. */
  readonly aims: readonly Aim[];
  readonly redLines: readonly RedLine[];
  readonly talkTo: readonly SeatId[];
}

function aimsOf(
  positions: Readonly<Record<IssueId, Position>>,
  issues: readonly Issue[],
): readonly Aim[] {
  const aims = issues.flatMap((issue): Aim[] => {
    const position = positions[issue.id];
    return position === undefined || position.salience === 0 ? [] : [{ issue, position }];
  });
  return aims.sort((left, right) => urgency(right.position) - urgency(left.position));
}

/** Salience first; among equally salient issues the firmer stand. */
function urgency(position: Position): number {
  return position.salience * 2 + Math.abs(position.stand);
}

function wantsOf({ aims, seed, inputs }: Standing): string {
  const [first, second, third] = aims.map(wantPhrase);
  const sentences = [asSentence(inputs.profile.voice.trim())];
  if (first === undefined) sentences.push(sayInBrief('wants.none', seed));
  else if (second === undefined) sentences.push(sayInBrief('wants.only', seed, { first }));
  else sentences.push(sayInBrief('wants.two', seed, { first, second }));
  if (third !== undefined) sentences.push(sayInBrief('wants.third', seed >> 3, { third }));
  return sentences.join(' ');
}

/** The issue's phrase for the nearest whole stand; it completes "You want ...". */
function wantPhrase({ issue, position }: Aim): string {
  const rounded = Math.round(position.stand);
  const phrases: Readonly<Record<string, string>> = issue.wants;
  return phraseInSentence(phrases[String(rounded + 0)] ?? issue.wants['0']);
}

function becauseOf(standing: Standing): string {
  const { seed, inputs, room, delegation } = standing;
  const leader = leaderOf(favouredPole(standing), room);
  const leaders = leadersBeside(delegation, room);
  const own = room.drafts.find((draft) => draft.leader === delegation.id);
  const sentences: string[] = [];
  if (own !== undefined) {
    sentences.push(sayInBrief('because.own', seed >> 5, { draft: own.symbol }));
  } else if (leader !== undefined && leader.id !== delegation.id) {
    // Only a sponsor of its text is one that the leader counts on.
    const key = room.drafts.some((draft) => isSponsoredBy(draft, delegation, leader))
      ? 'because.counted'
      : 'because.loyal';
    sentences.push(sayInBrief(key, seed >> 5, { leader: nameInSentence(leader.name) }));
  } else if (strongestLoyalty(inputs.loyalty) > 0 && leaders.length > 1) {
    sentences.push(sayInBrief('because.both', seed >> 5, { leaders: listInSentence(leaders) }));
  } else {
    sentences.push(sayInBrief('because.free', seed >> 5));
  }
  if (inputs.attendance < LOW_ATTENDANCE) sentences.push(sayInBrief('because.small', seed >> 7));
  return sentences.map(asSentence).join(' ');
}

function isSponsoredBy(draft: Draft, delegation: Delegation, leader: Delegation): boolean {
  const isIts = draft.sponsors.some(({ seat }) => seat === delegation.id);
  return isIts && draft.leader === leader.id;
}

/** The pole that the delegation leans to clearly, if any. */
function favouredPole({ inputs }: Standing): string | undefined {
  const ranked = Object.entries(inputs.loyalty).sort((left, right) => right[1] - left[1]);
  const [best, next] = ranked;
  if (best === undefined || best[1] < FIRM_LOYALTY) return undefined;
  return best[1] - (next?.[1] ?? 0) > SAME_LOYALTY ? best[0] : undefined;
}

function strongestLoyalty(loyalty: Readonly<Record<string, number>>): number {
  return Math.max(0, ...Object.values(loyalty));
}

function leaderOf(pole: string | undefined, room: BriefRoom): Delegation | undefined {
  const leader = room.poles.find(({ id }) => id === pole)?.leader;
  return room.delegations.find(({ id }) => id === leader);
}

/** The leaders of the poles other than the delegation itself, named as in a sentence. */
function leadersBeside(self: Delegation, room: BriefRoom): readonly string[] {
  return room.poles.flatMap(({ id }) => {
    const leader = leaderOf(id, room);
    return leader === undefined || leader.id === self.id ? [] : [nameInSentence(leader.name)];
  });
}

/**
 * At most two: vital issues with a firm stand, and issues of weight where the stand is extreme; but
 * no line that the delegation itself crossed when it voted for a text in the record.
 */
function redLinesOf(aims: readonly Aim[], inputs: BriefInputs, seed: number): readonly RedLine[] {
  const candidates = aims.flatMap(({ issue, position }, index): RedLine[] => {
    const { stand, salience } = position;
    const isVital = salience === 3 && Math.abs(stand) >= 1;
    if (!isVital && !(Math.abs(stand) === 2 && salience >= 2)) return [];
    const far = phraseInSentence(stand > 0 ? issue.minus : issue.plus);
    const opposite = stand > 0 ? -1 : 1;
    const text = sayInBrief('redLine.issue', seed + index, { far });
    // What is only inferred of a delegation never blocks a consensus.
    return [{ text, issue: issue.id, beyond: salience === 3 ? 0 : opposite, holds: 'dissociate' }];
  });
  const lines = candidates.filter((line) => {
    const own = { positions: inputs.positions, redLines: [line] };
    return inputs.supported.every((draft) => crossedRedLines(own, draft.paragraphs).length === 0);
  });
  return lines.length > 0 ? lines.slice(0, 2) : [{ text: sayInBrief('redLine.general', seed) }];
}

function mayBendOf({ aims, inputs, room, seed }: Standing): string {
  const named = new Set(aims.slice(0, NAMED_AIMS).map((aim) => aim.issue));
  const loose = room.issues.filter((issue) => {
    const salience = inputs.positions[issue.id]?.salience ?? 0;
    return salience <= 1 && !named.has(issue);
  });
  const start = loose.length === 0 ? 0 : seed % loose.length;
  const offered = [...loose.slice(start), ...loose.slice(0, start)].slice(0, 2);
  const sentences: string[] = [];
  if (offered.length > 0) {
    const issues = listInSentence(offered.map((issue) => `“${issue.name}”`));
    sentences.push(sayInBrief('mayBend.issues', seed >> 2, { issues }));
  }
  if (offered.length === 0 || aims.length > 1)
    sentences.push(sayInBrief('mayBend.softer', seed >> 4));
  return sentences.join(' ');
}

/** Pole leaders, two near neighbours of the region and one near delegation that is much in play. */
function talkToOf(
  { id, region }: Delegation,
  { positions, loyalty }: BriefInputs,
  room: BriefRoom,
): readonly SeatId[] {
  const leaders = [...room.poles]
    .sort((left, right) => (loyalty[right.id] ?? 0) - (loyalty[left.id] ?? 0))
    .map((pole) => pole.leader);
  const own = Object.entries(positions).filter(([, position]) => position.salience > 0);
  const ofRegion = room.delegations.filter((other) => other.region === region);
  const taken = new Set([id, ...leaders]);
  const pickNearest = (candidates: readonly SeatId[]) => {
    const nearest = nearestSeat(
      id,
      own,
      candidates.filter((other) => !taken.has(other)),
      room,
    );
    if (nearest !== undefined) taken.add(nearest);
  };
  const neighbours = ofRegion.map((other) => other.id);
  pickNearest(neighbours);
  pickNearest(neighbours);
  pickNearest(room.coreSeats);
  taken.delete(id);
  return [...taken];
}

/** The candidate whose positions lie nearest; among equals one that differs from seat to seat. */
function nearestSeat(
  id: SeatId,
  own: readonly (readonly [IssueId, Position])[],
  candidates: readonly SeatId[],
  room: BriefRoom,
): SeatId | undefined {
  let nearest: SeatId | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  let lowestTie = 0;
  for (const candidate of candidates) {
    const distance = distanceBetween(own, room.positions[candidate] ?? {});
    if (distance > shortest) continue;
    const tie = seedOf(id + candidate);
    if (distance === shortest && tie >= lowestTie) continue;
    nearest = candidate;
    shortest = distance;
    lowestTie = tie;
  }
  return nearest;
}

/** Weighted distance to another delegation in half steps, so that near equals count as equal. */
function distanceBetween(
  own: readonly (readonly [IssueId, Position])[],
  theirs: Readonly<Record<IssueId, Position>>,
): number {
  let distance = 0;
  let weight = 0;
  for (const [issue, position] of own) {
    distance += position.salience * Math.abs(position.stand - (theirs[issue]?.stand ?? 0));
    weight += position.salience;
  }
  return weight === 0 ? 0 : Math.round((2 * distance) / weight);
}

/** One task out of those that fit this delegation. */
function taskOf(standing: Standing): string {
  const { inputs, room, delegation, redLines, seed, talkTo } = standing;
  const pole = favouredPole(standing);
  const draft = room.drafts.find((candidate) => candidate.pole === pole) ?? room.drafts[0];
  const neighbour = neighbourOf(talkTo, room);
  const first = leadPhrase(standing, seed >> 8);
  const leaders = leadersBeside(delegation, room);
  const fitting: ScenarioTextKey[] = [];
  if (inputs.attendance < LOW_ATTENDANCE && neighbour !== undefined) fitting.push('task.attend');
  if (first !== undefined) fitting.push('task.voice');
  if (pole === undefined && leaders.length > 1) fitting.push('task.balance');
  if (pole !== undefined && neighbour !== undefined && draft !== undefined)
    fitting.push('task.win');
  if (pole === undefined && draft !== undefined && leaders.length > 0) fitting.push('task.help');
  if (redLines.some((line) => line.issue !== undefined)) fitting.push('task.line');
  const key = fitting[seed % Math.max(1, fitting.length)] ?? 'task.attend.alone';
  return sayInBrief(key, seed >> 6, {
    first: first ?? '',
    leaders: listInSentence(leaders),
    either: listInSentence(leaders, 'or'),
    neighbour: neighbour ?? '',
    draft: draft?.symbol ?? '',
  });
}

/** The first delegation to talk to that leads no pole, named as in a sentence. */
function neighbourOf(talkTo: readonly SeatId[], room: BriefRoom): string | undefined {
  const seat = talkTo.find((other) => room.poles.every((pole) => pole.leader !== other));
  const neighbour = room.delegations.find(({ id }) => id === seat);
  return neighbour === undefined ? undefined : nameInSentence(neighbour.name);
}

function publicLineOf(standing: Standing): string {
  const { delegation, seed } = standing;
  const phrase = spokenPhrase(standing);
  if (phrase === undefined) return sayInBrief('publicLine.none', seed);
  const isFree = favouredPole(standing) === undefined;
  const values = { first: spokenBySelf(phrase), country: nameInSentence(delegation.name) };
  return sayInBrief(isFree ? 'publicLine.free' : 'publicLine.sided', seed >> 1, values);
}

/**
 * One of its foremost aims, by lot among those that weigh enough: what nearly all want first would
 * else be said by nearly all.
 */
function spokenPhrase({ aims, seed }: Standing): string | undefined {
  const foremost = aims.slice(0, NAMED_AIMS).filter(({ position }) => position.stand !== 0);
  const candidates = foremost.length > 0 ? foremost : aims.slice(0, 1);
  const aim = candidates[(seed >> 9) % Math.max(1, candidates.length)];
  return aim && wantPhrase(aim);
}

/** The first aim, or the second where it weighs as much: so that neighbours do not say the same. */
function leadPhrase({ aims }: Standing, choice: number): string | undefined {
  const [first, second] = aims;
  if (first === undefined) return undefined;
  const isTied = second !== undefined && second.position.salience === first.position.salience;
  return wantPhrase(isTied && choice % 2 === 1 ? second : first);
}

function lowestConfidence(aims: readonly Aim[]): Confidence {
  const held = new Set(aims.map(({ position }) => position.confidence));
  if (held.size === 0 || held.has('low')) return 'low';
  return held.has('medium') ? 'medium' : 'high';
}

function sourcesOf({ positions, profile }: BriefInputs): readonly string[] {
  const used = Object.values(positions).filter((position) => position.salience > 0);
  return [...new Set([...profile.sources, ...used.flatMap((position) => position.sources)])];
}

/** A number from a seat's code (FNV-1a), the same on every machine: it only picks wordings. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}
