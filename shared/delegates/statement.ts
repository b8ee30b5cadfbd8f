import { own } from '../procedure/kernel/own.ts';
import type { DraftSubject, Minute } from '../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../procedure/kernel/spoken.ts';
import { idOfWhy } from '../procedure/kernel/why.ts';
import { leaderOf, sponsorsOf } from '../procedure/texts/drafts.ts';
import { textOf } from '../procedure/texts/texts.ts';
import type { JudgedText } from '../scenario/departure.ts';
import type { DraftId, IssueId, SeatId } from '../scenario/scenario.ts';
import { gainByIssue } from '../scenario/text-worth.ts';
import { NEGLIGIBLE } from '../scenario/utility.ts';
import { adviseVote, caseOf } from './advice.ts';
import { dice } from './dice.ts';
import { partsOf } from './reasons/clauses.ts';
import { voteReason } from './reasons/vote-reason.ts';
import type { Situation } from './situation.ts';

/** The share of those without a line of their own that speak to what was just said. */
const ANSWERING_SHARE = 0.5;

/**
 * What a delegation says in the debate: to what is before the meeting (an amendment that touches it, a text
 * revised, its own word given in public), to the speaker before it, or its own line; never the sentence that was
 * just said.
 */
export function statementOf(situation: Situation): Spoken {
  const before = lastStatement(situation);
  const line = situation.knowledge.instructions.publicLine;
  const isNew = (text: Spoken) => before === undefined || !saysSame(text, before.text);
  return (
    [
      ...toAmendments(situation),
      ...toRevisions(situation),
      ...toPromises(situation),
      ...(before === undefined ? [] : toSpeaker(situation, before)),
      line,
      ...ofIssues(situation),
    ].find(isNew) ?? line
  );
}

interface Said {
  readonly seat: SeatId;
  readonly text: Spoken;
  /** The texts that it spoke for. */
  readonly drafts: readonly DraftId[];
}

/** What the last speaker said, by the record of the meeting. */
function lastStatement({ room }: Situation): Said | undefined {
  const minute = Object.values(room.minutes).findLast(isStatement);
  const { seat, text, drafts } = minute?.values ?? {};
  if (typeof seat !== 'string' || text === undefined || typeof text === 'number') return undefined;
  return { seat, text, drafts: typeof drafts === 'string' ? drafts.split(' ') : [] };
}

const isStatement = ({ key }: Minute): boolean => key.startsWith('minutes.statementMade');

/** Two sentences of the catalogue are the same to the ear where they speak of the same issue in the same words. */
const saysSame = (one: Spoken, other: Spoken): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The latest amendment that it would vote for, or that its own text would suffer by. */
function toAmendments(situation: Situation): readonly Spoken[] {
  const { scenario, room, knowledge, seat } = situation;
  const pending = Object.entries(room.amendments).filter(([, { status }]) => status === 'pending');
  return pending.toReversed().flatMap(([amendment, { draft, mover }]) => {
    const subject = { kind: 'amendment', amendment, draft } as const;
    if (mover === seat) {
      const issue = movedMost(situation, subject, 'for')?.issue ?? draft;
      return [sentenceOf('speech.amendment.yes', { amendment, draft, issue })];
    }
    const { choice } = adviseVote(scenario, room, knowledge, subject);
    const said = { amendment, draft, why: reasonFor(situation, subject) };
    if (choice === 'yes') return [sentenceOf('speech.amendment.with', said)];
    if (choice !== 'no' || !sponsorsOf(scenario, room, draft).includes(seat)) return [];
    const why = leaderOf(scenario, room, draft) === seat && lossIn(situation, subject);
    return [sentenceOf('speech.amendment.no', { ...said, ...(why && { why }) })];
  });
}

/** What an amendment does to its text, by the issue that it sets back most for a delegation; undefined where it sets back none. */
function lossIn(situation: Situation, subject: DraftSubject): string | undefined {
  const most = movedMost(situation, subject, 'against');
  return (
    most && idOfWhy({ about: 'change', side: 'against', abstains: false, parts: partsOf([most]) })
  );
}

/** The issue that an amendment brings furthest, or sets back most, for a delegation by its brief. */
function movedMost(
  { scenario, room, knowledge }: Situation,
  subject: DraftSubject,
  side: 'for' | 'against',
): Moved | undefined {
  const { matter } = caseOf(scenario, room, knowledge, subject);
  if (matter.kind !== 'changes') return undefined;
  const sign = side === 'for' ? 1 : -1;
  const [most] = movedBetween(knowledge.instructions, matter.before, matter.after)
    .filter(({ by }) => by * sign > NEGLIGIBLE)
    .toSorted((one, other) => sign * (other.by - one.by));
  return most;
}

