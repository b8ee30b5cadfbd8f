import { english } from '../../shared/language/language.ts';
import type { BallotSubject, Room } from '../../shared/procedure/kernel/room.ts';
import { stageOf } from '../../shared/procedure/kernel/script.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { step } from '../../shared/procedure/road/step.ts';
import { asRevised, revisionsOf } from '../../shared/procedure/texts/draft-names.ts';
import { leaderOf, sponsorsOf } from '../../shared/procedure/texts/drafts.ts';
import { textOf, wholeText } from '../../shared/procedure/texts/texts.ts';
import { canonicalJson, sha256Hex } from '../../shared/scenario/hash.ts';
import type { DraftId, PublicScenario } from '../../shared/scenario/scenario.ts';
import { minuteText } from '../../shared/views/minute-text.ts';

/** What a log means to those who were there, whatever shape the state has. */
export interface Essence {
  readonly phases: readonly PhaseEssence[];
  /** Who had the floor, in order. */
  readonly spoke: string;
  readonly results: readonly string[];
  readonly outcomes: readonly string[];
  readonly minutes: readonly string[];
}

/** The session at the end of a phase. */
interface PhaseEssence {
  readonly phase: string;
  /** Number of the phase's last fact. */
  readonly until: number;
  /** Each person with their seat, and each seat that the computer does not play with who does. */
  readonly people: string;
  readonly held: string;
  /** Delegations out of the room. */
  readonly absent: string;
  readonly drafts: readonly DraftEssence[];
}

interface DraftEssence {
  readonly draft: string;
  readonly leader: string;
  readonly sponsors: string;
  /** Paragraphs that read as they were tabled by number, all others in full. */
  readonly text: readonly string[];
}

/** What a golden log is held against. */
export interface Golden {
  /** SHA-256 of the canonical JSON of the whole state at each phase's end. */
  readonly digests: Readonly<Record<string, string>>;
  readonly essence: Essence;
}

/** Folds a log, and says what it comes to. */
export function goldenOf(open: PublicScenario, facts: readonly Fact[]): Golden {
  const digests: Record<string, string> = {};
  const phases: PhaseEssence[] = [];
  const spoke: string[] = [];
  const minutes: string[] = [];
  let state: SessionState | undefined;
  const ended = (last: SessionState) => {
    const phase = phaseOf(open, last.room);
    digests[`${phase} ${last.seq}`] = sha256Hex(canonicalJson(last));
    phases.push({
      phase,
      until: last.seq,
      people: inWords(last.people, ({ seat = 'no seat', online }) => `${seat} ${online}`),
      held: inWords(last.room.seats, (hold) => hold),
      absent: Object.keys(last.room.absent).sort().join(' '),
      drafts: draftsOf(open, last.room),
    });
  };
  for (const fact of facts) {
    const next = step(open, state, fact);
    if (state !== undefined && phaseOf(open, state.room) !== phaseOf(open, next.room)) ended(state);
    const { speaker } = next.room.floor;
    if (speaker !== undefined && speaker !== state?.room.floor.speaker) spoke.push(speaker);
    const minute = next.room.minutes[String(fact.seq)];
    if (minute !== undefined) minutes.push(minuteText(open, minute, english));
    state = next;
  }
  if (state === undefined) throw new Error('The log is empty.');
  ended(state);
  const { results, outcomes } = state.room;
  return {
    digests,
    essence: {
      phases,
      spoke: spoke.join(' '),
      results: Object.values(results).map(resultOf),
      // What was signalled beforehand decides nothing: the digests hold it.
      outcomes: Object.entries(outcomes).map(
        ([stage, { signalled, ...came }]) =>
          `${stage} ${canonicalJson({ ...came, ...textAsItEnded(open, state.room, came.draft) })}`,
      ),
      minutes,
    },
  };
}

const inWords = <T>(record: Readonly<Record<string, T>>, words: (value: T) => string): string =>
  Object.entries(record)
    .map(([key, value]) => `${key} ${words(value)}`)
    .sort()
    .join(', ');

const phaseOf = (open: PublicScenario, room: Room): string =>
  `${stageOf(open, room).id} ${room.phase}`;

function draftsOf(open: PublicScenario, room: Room): readonly DraftEssence[] {
  return open.drafts.map(({ id }) => ({
    draft: `${id} ${asRevised(open, revisionsOf(room)).drafts.find((each) => each.id === id)?.symbol} ${room.drafts[id]?.status}`,
    leader: leaderOf(open, room, id) ?? 'nobody',
    sponsors: sponsorsOf(open, room, id).join(' '),
    text: textAsItReads(open, room, id),
  }));
}

function textAsItReads(open: PublicScenario, room: Room, id: DraftId): readonly string[] {
  const tabled = open.drafts.find((draft) => draft.id === id)?.paragraphs ?? [];
  return textOf(open, room, id).map(({ kind, number, lead, text }) => {
    const isTabled = tabled.some(
      (each) =>
        each.kind === kind && each.number === number && each.lead === lead && each.text === text,
    );
    return isTabled ? `${kind} ${number}` : `${kind} ${number} ${lead} ${text}`;
  });
}

/** Where each paragraph of a report ended, and in which wording. */
function textAsItEnded(open: PublicScenario, room: Room, draft: DraftId) {
  const states = room.drafts[draft]?.paragraphs ?? {};
  const whole = wholeText(open, room, draft);
  return {
    places: Object.fromEntries(whole.map(({ id, place }) => [id, place])),
    wordings: Object.fromEntries(
      whole.map(({ id }) => [id, states[id]?.words?.text ?? states[id]?.alternative ?? 'original']),
    ),
  };
}

function resultOf({
  ballot,
  stage,
  subject,
  attempt,
  outcome,
  how,
  tally,
  votes = 'no names',
  intended,
  byPeople,
}: Room['results'][string]): string {
  const { yes, no, abstain, notVoting, absent } = tally;
  return [
    `${ballot}, stage ${stage}, ${aboutWhat(subject)}, attempt ${attempt}: ${outcome} (${how})`,
    `${yes}-${no}-${abstain}, ${notVoting} not voting, ${absent} absent`,
    `votes ${votes}`,
    `intended ${canonicalJson(intended)}, by people ${byPeople.join(' ')}`,
  ].join('; ');
}

function aboutWhat(subject: BallotSubject): string {
  switch (subject.kind) {
    case 'part':
      return `part ${subject.part.join(' ')} of ${subject.draft}`;
    case 'amendmentPart':
      return `part ${subject.part.join(' ')} of amendment ${subject.amendment} to ${subject.draft}`;
    case 'amendment':
      return `amendment ${subject.amendment} to ${subject.draft}`;
    case 'motion':
      return `motion of ${subject.by} ${canonicalJson(subject.matter)}`;
    case 'noVote':
      return `no vote on ${subject.draft}, moved by ${subject.mover}`;
    case 'division':
      return `division ${subject.amendment === undefined ? '' : `of amendment ${subject.amendment} to `}${subject.draft}`;
    case 'draft':
      return `${subject.kind} ${subject.draft}`;
  }
}
