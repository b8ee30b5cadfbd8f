import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { type Group, groupAt, type TableId } from '../../../shared/procedure/talk/talk.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { Delegations } from '../../sight/names.ts';
import { partnersText } from './partners-text.ts';
import { t } from './words.ts';

/** What a table is called: the group whose room it is, or who sits there. */
export function tableName(
  scenario: PublicScenario,
  { tables }: Pick<Room, 'tables'>,
  names: Delegations,
  table: TableId,
): string {
  const group = groupAt(scenario, table);
  if (group !== undefined) return groupName(scenario, group);
  const members = tables[table]?.members ?? [];
  return members.length === 0
    ? t('table.empty')
    : t('table.of', { names: partnersText(names, members) });
}

/** What a group is called. */
export function groupName(scenario: PublicScenario, group: Group): string {
  switch (group.kind) {
    case 'region':
      return t(`table.region.${group.region}`);
    case 'pole':
      return scenario.poles.find(({ id }) => id === group.pole)?.name ?? group.pole;
    case 'sponsors':
      return t('table.sponsors', { draft: draftOf(scenario, group.draft).shortName });
    case 'partners':
      return scenario.coordination?.find((each) => each.group === group.group)?.name ?? group.group;
  }
}
