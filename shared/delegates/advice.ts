import type { AmendmentId, ChangeNumber } from '../procedure/amendments/amendment.ts';
import { standingWordings, type Wording } from '../procedure/amendments/wordings.ts';
import { isBoundByPledge } from '../procedure/ballot/pledge.ts';
import { isRecordOf } from '../procedure/ballot/recorded-matter.ts';
import type { BallotSubject, DraftSubject, Room } from '../procedure/kernel/room.ts';
import { stageOf } from '../procedure/kernel/script.ts';
import { draftOf, sponsorsOf } from '../procedure/texts/drafts.ts';
import { textOf } from '../procedure/texts/texts.ts';
import { type Matter, utilityOfMatter } from '../scenario/matters.ts';
import type { Anchor, Choice, PublicScenario, SeatContent } from '../scenario/scenario.ts';
import { decideChoice } from '../scenario/utility.ts';
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
  const draft = draftOf(scenario, subject.draft);
  const worth = utilityOfMatter(
    knowledge.instructions,
    draft,
    matterOf(scenario, room, subject),
    sponsorsOf(scenario, room, subject.draft),
    scenario.poles,
    scenario.issues,
  );
  const utility = worth + (anchorFor(scenario, room, knowledge, subject)?.residual ?? 0);
  const choice = decideChoice(utility);
  if (subject.kind === 'noVote') return { choice: opposite(choice), utility };
  const mayAbstain = !(room.pledged[knowledge.seat] && isBoundByPledge(subject));
  return { choice: choice === 'abstain' && !mayAbstain ? sideOf(utility) : choice, utility };
}

/** What a ballot asks, of the text as it stands now. */
function matterOf(scenario: PublicScenario, room: Room, subject: DraftSubject): Matter {
  const left = textOf(scenario, room, subject.draft);
  switch (subject.kind) {
    case 'draft':
    case 'noVote':
      return { kind: 'whole', paragraphs: left };
    case 'amendment':
      return { kind: 'changes', changes: changesOf(scenario, room, subject.amendment) };
    case 'amendmentPart':
      return {
        kind: 'changes',
        changes: changesOf(scenario, room, subject.amendment, subject.part),
      };
    case 'part':
      return { kind: 'part', paragraphs: left.filter(({ id }) => subject.part.includes(id)) };
    case 'division': {
      const parts = room.division?.parts.flat() ?? [];
      if (subject.amendment !== undefined) {
        const changes = changesOf(scenario, room, subject.amendment, parts);
        return { kind: 'divisionOfChanges', changes };
      }
      return { kind: 'division', paragraphs: left.filter(({ id }) => parts.includes(id)) };
    }
  }
}

/** What an amendment would change, and into what; only those of that numbers, where any are named. */
function changesOf(
  scenario: PublicScenario,
  room: Room,
  id: AmendmentId,
  numbers?: readonly ChangeNumber[],
): readonly Wording[] {
  const amendment = room.amendments[id];
  if (amendment === undefined) throw new Error(`The room has no amendment ${id}.`);
  return standingWordings(scenario, room, amendment, numbers);
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

/** The side of a delegation that may not abstain (MUN-2); one that does not care adds no yes. */
const sideOf = (utility: number): Choice => (utility > 0 ? 'yes' : 'no');

function opposite(choice: Choice): Choice {
  if (choice === 'abstain') return 'abstain';
  return choice === 'yes' ? 'no' : 'yes';
}
