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
  const draft = draftOf(scenario, subject.draft);
  const values = { draft: draft.shortName };
  switch (subject.kind) {
    case 'part':
      return t('subject.part', { ...values, part: partName(draft, subject.part) });
    case 'amendment':
      return t('subject.amendment', { ...values, amendment: subject.amendment });
    default:
      return t(`subject.${subject.kind}`, values);
  }
}

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
