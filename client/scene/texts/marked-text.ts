import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Words } from '../../../shared/procedure/texts/words.ts';
import type { DraftId, Paragraph, PublicScenario } from '../../../shared/scenario/scenario.ts';

/** What has become of a paragraph in play, and what did it. */
export interface Changed {
  readonly kind: 'replace' | 'delete' | 'insert';
  readonly by:
    | { readonly amendment: AmendmentId; readonly isFriendly?: true }
    | 'revision'
    | 'vote';
}

/** A paragraph of a draft as the page shows it: as it now reads, and how it was tabled where that differs. */
export interface MarkedParagraph {
  readonly paragraph: Paragraph;
  /** The tabled words; left out for a paragraph that was added in play. */
  readonly tabled?: Words;
  readonly changed?: Changed;
}

/** All paragraphs of a draft in their order, those taken out included, each with what play did to it. */
export function markedText(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly MarkedParagraph[] {
  const standing = room.drafts[draft];
  const tabled = draftOf(scenario, draft).paragraphs;
  if (standing === undefined) return tabled.map((paragraph) => ({ paragraph, tabled: paragraph }));
  const whole = { drafts: { [draft]: { ...standing, dropped: [] } } };
  return textOf(scenario, whole, draft).map((paragraph) => {
    const before = tabled.find(({ id }) => id === paragraph.id);
    const kind = changeOf(standing, paragraph.id, before);
    return {
      paragraph,
      ...(before && { tabled: before }),
      ...(kind && { changed: { kind, by: whoDid(room, draft, paragraph.id, kind) } }),
    };
  });
}

function changeOf(
  { dropped, wording }: Room['drafts'][DraftId] & object,
  id: string,
  tabled: Paragraph | undefined,
): Changed['kind'] | undefined {
  if (dropped.includes(id)) return 'delete';
  if (tabled === undefined) return 'insert';
  return wording[id] === undefined ? undefined : 'replace';
}

function whoDid(room: Room, draft: DraftId, id: string, kind: Changed['kind']): Changed['by'] {
  const adopted = Object.entries(room.amendments).findLast(
    ([number, amendment]) =>
      amendment.draft === draft &&
      (amendment.status === 'adopted' || amendment.status === 'accepted') &&
      amendment.parent === undefined &&
      didThis(number, amendment, id, kind),
  );
  if (adopted !== undefined) {
    const [amendment, { status }] = adopted;
    return { amendment, ...(status === 'accepted' && { isFriendly: true }) };
  }
  const isVotedOut = Object.values(room.results).some(
    ({ subject, outcome }) =>
      subject.kind === 'part' && subject.part.includes(id) && outcome !== 'adopted',
  );
  return kind === 'delete' && isVotedOut ? 'vote' : 'revision';
}

function didThis(
  number: AmendmentId,
  { change }: Amendment,
  id: string,
  kind: Changed['kind'],
): boolean {
  if (change.kind !== kind) return false;
  return change.kind === 'insert' ? id === `amendment-${number}` : change.paragraph === id;
}
