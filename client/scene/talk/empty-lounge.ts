import type { TableSeen } from './tables.ts';
import { t } from './words.ts';

/** What is said where nobody sits anywhere yet: that, and what one can do about it. */
export interface EmptyLounge {
  readonly title: string;
  readonly text: string;
}

/** Undefined once somebody sits at one of the tables. */
export function emptyLounge(tables: readonly TableSeen[]): EmptyLounge | undefined {
  if (tables.some(({ table }) => table.members.length > 0)) return undefined;
  const rooms = tables.filter(({ footing }) => footing === 'group').length;
  return { title: t('empty.title'), text: t('empty.text', { rooms }) };
}
