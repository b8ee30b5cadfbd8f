import { z } from 'zod';
import type { Act, Condition } from '../../../shared/procedure/deals/act.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import { offer as offerSchema } from '../../../shared/procedure/deals/schemas.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** An offer while it is being put together. */
export interface OfferForm {
  readonly promises: readonly { readonly by: SeatId; readonly act: Act }[];
  readonly conditions: readonly Condition[];
  readonly line: string;
  readonly isPublic: boolean;
  readonly means: boolean;
}

export const BLANK: OfferForm = {
  promises: [],
  conditions: [],
  line: '',
  isPublic: false,
  means: true,
};

/** What an answer to an offer begins with: the offer itself, to be changed. */
export const answering = ({ promises, conditions }: Deal): OfferForm => ({
  ...BLANK,
  promises: promises.map(({ by, act }) => ({ by, act })),
  conditions,
});

/** The command that makes the offer; undefined while nothing is promised in it. */
export function offerCommand(
  { promises, conditions, line, isPublic, means }: OfferForm,
  to: readonly SeatId[],
  counters: Deal | undefined,
): Extract<SeatCommand, { readonly type: 'offerDeal' | 'counterDeal' }> | undefined {
  if (promises.length === 0) return undefined;
  const words = line.trim();
  const made = {
    to: [...to],
    promises: [...promises],
    means,
    ...(conditions.length > 0 && { conditions: [...conditions] }),
    ...(words !== '' && { line: words }),
    ...(isPublic && { public: true as const }),
  };
  return counters === undefined
    ? { type: 'offerDeal', ...made }
    : { type: 'counterDeal', deal: counters.id, ...made };
}

const { promises, conditions } = offerSchema.shape;
const keptForm = z.object({
  promises: promises.or(z.tuple([])),
  conditions: conditions.unwrap(),
  line: z.string(),
  isPublic: z.boolean(),
  means: z.boolean(),
});

/** The form that was kept unsent; undefined where there is none, or one of another kind. */
export const readForm = (kept: unknown): OfferForm | undefined => keptForm.safeParse(kept).data;
