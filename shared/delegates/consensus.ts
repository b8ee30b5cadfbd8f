import { objectors } from '../procedure/consensus/consensus.ts';
import { changesOf, type Negotiation, type Proposal } from '../procedure/consensus/negotiation.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../procedure/kernel/spoken.ts';
import { idOfWhy } from '../procedure/kernel/why.ts';
import { type Paragraphs, standingOf } from '../procedure/texts/paragraphs.ts';
import { paragraphsOf, wholeText } from '../procedure/texts/texts.ts';
import { once } from '../scenario/once.ts';
import { planCableOnReport } from './cables.ts';
import { dice } from './dice.ts';
import { stanceReason } from './reasons/stance-reason.ts';
import { adviseChanges, askedBy } from './report/answers.ts';
import { planInitiative } from './report/initiative.ts';
import { viewOf } from './report/mind.ts';
import { holding } from './report/open-report.ts';
import { promisedFor } from './report/promised.ts';
import type { Plan, PlannedMove, Situation } from './situation.ts';
import { adviseStance, explanationIn, type StanceAdvice } from './stance.ts';

/** The share of delegations that say aloud that they go along, when the computer plays. */
const JOINING_SHARE = 0.35;
const SOON_MS = 1_500;
const SPREAD_MS = 8_000;

/** What changes whenever delegations have something new to read, answer or decide. */
export function negotiationOccasion(room: Room): string {
  const { negotiation } = room;
  if (negotiation === undefined) return '';
  const { draft, phase, text, consultationsHeld, silenceRounds, proposals } = negotiation;
  const onTheTable = Object.entries(proposals).map(([id, { change }]) =>
    'words' in change && change.words.corrected
      ? `${id}=${JSON.stringify(change.words.stands)}`
      : id,
  );
  const against = objectors(negotiation);
  const { seen } = seenIn(paragraphsOf(room, draft));
  return [phase, text, consultationsHeld, silenceRounds, ...onTheTable, seen, ...against].join(' ');
}

/** What has been changed in a report, and what is held. */
const seenIn = once((paragraphs: Paragraphs) => {
  const all = Object.entries(paragraphs);
  const changes = all.flatMap(([id, { changes: made }]) =>
    made === undefined ? [] : [`${id}:${made.at(-1)?.fact}`],
  );
  const held = all.flatMap(([id, { heldBy }]) => (heldBy === undefined ? [] : [`[${id}]`]));
  return { seen: [...changes, ...held].join(' ') };
});

/**
 * What one delegation does where a report is sought by consensus. As long as the room is on the record it
 * proposes nothing by itself.
 */
export function planConsensus(situation: Situation, negotiation: Negotiation): readonly Plan[] {
  if (situation.room.absent[situation.seat]) return [];
  switch (negotiation.phase) {
    case 'reading':
    case 'consultations':
      return [
        ...planBrackets(situation, negotiation),
        ...planAnswers(situation, negotiation),
        ...planCableOnReport(situation, negotiation),
        ...planInitiative(situation, negotiation),
      ];
    case 'silence':
    case 'gavel':
      return planStance(situation, negotiation);
    default:
      return [];
  }
}

/** Brackets round what crosses its lines, and none round anything else. */
function planBrackets(
  { scenario, room, knowledge, seat, seed }: Situation,
  negotiation: Negotiation,
): readonly PlannedMove[] {
  const { over } = viewOf(scenario, room, negotiation, knowledge);
  const paragraphs = paragraphsOf(room, negotiation.draft);
  const held = holding(paragraphs).get(seat) ?? [];
  if (held.length === over.length && over.every((id) => held.includes(id))) return [];
  return wholeText(scenario, room, negotiation.draft).flatMap(({ id: paragraph }) => {
    const isHeld = standingOf(own(paragraphs, paragraph)).heldBy.includes(seat);
    if (isHeld === over.includes(paragraph)) return [];
    const thinking = SPREAD_MS * dice(seed, seat, paragraph, String(negotiation.text), 'brackets');
    return {
      afterMs: Math.round(SOON_MS + thinking),
      command: { type: isHeld ? 'releaseParagraph' : 'holdParagraph', paragraph } as const,
    };
  });
}

/**
 * An answer to every proposal that is better or worse for it than the present words; who holds the
 * paragraph and is not helped by it says that it needs more. When it would answer is known before it has
 * thought: most answers are overtaken, so each is thought of when it is time.
 */
