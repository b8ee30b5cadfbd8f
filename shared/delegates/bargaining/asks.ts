import type { PromisedChange } from '../../procedure/deals/act.ts';
import { own } from '../../procedure/kernel/own.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { idOfWhy, type Why as Reason } from '../../procedure/kernel/why.ts';
import type { Cause, Message } from '../../procedure/talk/talk.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { Choice, DraftId } from '../../scenario/scenario.ts';
import { adviseVote } from '../advice.ts';
import { dice } from '../dice.ts';
import { answerReason } from '../reasons/answer-reason.ts';
import { stanceReason } from '../reasons/stance-reason.ts';
import { voteReason } from '../reasons/vote-reason.ts';
import { adviseChanges, askedBy } from '../report/answers.ts';
import type { Answer, Why } from '../report/decision.ts';
import { styleIn } from '../report/style.ts';
import type { Situation } from '../situation.ts';
import { adviseStance, explanationIn } from '../stance.ts';
import { changeForName, changeThatMoves, changeThatServes, type Weighed } from './changes.ts';
import { mentioned } from './mentioned.ts';
import type { Scales } from './price.ts';

/** What a delegation answers with: what it sees and knows, and its dice. */
type Answering = Scales & Pick<Situation, 'seed'>;

/**
 * What a computer-played delegation answers to what was said to it: truthfully, by its instructions and the
 * text as it stands; but of a proposal for a report that it would let pass it may say no, as often as the style
 * of negotiating has it bluff. It promises nothing that it does not mean. Free words are understood where they name a text or a paragraph; else it asks back.
 */
export function answerTo(scales: Answering, { says }: Message): Spoken {
  switch (says.kind) {
    case 'askVote':
      return onVote(scales, says.draft);
    case 'askSupport':
      return onSupport(scales, says.cause);
    case 'thank':
      return sentenceOf('talk.thanks');
    case 'warn':
      return onWarning(scales, says.cause);
    case 'words':
      return onWords(scales, typeof says.text === 'string' ? says.text : '');
  }
}

function onWords(scales: Answering, text: string): Spoken {
  const draft = mentioned(scales.scenario, scales.room, text);
  if (draft === undefined) return sentenceOf('talk.askBack');
  return scales.room.negotiation === undefined
    ? onVote(scales, draft)
    : onSupport(scales, { kind: 'draft', draft });
}

/** How it will vote on a text, over what, and what would change that. */
function onVote(scales: Scales, draft: DraftId): Spoken {
  const { scenario, room, knowledge } = scales;
  if (room.negotiation !== undefined) return onReport(scales);
  const { choice } = adviseVote(scenario, room, knowledge, { kind: 'draft', draft });
  if (sponsorsOf(scenario, room, draft).includes(knowledge.seat)) return asSponsor(scales, draft);
  const why = idOfWhy(voteReason(scenario, room, knowledge, { kind: 'draft', draft }).why);
  if (choice === 'yes') return onName(scales, draft, why);
  const change = changeThatMoves(scenario, room, knowledge, draft);
  return change === undefined
    ? onWish(scales, choice, draft, why)
    : onCondition(choice, change, draft, why);
}

/** A sponsor stands by its text, and may wish for a word in it all the same. */
function asSponsor({ scenario, room, knowledge }: Scales, draft: DraftId): Spoken {
  const change = changeThatServes(scenario, room, knowledge, draft);
  if (change === undefined) return sentenceOf('talk.sponsors', { draft });
  const { paragraph } = change;
  return change.kind === 'delete'
    ? sentenceOf('talk.sponsors.without', { draft, paragraph })
    : sentenceOf('talk.sponsors.with', { draft, paragraph, wording: wordingOf(change) });
}

/** A vote that no single change would move, and the change that would serve the delegation all the same. */
function onWish(
  { scenario, room, knowledge }: Scales,
  choice: Choice,
  draft: DraftId,
  why: string,
): Spoken {
  const change = changeThatServes(scenario, room, knowledge, draft);
  if (change === undefined) return sentenceOf(`talk.vote.${choice}`, { draft, why });
  const { paragraph } = change;
  return change.kind === 'delete'
    ? sentenceOf(`talk.wish.${choice}.without`, { draft, why, paragraph })
    : sentenceOf(`talk.wish.${choice}.with`, {
        draft,
        why,
        paragraph,
        wording: wordingOf(change),
      });
}

const wordingOf = ({ paragraph, alternative }: NamedWording): string =>
  `${paragraph}/${alternative}`;

type NamedWording = Extract<PromisedChange, { readonly kind: 'alternative' }>;

/** A vote for a text, and the one change of it for which the delegation would put its name to the text. */
function onName(scales: Scales, draft: DraftId, why: string): Spoken {
  const { scenario, room, knowledge } = scales;
  const change = changeForName(scenario, room, knowledge, draft)?.change;
  if (change === undefined) return onWish(scales, 'yes', draft, why);
  const { paragraph } = change;
  return change.kind === 'delete'
    ? sentenceOf('talk.name.without', { draft, why, paragraph })
    : sentenceOf('talk.name.with', {
        draft,
        why,
        paragraph,
        wording: wordingOf(change),
      });
}

