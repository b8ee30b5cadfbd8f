import type { RuleId } from './rules.ts';

/** Why not, and what would unblock it: message keys of the rules catalogue, with their values. */
export interface Refusal {
  readonly rule: RuleId;
  readonly why: string;
  readonly mend: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The answer to "may this be done now?" */
export type Verdict = { readonly may: true } | { readonly may: false; readonly refusal: Refusal };

export const ALLOWED: Verdict = { may: true };

/** A refusal by rule; `reason` names a pair of messages, `why.<reason>` and `mend.<reason>`. */
export function refusal(rule: RuleId, reason: string, values: Refusal['values'] = {}): Refusal {
  return { rule, why: `why.${reason}`, mend: `mend.${reason}`, values };
}

/** The verdict "no", by rule and reason. */
export function refuse(rule: RuleId, reason: string, values?: Refusal['values']): Verdict {
  return { may: false, refusal: refusal(rule, reason, values) };
}

/** The first "no" among the verdicts, or "yes". Verdicts are asked in order, and only as needed. */
export function firstRefusal(...questions: readonly (() => Verdict)[]): Verdict {
  for (const question of questions) {
    const verdict = question();
    if (!verdict.may) return verdict;
  }
  return ALLOWED;
}
