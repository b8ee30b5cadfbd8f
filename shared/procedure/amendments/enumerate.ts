import { fewOf, type Glance } from '../kernel/enumerate.ts';
import type { AskedChange } from '../texts/schemas.ts';
import { textOf } from '../texts/texts.ts';
import { versionOf } from '../texts/versions.ts';
import { votingOrder } from './amendment-order.ts';

type Stands = Readonly<Record<string, number>>;

const inOtherWords = (stands: Stands) => ({
  lead: 'Decides',
  text: 'otherwise.',
  stands: Object.fromEntries(Object.entries(stands).map(([issue, stand]) => [issue, -stand])),
});

/** For the first and the last paragraph: to delete it, to turn it round, what is on offer; and new ones. */
function changesTo({ scenario, room }: Glance, draft: string): readonly AskedChange[] {
  const text = textOf(scenario, room, draft);
  const first = text[0];
  const last = text.at(-1);
  if (first === undefined || last === undefined) return [];
  const about = first === last ? [first] : [first, last];
  const issue = scenario.issues[0]?.id ?? '';
  return [
    ...about.flatMap(({ id, stands, alternatives }): AskedChange[] => [
      { kind: 'delete', paragraph: id },
      { kind: 'replace', paragraph: id, words: inOtherWords(stands) },
      ...fewOf(alternatives).map(
        (offered): AskedChange => ({ kind: 'alternative', paragraph: id, alternative: offered.id }),
      ),
    ]),
    ...about.map(({ id }): AskedChange => ({ kind: 'move', paragraph: id, after: last.id })),
    { kind: 'move', paragraph: last.id, after: '' },
    { kind: 'insert', after: last.id, paragraphKind: 'OP', words: inOtherWords({ [issue]: 1 }) },
    { kind: 'insert', after: '', paragraphKind: 'PP', words: inOtherWords({}) },
  ];
}

/** For the first and the last paragraph together: to turn both round and add one; to delete both. */
function severalChanges({ scenario, room }: Glance, draft: string): readonly AskedChange[][] {
  const text = textOf(scenario, room, draft);
  const first = text[0];
  const last = text.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  return [
    [
      { kind: 'replace', paragraph: first.id, words: inOtherWords(first.stands) },
      { kind: 'replace', paragraph: last.id, words: inOtherWords(last.stands) },
      { kind: 'insert', after: last.id, paragraphKind: 'OP', words: inOtherWords({}) },
    ],
    [
      { kind: 'delete', paragraph: first.id },
      { kind: 'delete', paragraph: last.id },
    ],
  ];
}

/** To take the first paragraph out as it stands, and as it was tabled. */
function onVersions({ scenario, room }: Glance, draft: string) {
  const [first] = textOf(scenario, room, draft);
  if (first === undefined) return [];
  const changes: AskedChange[] = [{ kind: 'delete', paragraph: first.id }];
  const versions = [...new Set([versionOf(room, draft, first.id), 0])];
  return versions.map((version) => ({ draft, changes, seen: { [first.id]: version } }));
}

const eachDraft = ({ scenario }: Glance) => fewOf(scenario.drafts).map(({ id }) => id);
const eachAmendment = ({ room }: Glance) => Object.keys(room.amendments).slice(-A_DOZEN);
const A_DOZEN = 12;

export const amendmentsThinkable = {
  proposeAmendment: (glance: Glance) =>
    eachDraft(glance).flatMap((draft) => [
      ...changesTo(glance, draft).map((change) => ({ draft, changes: [change] })),
      ...severalChanges(glance, draft).map((changes) => ({ draft, changes })),
      ...onVersions(glance, draft),
    ]),
  proposeSubAmendment: (glance: Glance) =>
    eachAmendment(glance).flatMap((amendment) =>
      fewOf(glance.room.amendments[amendment]?.changes ?? []).map((_change, index) => ({
        amendment,
        change: String(index + 1),
        words: inOtherWords({ [glance.scenario.issues[0]?.id ?? '']: 2 }),
      })),
    ),
  withdrawAmendment: (glance: Glance) => eachAmendment(glance).map((amendment) => ({ amendment })),
  reviseDraft: (glance: Glance) =>
    eachDraft(glance).flatMap((draft) => [
      ...changesTo(glance, draft).map((change) => ({ draft, changes: [change] })),
      ...onVersions(glance, draft),
    ]),
  orderAmendments: (glance: Glance) =>
    eachDraft(glance).flatMap((draft) => {
      const { scenario, room } = glance;
      const tops = votingOrder(scenario, room, draft).filter(
        (id) => room.amendments[id]?.parent === undefined,
      );
      return tops.length === 0 ? [] : [{ draft, order: tops.toReversed() }];
    }),
};