/** A vote, and the one change of the text that would make it friendlier. */
function onCondition(
  choice: Exclude<Choice, 'yes'>,
  { change, choice: then }: Weighed,
  draft: DraftId,
  why: string,
): Spoken {
  const { paragraph } = change;
  const moves = choice === 'no' && then !== 'yes' ? 'no.abstain' : (`${choice}.yes` as const);
  if (change.kind === 'delete') {
    return sentenceOf(`talk.without.${moves}`, { draft, why, paragraph });
  }
  const wording = wordingOf(change);
  return sentenceOf(`talk.with.${moves}`, { draft, why, paragraph, wording });
}

function onSupport(scales: Answering, cause: Cause): Spoken {
  switch (cause.kind) {
    case 'draft':
      return onVote(scales, cause.draft);
    case 'amendment':
      return onAmendment(scales, cause.amendment);
    case 'proposal':
      return onProposal(scales, cause.proposal);
  }
}

function onAmendment(scales: Scales, id: string): Spoken {
  const { scenario, room, knowledge } = scales;
  const amendment = own(room.amendments, id);
  if (amendment === undefined) return sentenceOf('talk.askBack');
  const { draft } = amendment;
  const subject = { kind: 'amendment', amendment: id, draft } as const;
  const { choice } = adviseVote(scenario, room, knowledge, subject);
  const why = idOfWhy(voteReason(scenario, room, knowledge, subject).why);
  return sentenceOf(`talk.amendment.${choice}`, { draft, why });
}

function onProposal(scales: Answering, id: string): Spoken {
  const taken = stanceOnProposal(scales, id);
  return taken === undefined
    ? sentenceOf('talk.askBack')
    : sentenceOf(`talk.support.${taken.answer}`, { why: idOfWhy(taken.why) });
}

/** How it answers a proposal for a report, and why: as it claims where it bluffs; undefined where there is none. */
function stanceOnProposal({ scenario, room, knowledge, seed }: Answering, id: string) {
  const { negotiation } = room;
  const proposal = own(negotiation?.proposals ?? {}, id);
  if (negotiation === undefined || proposal === undefined) return undefined;
  const asked = askedBy(proposal);
  const { answer, why } = adviseChanges(scenario, room, negotiation, knowledge, asked);
  const isFirmer =
    isLetPass(answer, why) && dice(seed, knowledge.seat, id, 'firmer') < styleIn(room).firmer;
  if (isFirmer) return { answer: 'no', why: CLAIMED } as const;
  const reason = answerReason(scenario, room, negotiation, knowledge, asked);
  return { answer: why === 'redLine' ? 'redLine' : ANSWERS[answer], why: reason.why } as const;
}

/** What it says whose no is a bluff. */
const CLAIMED: Reason = {
  about: 'change',
  side: 'against',
  abstains: false,
  parts: [{ kind: 'more', issues: [] }],
};

/** Whether it gives its consent without wanting what is proposed: of that it may claim not to. */
const isLetPass = (answer: Answer, why: Why): boolean =>
  answer === 'wantMore' || why === 'livesWithIt' || why === 'bridges';

const ANSWERS = { accept: 'yes', refuse: 'no', wantMore: 'abstain', neutral: 'abstain' } as const;

/** How it stands on a report, which is not voted on. */
function onReport({ scenario, room, knowledge }: Scales): Spoken {
  const { negotiation } = room;
  if (negotiation === undefined) return sentenceOf('talk.askBack');
  const advice = adviseStance(scenario, room, negotiation, knowledge);
  const { stance } = advice;
  if (stance === 'silent') return sentenceOf('talk.report.silent');
  const { why, named } = stanceReason(scenario, room, negotiation, knowledge);
  return stance === 'join' && named.length === 0
    ? sentenceOf('talk.report.open')
    : sentenceOf(`talk.report.${stance === 'explain' ? explanationIn(advice) : stance}`, {
        why: idOfWhy(why),
      });
}

/** What it says to a warning: that it stands where it stood, and what decides that. */
function onWarning(scales: Answering, cause: Cause): Spoken {
  const why = reasonOn(scales, cause);
  return why === undefined
    ? sentenceOf('talk.warned.plain')
    : sentenceOf('talk.warned', { why: idOfWhy(why) });
}

/** Why it stands to a cause as it does; undefined where nothing in particular decides that. */
function reasonOn(scales: Answering, cause: Cause): Reason | undefined {
  const { scenario, room, knowledge } = scales;
  const { negotiation } = room;
  switch (cause.kind) {
    case 'draft': {
      if (negotiation === undefined) {
        return voteReason(scenario, room, knowledge, { kind: 'draft', draft: cause.draft }).why;
      }
      const { stance } = adviseStance(scenario, room, negotiation, knowledge);
      const { why, named } = stanceReason(scenario, room, negotiation, knowledge);
      return stance === 'silent' || named.length === 0 ? undefined : why;
    }
    case 'amendment': {
      const draft = own(room.amendments, cause.amendment)?.draft;
      return draft === undefined
        ? undefined
        : voteReason(scenario, room, knowledge, { ...cause, draft }).why;
    }
    case 'proposal':
      return stanceOnProposal(scales, cause.proposal)?.why;
  }
}
