import { draftOf } from '../../shared/procedure/programme.ts';
import type { BallotSubject } from '../../shared/procedure/room.ts';
import type { Draft, PublicScenario } from '../../shared/scenario/scenario.ts';
import { t } from '../language/hall.ts';

/** "L.27/Rev.1 as a whole", a part of it, or what a motion asks. */
export function subjectName(scenario: PublicScenario, subject: BallotSubject): string {
  const draft = draftOf(scenario, subject.draft);
  const values = { draft: draft.shortName };
  return subject.kind === 'part'
    ? t('subject.part', { ...values, part: partName(draft, subject.part) })
    : t(`subject.${subject.kind}`, values);
}

/** The paragraphs of a part as one says them: "PP10", "OP1 and OP2". */
export function partName(draft: Draft, part: readonly string[]): string {
  const names = part.flatMap((id) => {
    const paragraph = draft.paragraphs.find((candidate) => candidate.id === id);
    return paragraph === undefined ? [] : [`${paragraph.kind}${paragraph.number}`];
  });
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
