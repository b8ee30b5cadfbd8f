import type { PromisedChange, Votable } from '../../procedure/deals/act.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import { own } from '../../procedure/kernel/own.ts';
import { readWhy } from '../../procedure/kernel/why.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import { once } from '../../scenario/once.ts';
import type { Choice, IssueId, SeatId } from '../../scenario/scenario.ts';

/** What a delegation that was asked for its vote on a draft or an amendment has answered. */
export interface Heard {
  readonly by: SeatId;
  readonly on: Votable;
  readonly vote: Choice;
  /** The change of the text that it has named, and what that would win: its name, its vote, no vote against, or nothing but its goodwill. */
  readonly wish?: Wished;
  /** The issues over which it votes so. */
  readonly issues: readonly IssueId[];
  /** Whether they speak for what is put to the vote; who abstains names what keeps it from the nearer vote. */
  readonly side: 'for' | 'against';
  /** It has told that the text crosses a line of its own: it will not vote for it as it stands. */
  readonly isBarred: boolean;
}

export interface Wished {
  readonly change: PromisedChange;
  readonly wins: 'name' | 'yes' | 'notNo' | 'goodwill';
}

/** What others have answered whom somebody has asked for their votes, the latest of each on a matter last. */
export const heardIn = once((messages: Box<Message>): readonly Heard[] =>
  Object.values(messages).flatMap((message) => {
    const asked = message.answers === undefined ? undefined : own(messages, message.answers);
    const on = asked && askedAbout(asked);
    return on === undefined ? [] : readAnswer(message, on);
  }),
);

/** On what a message asks for a vote; undefined for any other message. */
export function askedAbout({ says }: Pick<Message, 'says'>): Votable | undefined {
  if (says.kind === 'askVote') return { kind: 'draft', draft: says.draft };
  return says.kind === 'askSupport' && says.cause.kind === 'amendment' ? says.cause : undefined;
}

/** Whether both are the same draft or amendment. */
export const isSameMatter = (one: Votable, other: Votable): boolean =>
  one.kind === 'draft'
    ? other.kind === 'draft' && other.draft === one.draft
    : other.kind === 'amendment' && other.amendment === one.amendment;

/** How another delegation has told that it will vote; undefined where it has not. */
export const voteHeard = (messages: Box<Message>, by: SeatId, on: Votable): Choice | undefined =>
  heardIn(messages).findLast((heard) => heard.by === by && isSameMatter(heard.on, on))?.vote;

/** The vote that a computer-played delegation tells in a message; undefined where it tells none. */
export const voteIn = (message: Pick<Message, 'says'>): Choice | undefined =>
  own(VOTES, sentenceIn(message)?.key ?? '');

function readAnswer(message: Message, on: Votable): readonly Heard[] {
  const { by } = message;
  const { key = '', values = {} } = sentenceIn(message) ?? {};
  const vote = own(VOTES, key);
  if (vote === undefined) return [];
  const wish = wishIn(key, values);
  const { parts = [], side = 'against' } = readWhy(values.why ?? '') ?? {};
  const issues = parts.flatMap((part) => part.issues);
  const isBarred = parts.some(({ kind }) => kind === 'line');
  return [{ by, on, vote, ...(wish && { wish }), issues, side, isBarred }];
}

/** The votes that answers tell, with the change that they name or without one. */
const VOTES: Readonly<Record<string, Choice>> = {
  'talk.sponsors': 'yes',
  'talk.amendment.yes': 'yes',
  'talk.amendment.abstain': 'abstain',
  'talk.amendment.no': 'no',
  'talk.name.with': 'yes',
  'talk.name.without': 'yes',
  'talk.vote.yes': 'yes',
  'talk.vote.abstain': 'abstain',
  'talk.vote.no': 'no',
  'talk.with.no.abstain': 'no',
  'talk.without.no.abstain': 'no',
  'talk.with.no.yes': 'no',
  'talk.without.no.yes': 'no',
  'talk.with.abstain.yes': 'abstain',
  'talk.without.abstain.yes': 'abstain',
  'talk.sponsors.with': 'yes',
  'talk.sponsors.without': 'yes',
  'talk.wish.yes.with': 'yes',
  'talk.wish.yes.without': 'yes',
  'talk.wish.abstain.with': 'abstain',
  'talk.wish.abstain.without': 'abstain',
  'talk.wish.no.with': 'no',
  'talk.wish.no.without': 'no',
};

/** What the answers that name a change would win, from the vote to the name. */
const WINS: Readonly<Record<string, Wished['wins']>> = {
  'talk.name.with': 'name',
  'talk.name.without': 'name',
  'talk.with.no.abstain': 'notNo',
  'talk.without.no.abstain': 'notNo',
  'talk.with.no.yes': 'yes',
  'talk.without.no.yes': 'yes',
  'talk.with.abstain.yes': 'yes',
  'talk.without.abstain.yes': 'yes',
  'talk.sponsors.with': 'goodwill',
  'talk.sponsors.without': 'goodwill',
  'talk.wish.yes.with': 'goodwill',
  'talk.wish.yes.without': 'goodwill',
  'talk.wish.abstain.with': 'goodwill',
  'talk.wish.abstain.without': 'goodwill',
  'talk.wish.no.with': 'goodwill',
  'talk.wish.no.without': 'goodwill',
};

function wishIn(key: string, values: Readonly<Record<string, string>>): Wished | undefined {
  const { paragraph, wording } = values;
  const wins = own(WINS, key);
  if (paragraph === undefined || wins === undefined) return undefined;
  if (wording === undefined) return { change: { kind: 'delete', paragraph }, wins };
  const [, alternative] = wording.split('/', 2);
  return alternative === undefined
    ? undefined
    : { change: { kind: 'alternative', paragraph, alternative }, wins };
}
