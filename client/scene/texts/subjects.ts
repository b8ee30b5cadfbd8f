import type { Divided } from '../../../shared/procedure/division/division.ts';
import type { BallotSubject, Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Draft, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { motionName } from './motions.ts';
import { t } from './words.ts';

/** "L.27/Rev.1 as a whole", a part of it, or what a motion asks. */
export function subjectName(scenario: PublicScenario, subject: BallotSubject): string {
  if (subject.kind === 'motion') return motionName(scenario, subject.matter);
  const draft = draftOf(scenario, subject.draft).shortName;
  switch (subject.kind) {
    case 'part':
    case 'amendmentPart':
      return partWithin(scenario, subject, subject.part);
    case 'division':
      return t('subject.division', { draft: dividedName(scenario, subject) });
    case 'amendment':
      return t('subject.amendment', { draft, amendment: subject.amendment });
    default:
      return t(`subject.${subject.kind}`, { draft });
  }
}

/** "L.27", or "amendment 2 to L.27" where that is divided. */
export function dividedName(scenario: PublicScenario, { draft: id, amendment }: Divided): string {
  const draft = draftOf(scenario, id).shortName;
  return amendment === undefined ? draft : t('subject.amendment', { draft, amendment });
}

/** "PP10 of L.27", or "change 2 of amendment 3 to L.27". */
export function partWithin(
  scenario: PublicScenario,
  divided: Divided,
  part: readonly string[],
): string {
  const { draft, amendment } = divided;
  const values = {
    draft: draftOf(scenario, draft).shortName,
    part: partOf(scenario, divided, part),
  };
  return amendment === undefined
    ? t('subject.part', values)
    : t('subject.amendmentPart', { ...values, amendment });
}

/** "PP10", "OP1 and OP2"; of an amendment "change 2", "changes 1 and 3". */
export const partOf = (
  scenario: PublicScenario,
  { draft, amendment }: Divided,
  part: readonly string[],
): string =>
  amendment === undefined
    ? partName(draftOf(scenario, draft), part)
    : t('changes', { count: part.length, numbers: listOf(part.toSorted(byNumber)) });

const byNumber = (one: string, other: string): number => Number(one) - Number(other);

/** The paragraphs of a part in the order of the text, as one says them: "PP10", "OP1 and OP2". */
export function partName(draft: Draft, part: readonly string[]): string {
  const names = draft.paragraphs
    .filter(({ id }) => part.includes(id))
    .map(({ kind, number }) => `${kind}${number}`);
  return listOf(names);
}

/** The words that a separate vote keeps or takes out, as the text now reads. */
export function partWords(
  scenario: PublicScenario,
  room: Room,
  { draft, part }: Extract<BallotSubject, { kind: 'part' }>,
): string {
  return textOf(scenario, room, draft)
    .filter(({ id }) => part.includes(id))
    .map(({ lead, text }) => `${lead} ${text}`)
    .join(' ');
}
