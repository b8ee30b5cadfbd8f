import type { Language } from '../language/language.ts';
import { say, translateUnknown } from '../language/translate.ts';
import { whyEn } from '../procedure/kernel/why.en.ts';
import type { Why, WhyPart } from '../procedure/kernel/why.ts';
import type { PublicScenario } from '../scenario/scenario.ts';

/** A reason as the reader reads it: clauses that follow a colon, without a full stop. */
export function whyText({ issues }: PublicScenario, why: Why, language: Language): string {
  const nameOf = (id: string | undefined): string =>
    issues.find((issue) => issue.id === id)?.name ?? id ?? '';
  const clauses = why.parts
    .map((part) => clauseOf(why, part, nameOf, language))
    .reduceRight((other, one, index) =>
      say(language, whyEn, index === why.parts.length - 2 ? 'and.last' : 'and.more', {
        one,
        other,
      }),
    );
  return why.abstains ? say(language, whyEn, `abstains.${why.side}`, { clauses }) : clauses;
}

/** A sentence from before reasons were derived, of which only an issue is known. */
export const olderWhy = (issue: string, language: Language): string =>
  say(language, whyEn, 'older', { issue });

function clauseOf(
  { about, side }: Why,
  { kind, issues }: WhyPart,
  nameOf: (id: string | undefined) => string,
  language: Language,
): string {
  const [issue, other] = issues;
  const values = { count: issues.length, issue: nameOf(issue), other: nameOf(other) };
  const particular = `${about}.${side}.${kind}`;
  const key = Object.hasOwn(whyEn, particular) ? particular : `any.${kind}`;
  return translateUnknown(language, whyEn, key, values);
}
