import { changesOf } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { Cause, Message, Saying } from '../../../shared/procedure/talk/talk.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { targetOf } from '../../../shared/procedure/texts/words.ts';
import type { DraftId, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { language } from '../../language/language.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { numbersOf, reportOf } from '../texts/negotiation.ts';
import { paragraphNames } from '../texts/paragraph-names.ts';
import { subjectName } from '../texts/subjects.ts';
import { t } from './words.ts';

/** What talk is about, and what it is called. */
export interface TalkScene {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
}

/** What a message says to its reader: the words, or that the facilitator has hidden them, and why (TAL-6). */
export const messageText = (
  scene: TalkScene,
  { says, hidden }: Pick<Message, 'says' | 'hidden'>,
): string =>
  hidden === undefined ? sayingText(scene, says) : t('says.hidden', { reason: hidden });

/** A move of talk as the reader reads it. */
export function sayingText(scene: TalkScene, says: Saying): string {
  switch (says.kind) {
    case 'words':
      return spokenText(scene.scenario, says.text, language.value);
    case 'askVote':
      return askText(scene.scenario, says.draft);
    case 'askSupport':
      return t('says.askSupport', { cause: causeName(scene, says.cause) });
    case 'thank':
      return t('says.thank');
    case 'warn':
      return t('says.warn', { cause: causeName(scene, says.cause) });
  }
}

/** A report is not voted on: there one asks how the other stands. */
function askText(scenario: PublicScenario, id: DraftId): string {
  const { kind, shortName } = draftOf(scenario, id);
  return kind === 'report' ? t('says.askStance') : t('says.askVote', { draft: shortName });
}

/** "L.27", "amendment 2 to L.27", "Brazil’s proposal on paragraph 15". */
export function causeName({ scenario, room, names }: TalkScene, cause: Cause): string {
  switch (cause.kind) {
    case 'draft':
      return draftOf(scenario, cause.draft).shortName;
    case 'amendment': {
      const amendment = room.amendments[cause.amendment];
      return amendment === undefined
        ? t('cause.gone')
        : subjectName(scenario, { ...cause, draft: amendment.draft });
    }
    case 'proposal':
      return proposalName({ scenario, room, names }, cause.proposal);
  }
}

/** "Brazil’s proposal on paragraph 15". */
export function proposalName({ scenario, room, names }: TalkScene, id: string): string {
  const { negotiation } = room;
  const proposal = negotiation?.proposals[id];
  if (negotiation === undefined || proposal === undefined) return t('cause.gone');
  const lines = reportOf(scenario, room, negotiation);
  return t('cause.proposal', {
    name: nameOf(names, proposal.by),
    paragraph: paragraphNames(numbersOf(lines, changesOf(proposal).map(targetOf))),
  });
}

/** What delegations can ask one another to support, or warn of: what is before the meeting. */
export function causesIn({ drafts, amendments, negotiation }: Room): readonly Cause[] {
  const pending = Object.entries(amendments).filter(([, { status }]) => status === 'pending');
  return [
    ...Object.keys(drafts).map((draft): Cause => ({ kind: 'draft', draft })),
    ...pending.map(([amendment]): Cause => ({ kind: 'amendment', amendment })),
    ...Object.keys(negotiation?.proposals ?? {}).map(
      (proposal): Cause => ({ kind: 'proposal', proposal }),
    ),
  ];
}
