import type { Act, PromisedChange } from '../../procedure/deals/act.ts';
import { textHas } from '../../procedure/deals/condition.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import { draftOf, leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import type { JudgedText } from '../../scenario/departure.ts';
import { heartStruck } from '../../scenario/matters.ts';
import type { DraftId, IssueId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { contentFor, crossedBy } from '../../scenario/text-worth.ts';
import { STANDING_OF_CORE } from '../../scenario/weights.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { roomAsIf } from './as-if.ts';
import { notesTo, noteTo } from './notes.ts';
import { priceOf, type Scales, utilityOn } from './price.ts';
import { type Sounding, undeclaredIn, type Wish } from './sounding.ts';
import { A_HEART } from './threat.ts';

/** A leader does not revise for one or two small ones; those most in play count for more. */
export const A_GROUP = 3;
/** What a name, a vote or an abstention won is worth to a leader, of what its text is worth to it. */
const A_VOTE_WON = 0.04;
/** What so many of its friends ask for a leader takes up for their sake alone, where it costs nothing. */
const A_FEW = 2;
/** For friends alone a text is opened for no more than a courtesy of the preamble, of what its heart weighs. */
const A_COURTESY = 0.1;
/** A leader spends no more than this part of what its text is worth to it, and less than half a heart. */
const SPENDS = 0.25;

/**
 * A leader that has heard what others need takes up the change that wins it more than it costs, in the
 * informals, and tells those who asked for it: whom it has asked stand for all who stand with no text. It
 * crosses none of its own lines for that, and keeps the heart. A word that its friends have asked for it takes along
 * where that costs it nothing, and for a courtesy of the preamble it opens the text for them alone.
 */
export function reviseFor(
  situation: Situation,
  { notes, on, wishes }: Sounding,
): readonly PlannedMove['command'][] {
  if (on.kind !== 'draft') return [];
  const { draft } = on;
  if (hasRevised(situation, draft)) return [];
  const sample: readonly SeatId[] = notes[0]?.to ?? [];
  const each = Math.max(1, undeclaredIn(situation).length / Math.max(1, sample.length));
  const best = wishes
    .filter(({ by }) => votesOf(situation.scenario, by) >= A_GROUP)
    .map((wish) => ({
      ...wish,
      // Who is not of the sample speaks for itself alone.
      votes: wish.by.reduce((sum, { seat }) => sum + (sample.includes(seat) ? each : 1), 0),
    }))
    .map((wish) => ({
      ...wish,
      net: gainOf(situation, draft, wish.votes) - costOfRevision(situation, draft, wish.change),
    }))
    .filter(({ net }) => net > 0)
    .sort((one, other) => other.net - one.net)[0];
  const taken = [
    ...(best === undefined ? [] : [best]),
    ...wishOfFriends(situation, draft, wishes, best?.change),
  ];
  if (taken.length === 0) return [];
  return [
    { type: 'reviseDraft', draft, changes: taken.map(({ change }) => change) },
    ...taken.flatMap(({ change: { paragraph }, by, goodwill }) => {
      const text = sentenceOf('talk.revised', { draft, paragraph });
      const told = [...by.map(({ seat }) => seat), ...goodwill];
      return notesTo(told).map((to) => noteTo(to, { kind: 'words', text }));
    }),
  ];
}

/** What most of its friends ask for and it would as soon have itself, if it takes nothing back of what it revises else. */
function wishOfFriends(
  situation: Situation,
  draft: DraftId,
  wishes: readonly Wish[],
  besides: PromisedChange | undefined,
): readonly Wish[] {
  const { scenario, room } = situation;
  const sponsors = sponsorsOf(scenario, room, draft);
  const before = textOf(scenario, room, draft);
  const asIf = (change: PromisedChange) =>
    textOf(scenario, roomAsIf(scenario, room, draft, [change]), draft);
  const served = contentFor(situation.knowledge.instructions)(draftOf(scenario, draft));
  const servedBy = (text: JudgedText): number => served(text).worth;
  const friendsOf = ({ goodwill }: Wish): number =>
    goodwill.filter((seat) => sponsors.includes(seat)).length;
  const [most] = wishes
    .filter((wish) => friendsOf(wish) >= A_FEW)
    .filter(({ change }) => change.paragraph !== besides?.paragraph)
    .filter(({ change }) => servedBy(asIf(change)) >= servedBy(before))
    .filter(({ change }) =>
      besides === undefined
        ? heartStruck(before, asIf(change)) < A_COURTESY
        : !isContrary(before, asIf(change), asIf(besides)),
    )
    .sort((one, other) => friendsOf(other) - friendsOf(one));
  return most === undefined ? [] : [most];
}

/** Whether two changes of a text turn it opposite ways on some issue. */
function isContrary(before: JudgedText, one: JudgedText, other: JudgedText): boolean {
  const issues = new Set([before, one, other].flat().flatMap(({ stands }) => Object.keys(stands)));
  return [...issues].some((issue) => {
    const now = saidOn(before, issue);
    return (saidOn(one, issue) - now) * (saidOn(other, issue) - now) < 0;
  });
}

/** Where a text stands on an issue, all paragraphs together. */
const saidOn = (text: JudgedText, issue: IssueId): number =>
  text.reduce((sum, { stands, weight }) => sum + (stands[issue] ?? 0) * weight, 0);

/** Whether it has told somebody that it has revised the text. */
const hasRevised = ({ own, seat }: Situation, draft: DraftId): boolean =>
  Object.values(own.messages ?? {}).some(
    (message) => message.by === seat && revisedIn(message) === draft,
  );

const gainOf = (scales: Scales, draft: DraftId, votes: number): number =>
  A_VOTE_WON * votes * Math.max(0, utilityOn(scales, { kind: 'draft', draft }));

/** What a change of its own text costs a leader; more than anything where it crosses a line or strikes the heart. */
export function costOfRevision(scales: Scales, draft: DraftId, change: PromisedChange): number {
  const { scenario, room, knowledge } = scales;
  const then = roomAsIf(scenario, room, draft, [change]);
  const before = textOf(scenario, room, draft);
  const after = textOf(scenario, then, draft);
  const { instructions } = knowledge;
  if (crossedBy(instructions, after) > crossedBy(instructions, before))
    return Number.POSITIVE_INFINITY;
  if (heartStruck(before, after) >= A_HEART) return Number.POSITIVE_INFINITY;
  const on = { kind: 'draft', draft } as const;
  const worth = utilityOn(scales, on);
  const cost = worth - utilityOn({ ...scales, room: then }, on);
  return cost > SPENDS * worth ? Number.POSITIVE_INFINITY : Math.max(0, cost);
}

/** A change of a text that a delegation leads. */
export interface Revision {
  readonly draft: DraftId;
  readonly change: PromisedChange;
}

/** The changes of texts that a delegation leads on which a deal is conditional, and that are not made yet. */
export function revisionsAsked(
  { scenario, room, seat }: Pick<Situation, 'scenario' | 'room' | 'seat'>,
  { conditions }: Pick<Deal, 'conditions'>,
): readonly Revision[] {
  return conditions.flatMap((condition) =>
    condition.kind === 'textHas' &&
    leaderOf(scenario, room, condition.draft) === seat &&
    !textHas(scenario, room, condition.draft, condition.change)
      ? [{ draft: condition.draft, change: condition.change }]
      : [],
  );
}

/** How many votes one counts for that others look at: those most in play, as among the sponsors. */
export const weightOf = ({ coreSeats }: Pick<PublicScenario, 'coreSeats'>, seat: SeatId): number =>
  coreSeats.includes(seat) ? STANDING_OF_CORE : 1;

/** How many votes several delegations count for. */
export const votesOf = (
  scenario: Pick<PublicScenario, 'coreSeats'>,
  seats: readonly { readonly seat: SeatId }[],
): number => seats.reduce((sum, { seat }) => sum + weightOf(scenario, seat), 0);

/** Whether what others promise in a deal is worth a change of its text to a leader. */
export function isWorthRevising(
  situation: Situation,
  { promises }: Pick<Deal, 'promises'>,
  { draft, change }: Revision,
): boolean {
  const support = promises
    .filter(({ by, act }) => by !== situation.seat && isSupport(act, draft))
    .reduce((sum, { by }) => sum + weightOf(situation.scenario, by), 0);
  return gainOf(situation, draft, support) > costOfRevision(situation, draft, change);
}

/** A leader brings about what a deal is conditional on, where what is promised in it is worth the change. */
export const reviseAsAgreed = (
  situation: Situation,
  deal: Deal,
): readonly PlannedMove['command'][] =>
  revisionsAsked(situation, deal)
    .filter((revision) => isWorthRevising(situation, deal, revision))
    .map(({ draft, change }) => ({ type: 'reviseDraft', draft, changes: [change] }));

const isSupport = (act: Act, draft: DraftId): boolean =>
  act.kind === 'sponsor'
    ? act.draft === draft
    : act.kind === 'vote' &&
      act.on.kind === 'draft' &&
      act.on.draft === draft &&
      act.choice !== 'no';

/** The draft that a leader says it has revised as it was asked to; undefined for any other message. */
export function revisedIn(message: Pick<Message, 'says'>): DraftId | undefined {
  const { key, values } = sentenceIn(message) ?? {};
  return key === 'talk.revised' ? values?.draft : undefined;
}

/** Told that a text was revised for it, a delegation joins the sponsors if it can, and thanks. */
export function answerToRevision(
  situation: Situation,
  draft: DraftId,
): {
  readonly text: Spoken;
  readonly also: readonly PlannedMove['command'][];
} {
  const { scenario, room, seat } = situation;
  const act = { kind: 'sponsor', draft } as const;
  const price = priceOf(situation, act);
  const joins =
    price.kind === 'cost' && price.cost === 0 && mayPromise({ scenario, room, by: seat, act }).may;
  return joins
    ? { text: sentenceOf('talk.joins', { draft }), also: [{ type: 'joinSponsors', draft }] }
    : { text: sentenceOf('talk.thanks'), also: [] };
}
