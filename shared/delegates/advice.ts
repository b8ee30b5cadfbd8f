import { draftOf, sponsorsOf } from '../procedure/programme.ts';
import type { BallotSubject, Room } from '../procedure/room.ts';
import { stageOf } from '../procedure/script.ts';
import type { Anchor, Choice, PublicScenario, SeatContent } from '../scenario/scenario.ts';
import { decideChoice, utilityOf } from '../scenario/utility.ts';

/** What a delegation's instructions say about a vote, and how strongly. */
export interface Advice {
  readonly choice: Choice;
  /** Utility of the text, residual included; thresholds are in scenario/utility.ts. */
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
  const draft = draftOf(scenario, subject.draft);
  const worth = utilityOf(
    knowledge.instructions,
    draft,
    draft.paragraphs,
    sponsorsOf(scenario, room, subject.draft),
    scenario.poles,
    scenario.issues,
  );
  const utility = worth + (anchorFor(scenario, room, knowledge, subject.draft)?.residual ?? 0);
  const choice = decideChoice(utility);
  return subject.kind === 'draft' ? { choice, utility } : { choice: opposite(choice), utility };
}

/** The record's anchor for this draft at the present stage, if the record has one. */
export function anchorFor(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: string,
): Anchor | undefined {
  const stage = stageOf(scenario, room).id;
  for (const anchor of Object.values(knowledge.anchors)) {
    if (anchor.stage === stage && anchor.draft === draft) return anchor;
  }
  return undefined;
}

function opposite(choice: Choice): Choice {
  if (choice === 'abstain') return 'abstain';
  return choice === 'yes' ? 'no' : 'yes';
}