function planAnswers(situation: Situation, negotiation: Negotiation): readonly Plan[] {
  const { seat, seed } = situation;
  return Object.values(negotiation.proposals)
    .filter(({ by }) => by !== seat)
    .map((proposal) => {
      const thinking = SPREAD_MS * dice(seed, seat, proposal.id, 'answer');
      const afterMs = Math.round(SOON_MS + thinking);
      return {
        kind: 'answer',
        afterMs,
        think: () => answerTo(situation, negotiation, proposal, afterMs),
      };
    });
}

/** What it says to one proposal; nothing where it has said so. */
function answerTo(
  situation: Situation,
  negotiation: Negotiation,
  proposal: Proposal,
  afterMs: number,
): readonly PlannedMove[] {
  const { scenario, room, knowledge, seat } = situation;
  const promised = promisedFor(situation, negotiation, changesOf(proposal));
  const asked = promised === 0 ? askedBy(proposal) : { ...askedBy(proposal), promised };
  const { answer } = adviseChanges(scenario, room, negotiation, knowledge, asked);
  const type = MOVES_OF[answer];
  if (type === undefined || (proposal[GIVEN[type]] ?? []).includes(seat)) return [];
  return [{ afterMs, command: { type, proposal: proposal.id } }];
}

const MOVES_OF = {
  accept: 'acceptProposal',
  refuse: 'refuseProposal',
  wantMore: 'wantMore',
  neutral: undefined,
} as const;
const GIVEN = {
  acceptProposal: 'acceptedBy',
  refuseProposal: 'refusedBy',
  wantMore: 'wantMore',
} as const;

/** Its stance; words that tell why are found when it is time to say them. */
function planStance(situation: Situation, negotiation: Negotiation): readonly Plan[] {
  const { scenario, room, knowledge, seat, seed } = situation;
  const taken = own(negotiation.stances, seat);
  const advice = adviseStance(scenario, room, negotiation, knowledge);
  // Who has spoken may still join those who object.
  if (taken !== undefined && (taken.kind === 'object' || advice.stance !== 'object')) return [];
  const round = `${negotiation.consultationsHeld} ${negotiation.silenceRounds}`;
  const thinking = SOON_MS + SPREAD_MS * dice(seed, seat, round, 'stance');
  // Each objection makes all think anew: they must not come too late for that.
  const afterMs = Math.round(thinking / (1 + objectors(negotiation).length) ** 2);
  switch (advice.stance) {
    case 'silent':
      return [];
    case 'join':
      return dice(seed, seat, round, 'joins') < JOINING_SHARE
        ? [{ afterMs, command: { type: 'takeStance', stance: { kind: 'join' } } }]
        : [];
    case 'object':
    case 'dissociate':
    case 'explain': {
      const reasoned = { ...advice, stance: advice.stance };
      const told = toldBy(negotiation, reasoned);
      const words = () => wordsFor(negotiation, reasoned, situation);
      return [{ kind: 'answer', afterMs, think: () => [{ afterMs, command: told(words()) }] }];
    }
  }
}

/** A stance for which a reason is given. */
interface ReasonedStance extends StanceAdvice {
  readonly stance: 'object' | 'dissociate' | 'explain';
}

/** The move by which a delegation takes a stance, with its reason. */
const toldBy =
  ({ phase }: Negotiation, { stance: kind, over, dissociates }: ReasonedStance) =>
  (text: Spoken): PlannedMove['command'] => {
    if (kind === 'explain') return { type: 'takeStance', stance: { kind, text } };
    const paragraphs = kind === 'object' ? [...over] : [...dissociates];
    return kind === 'object' && phase === 'silence'
      ? { type: 'breakSilence', paragraphs, text }
      : { type: 'takeStance', stance: { kind, paragraphs, text } };
  };

/** A sentence in public: how it stands, and what decides that. */
const wordsFor = (
  negotiation: Negotiation,
  advice: ReasonedStance,
  { scenario, room, knowledge }: Situation,
): Spoken =>
  sentenceOf(`stance.why.${sentenceFor(advice)}`, {
    why: idOfWhy(stanceReason(scenario, room, negotiation, knowledge).why),
  });

function sentenceFor(advice: ReasonedStance) {
  if (advice.stance === 'object') return advice.over.length === 0 ? 'missing' : 'object';
  return advice.stance === 'dissociate' ? 'dissociate' : explanationIn(advice);
}