/** How far an issue has moved for a delegation; below 0, away from what it wants. */
interface Moved {
  readonly kind: 'issue';
  readonly issue: IssueId;
  readonly by: number;
}

/** What it brings a delegation, issue by issue, that a text reads otherwise than before. */
function movedBetween(
  instructions: Situation['knowledge']['instructions'],
  before: JudgedText,
  after: JudgedText,
): readonly Moved[] {
  const then = gainByIssue(instructions, before);
  const now = gainByIssue(instructions, after);
  return [...new Set([...then.keys(), ...now.keys()])].map((issue) => ({
    kind: 'issue',
    issue,
    by: (now.get(issue) ?? 0) - (then.get(issue) ?? 0),
  }));
}

const reasonFor = ({ scenario, room, knowledge }: Situation, subject: DraftSubject): string =>
  idOfWhy(voteReason(scenario, room, knowledge, subject).why);

/** A text that its sponsors have revised since it was tabled, where that moved it for the delegation. */
function toRevisions({ scenario, room, knowledge, seat }: Situation): readonly Spoken[] {
  return scenario.drafts.flatMap(({ id: draft, paragraphs }) => {
    if ((own(room.drafts, draft)?.revision ?? 0) === 0) return [];
    if (sponsorsOf(scenario, room, draft).includes(seat)) return [];
    const now = textOf(scenario, room, draft);
    const moved = movedBetween(knowledge.instructions, paragraphs, now);
    const total = moved.reduce((sum, { by }) => sum + by, 0);
    if (Math.abs(total) < NEGLIGIBLE) return [];
    const side = total > 0 ? 'for' : 'against';
    const parts = partsOf(carrying(moved, total));
    const why = idOfWhy({ about: 'change', side, abstains: false, parts });
    return [sentenceOf(`speech.revised.${total > 0 ? 'nearer' : 'farther'}`, { draft, why })];
  });
}

/** The fewest of what a sum is made of without which it would not be of that sign, the weightiest first. */
function carrying<Each extends { readonly by: number }>(
  all: readonly Each[],
  total: number,
): readonly Each[] {
  const sign = Math.sign(total);
  const carry = all
    .filter(({ by }) => by * sign > 0)
    .sort((one, other) => sign * (other.by - one.by));
  let left = total * sign;
  const enough = carry.findIndex(({ by }) => {
    left -= by * sign;
    return left <= 0;
  });
  return carry.slice(0, enough === -1 ? carry.length : enough + 1);
}

/** What it has promised in public, and still means to keep. */
function toPromises({ own: ours, seat }: Situation): readonly Spoken[] {
  return Object.values(ours.deals ?? {}).flatMap((deal) =>
    deal.public && deal.status === 'agreed'
      ? deal.promises.flatMap(({ by, act }) =>
          by === seat && act.kind === 'vote' && act.on.kind === 'draft'
            ? [sentenceOf('speech.promised', { draft: act.on.draft })]
            : [],
        )
      : [],
  );
}

/** Some of those for whom nobody has written a line take up what the speaker before them has said for a text. */
function toSpeaker(situation: Situation, { seat: speaker, drafts }: Said): readonly Spoken[] {
  const { scenario, room, knowledge, seat, seed } = situation;
  const [draft] = drafts;
  if (draft === undefined || knowledge.instructions.origin === 'written') return [];
  if (dice(seed, seat, speaker, 'answers') >= ANSWERING_SHARE) return [];
  const { choice } = adviseVote(scenario, room, knowledge, { kind: 'draft', draft });
  const why = reasonFor(situation, { kind: 'draft', draft });
  return [sentenceOf(`speech.after.${choice}`, { seat: speaker, draft, why })];
}

/** What it cares for, most first. */
function ofIssues({ scenario, knowledge }: Situation): readonly Spoken[] {
  const { positions } = knowledge.instructions;
  return scenario.issues
    .toSorted((one, other) => salience(positions, other.id) - salience(positions, one.id))
    .map(({ id: issue }) => sentenceOf('speech.issue', { issue }));
}

const salience = (
  positions: Situation['knowledge']['instructions']['positions'],
  issue: string,
): number => own(positions, issue)?.salience ?? 0;
