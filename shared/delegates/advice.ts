import { mayAbstain } from '../procedure/ballot/abstaining.ts';
import { isRecordOf } from '../procedure/ballot/recorded-matter.ts';
import type { BallotSubject, DraftSubject, Room } from '../procedure/kernel/room.ts';
import { stageOf } from '../procedure/kernel/script.ts';
import { draftOf, sponsorsOf } from '../procedure/texts/drafts.ts';
import { textOf, wantedText } from '../procedure/texts/texts.ts';
import { type Matter, utilityOfMatter } from '../scenario/matters.ts';
import type { Anchor, Choice, DraftId, PublicScenario, SeatContent } from '../scenario/scenario.ts';
import { asRecorded, type Judge, type TextCase } from '../scenario/text-worth.ts';
import { decideFreely } from '../scenario/utility.ts';
import { amendedText, textWithout } from './asked-amendment.ts';
import { adviseMotion } from './motions.ts';

/** What a delegation's instructions say about a vote, and how strongly. */
export interface Advice {
  readonly choice: Choice;
  /** Utility of a yes, residual included; thresholds are in scenario/utility.ts. */
  readonly utility: number;
}

/**
 * How a delegation would vote by its instructions: shown to people as advice, acted on by the
 * computer. On a motion not to vote on a draft, who wants the draft votes no, and who does not, yes.
 */
export function adviseVote(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: BallotSubject,
): Advice {
  if (subject.kind !== 'motion') return adviseOnDraft(scenario, room, knowledge, subject);
  return adviseMotion(
    scenario,
    knowledge,
    room,
    subject,
    (draft) => adviseOnDraft(scenario, room, knowledge, { kind: 'draft', draft }).utility,
  );
}

function adviseOnDraft(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: DraftSubject,
): Advice {
  const { judge, about, matter, residual } = caseOf(scenario, room, knowledge, subject);
  const utility = utilityOfMatter(judge, about, matter) + residual;
  return { choice: choiceFor(room, knowledge, subject, utility), utility };
}

/** All that a delegation judges by when a draft, or a part of it or a change to it, is put to the vote. */
interface VoteCase {
  readonly judge: Judge;
  readonly about: TextCase;
  readonly matter: Matter;
  /** What the record says of this very ballot, beyond what it says of the whole. */
  readonly residual: number;
}

export function caseOf(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: DraftSubject,
): VoteCase {
  const whole: DraftSubject = { kind: 'draft', draft: subject.draft };
  return {
    judge: {
      seat: knowledge.seat,
      instructions: knowledge.instructions,
      residual: anchorFor(scenario, room, knowledge, whole)?.residual ?? 0,
    },
    about: textCase(scenario, room, subject.draft),
    matter: matterOf(scenario, room, subject),
    residual: residualOfPart(scenario, room, knowledge, subject),
  };
}

/** The vote that a utility means for a delegation, which may not be free to abstain. */
export function choiceFor(
  room: Room,
  knowledge: Pick<SeatContent, 'seat'>,
  subject: DraftSubject,
  utility: number,
): Choice {
  const choice = decideFreely(utility, mayAbstain(room, knowledge.seat, subject));
  return subject.kind === 'noVote' ? opposite(choice) : choice;
}

const textCase = (scenario: PublicScenario, room: Room, draft: DraftId): TextCase => ({
  draft: draftOf(scenario, draft),
  wanted: wantedText(scenario, room, draft),
  sponsors: sponsorsOf(scenario, room, draft),
  room: scenario,
});

/** What the record says of a separate vote or a division beyond what it says of the whole. */
function residualOfPart(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: DraftSubject,
): number {
  if (subject.kind !== 'part' && subject.kind !== 'division') return 0;
  const anchor = anchorFor(scenario, room, knowledge, subject);
  const { draft } = subject;
  return anchor === undefined
    ? 0
    : anchor.residual * asRecorded(draftOf(scenario, draft), textOf(scenario, room, draft));
}

/** What a ballot asks, of the text as it stands now. */
function matterOf(scenario: PublicScenario, room: Room, subject: DraftSubject): Matter {
  const text = textOf(scenario, room, subject.draft);
  switch (subject.kind) {
    case 'draft':
    case 'noVote':
      return { kind: 'whole', text };
    case 'amendment':
      return { kind: 'changes', ...amendedText(scenario, room, subject.amendment) };
    case 'amendmentPart':
      return { kind: 'changes', ...amendedText(scenario, room, subject.amendment, subject.part) };
    case 'part':
      return { kind: 'part', text, without: textWithout(text, subject.part) };
    case 'division': {
      if (subject.amendment === undefined) return { kind: 'division', text };
      const parts = room.division?.parts.flat() ?? [];
      return {
        kind: 'divisionOfChanges',
        ...amendedText(scenario, room, subject.amendment, parts),
      };
    }
  }
}

/** The record's anchor for what a ballot asks at the present stage, if the record has one. */
export function anchorFor(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: BallotSubject,
): Anchor | undefined {
  if (subject.kind === 'motion') return undefined;
  const { draft } = subject;
  // Whether to vote on a text at all is judged by what is thought of the text.
  const asked: DraftSubject = subject.kind === 'noVote' ? { kind: 'draft', draft } : subject;
  const stage = stageOf(scenario, room).id;
  return Object.values(knowledge.anchors).find(
    (anchor) => anchor.stage === stage && anchor.draft === draft && isRecordOf(anchor, asked),
  );
}

function opposite(choice: Choice): Choice {
  if (choice === 'abstain') return 'abstain';
  return choice === 'yes' ? 'no' : 'yes';
}
