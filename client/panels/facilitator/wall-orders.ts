import type { WallOrder } from '../../../shared/procedure/session/wall.ts';
import { ruleNumbers, ruleSentence } from '../../language/rules.ts';
import { resultTitle } from '../../scene/now/now.ts';
import { amendmentBy } from '../../scene/texts/amendments.ts';
import { reportOf } from '../../scene/texts/negotiation.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** Something that can be put on the wall, and what it is called. */
export interface Offered {
  readonly shows: WallOrder;
  readonly label: string;
}

/** What the wall can show of one kind. */
export interface OfferedGroup {
  readonly label: string;
  readonly offered: readonly Offered[];
}

/** So much of a sentence tells which rule it is. */
const HEAD_OF_RULE = 60;

/** Every single thing that there is to be shown now, by kind; kinds of which there is nothing are left out. */
export function wallOrders(inside: Inside): readonly OfferedGroup[] {
  return [
    { label: t('wall.texts'), offered: texts(inside) },
    { label: t('wall.changes'), offered: [...amendments(inside), ...proposals(inside)] },
    { label: t('wall.results'), offered: results(inside) },
    { label: t('wall.headlines'), offered: headlines(inside) },
    { label: t('wall.rounds'), offered: rounds(inside) },
    { label: t('wall.delegations'), offered: delegations(inside) },
    { label: t('wall.rules'), offered: rules() },
  ].filter(({ offered }) => offered.length > 0);
}

const texts = ({ scenario, room }: Inside): readonly Offered[] =>
  scenario.drafts
    .filter(({ id }) => room.drafts[id] !== undefined)
    .map(({ id, shortName }) => ({ shows: { kind: 'text', draft: id }, label: shortName }));

const amendments = ({ store, room }: Inside): readonly Offered[] =>
  Object.entries(room.amendments).map(([id, amendment]) => ({
    shows: { kind: 'amendment', amendment: id },
    label: amendmentBy(store.delegations.value, id, amendment),
  }));

function proposals({ store, scenario, room }: Inside): readonly Offered[] {
  const { negotiation } = room;
  if (negotiation === undefined) return [];
  return reportOf(scenario, room, negotiation).flatMap(({ number, proposals: all }) =>
    all.map(({ id, by }): Offered => {
      const name = nameOf(store.delegations.value, by);
      return {
        shows: { kind: 'proposal', proposal: id },
        label: t('wall.proposalOf', { name, number }),
      };
    }),
  );
}

const results = ({ scenario, room }: Inside): readonly Offered[] =>
  Object.values(room.results).map((result) => ({
    shows: { kind: 'result', ballot: result.ballot },
    label: resultTitle(scenario, result),
  }));

const headlines = ({ scenario, room }: Inside): readonly Offered[] =>
  (scenario.injects ?? [])
    .filter(({ id }) => room.injects?.[id] !== undefined)
    .map(({ id, title }) => ({ shows: { kind: 'headline', inject: id }, label: title }));

const rounds = ({ room }: Inside): readonly Offered[] =>
  Object.values(room.rounds ?? {}).map(({ id, question }) => ({
    shows: { kind: 'round', round: id },
    label: question,
  }));

const delegations = ({ scenario }: Inside): readonly Offered[] =>
  scenario.delegations.map(({ id, shortName }) => ({
    shows: { kind: 'seat', seat: id },
    label: shortName,
  }));

const rules = (): readonly Offered[] =>
  ruleNumbers.map((rule) => ({
    shows: { kind: 'rule', rule },
    label: `${rule} ${ruleSentence(rule).slice(0, HEAD_OF_RULE)}`,
  }));
