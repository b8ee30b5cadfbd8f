import { isHeldByResidual } from '../../../shared/scenario/anchor.ts';
import type { RecordedBallot, Scenario } from '../../../shared/scenario/scenario.ts';
import { decideChoice } from '../../../shared/scenario/utility.ts';

interface Count {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** How the model stands to one recorded ballot. */
export interface BallotFit {
  readonly ballot: string;
  readonly subject: RecordedBallot['subject'];
  /** True where only totals are known and the states were filled in under them. */
  readonly reconstructed: boolean;
  readonly record: Count;
  /** What the model gives by itself to those who took part. */
  readonly model: Count;
  readonly tookPart: number;
  /** Votes that the model by itself would give otherwise. */
  readonly heldByResidual: number;
  /** The median and the ninth tenth of the residuals, without their signs; the abstention is 0.3 wide. */
  readonly residuals: { readonly median: number; readonly high: number };
}

/** How the model stands to one recorded outcome by consensus. */
export interface OutcomeFit {
  readonly outcome: string;
  readonly objected: number;
  readonly delegations: number;
  /** Delegations whose stance or paragraphs the red lines alone would give otherwise. */
  readonly heldByResidual: number;
}

/** Each recorded ballot of a scenario beside the model without its residuals. */
export function ballotFits({ record, anchors }: Scenario): readonly BallotFit[] {
  return record.map(({ id, subject, reconstructed }) => {
    const present = Object.values(anchors[id] ?? {}).filter(
      ({ baseline }) => baseline !== 'absent',
    );
    const sizes = present
      .map(({ residual }) => Math.abs(residual))
      .toSorted((one, other) => one - other);
    const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))] ?? 0;
    return {
      ballot: id,
      subject,
      reconstructed,
      record: counted(present.map(({ baseline }) => baseline)),
      model: counted(present.map(({ utility }) => decideChoice(utility))),
      tookPart: present.length,
      heldByResidual: present.filter(isHeldByResidual).length,
      residuals: { median: at(0.5), high: at(0.9) },
    };
  });
}

/** The same for outcomes by consensus. */
export function outcomeFits({ outcomes, stanceAnchors }: Scenario): readonly OutcomeFit[] {
  return outcomes.map(({ id, blockedBy }) => {
    const stances = Object.values(stanceAnchors[id] ?? {});
    return {
      outcome: id,
      objected: blockedBy.length,
      delegations: stances.length,
      heldByResidual: stances.filter(
        ({ residuals, wholeResidual }) => Object.keys(residuals).length > 0 || wholeResidual !== 0,
      ).length,
    };
  });
}

const counted = (votes: readonly string[]): Count => {
  const many = (vote: string) => votes.filter((each) => each === vote).length;
  return { yes: many('yes'), no: many('no'), abstain: many('abstain') };
};
