import type { AlternativeId, DraftId, IssueId, ParagraphId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import type { ProposalId } from '../consensus/negotiation.ts';
import type { IssueSide } from '../kernel/issue-side.ts';
import type { RaisedMatter } from '../motions/kinds.ts';

/** What can be voted on and promised beforehand: a text, or an amendment to one. */
export type Votable =
  | { readonly kind: 'draft'; readonly draft: DraftId }
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId };

/** A change of a paragraph that anybody can name: taken out, or in words that the scenario has ready. */
export type PromisedChange =
  | { readonly kind: 'delete'; readonly paragraph: ParagraphId }
  | {
      readonly kind: 'alternative';
      readonly paragraph: ParagraphId;
      readonly alternative: 'original' | AlternativeId;
    };

/**
 * What one delegation can promise to do. Every act is one that the log shows to have been done or not;
 * what it cannot show, such as good will, is not promised here.
 */
export type Act =
  | {
      readonly kind: 'vote';
      readonly on: Votable;
      readonly choice: 'yes' | 'no' | 'abstain' | 'notNo';
    }
  | { readonly kind: 'stayAway' | 'attend'; readonly on: Votable }
  | { readonly kind: 'sponsor' | 'leave'; readonly draft: DraftId }
  | { readonly kind: 'propose'; readonly draft: DraftId; readonly change: PromisedChange }
  | { readonly kind: 'withdrawAmendment'; readonly amendment: AmendmentId }
  | {
      readonly kind: 'withdrawProposal' | 'accept' | 'notRefuse';
      readonly proposal: ProposalId;
    }
  | { readonly kind: 'hold' | 'release'; readonly paragraph: ParagraphId }
  | { readonly kind: 'stance'; readonly stance: 'join' | 'dissociate' | 'notObject' }
  | { readonly kind: 'move' | 'notMove'; readonly motion: RaisedMatter['kind'] }
  | { readonly kind: 'notDivide' | 'notObjectToDivision'; readonly draft: DraftId }
  /** To speak in open meeting on an issue, towards one of its ends (FLO-10). */
  | ({ readonly kind: 'speakTo' } & IssueSide)
  /** To ask capital whether its line on an issue can bend, whatever the answer (CAP-6). */
  | { readonly kind: 'cable'; readonly issue: IssueId };

/** What must be so when the time for an act comes. */
export type Condition =
  | { readonly kind: 'adopted'; readonly amendment: AmendmentId }
  | { readonly kind: 'textHas'; readonly draft: DraftId; readonly change: PromisedChange }
  | { readonly kind: 'sponsors'; readonly seat: string; readonly draft: DraftId }
  | { readonly kind: 'kept'; readonly deal: string };

/** Acts that consist in not doing something: kept once the time is over in which it could have been done. */
const OMISSIONS: readonly Act['kind'][] = [
  'notRefuse',
  'notMove',
  'notDivide',
  'notObjectToDivision',
];

export const isOmission = (act: Act): boolean =>
  OMISSIONS.includes(act.kind) || (act.kind === 'stance' && act.stance === 'notObject');

/** Acts that only a vote makes possible: without it they are void. */
export const needsAVote = ({ kind }: Act): boolean =>
  kind === 'vote' || kind === 'stayAway' || kind === 'attend';
