import type { Upcast } from './upcast.ts';

/** A change as rules 4 wrote it; which of its fields it has depends on who wrote it. */
interface OldChange {
  readonly kind: string;
  readonly paragraph?: string;
  readonly alternative?: string;
  readonly place?: string;
}

/** In reports the paragraph stood beside what was to happen to it. */
interface OldReportChange {
  readonly paragraph: string;
  readonly change: OldChange;
}

/**
 * Rules 5 have one shape for a change of any text. Before, a report knew a wording or a place of a
 * paragraph, to drop it among the places; and an amendment copied the words of an alternative.
 */
export const changesOfRules4: ReadonlyMap<string, Upcast> = new Map<string, Upcast>([
  ['changeProposed', inReport],
  ['paragraphChanged', inReport],
  ['proposalSetAside', inReport],
  [
    'textCirculated',
    (fact) => ({ ...fact, changes: (fact.changes as readonly OldReportChange[]).map(ofReport) }),
  ],
  ['amendmentProposed', (fact) => ({ ...fact, change: ofResolution(fact.change as OldChange) })],
  [
    'draftRevised',
    (fact) => ({ ...fact, changes: (fact.changes as readonly OldChange[]).map(ofResolution) }),
  ],
]);

/** Until rules 5 an amendment made one change. */
export const amendmentsOfRules5: ReadonlyMap<string, Upcast> = new Map<string, Upcast>([
  ['amendmentProposed', ({ change, ...fact }) => ({ ...fact, changes: [change] })],
  ['subAmendmentProposed', (fact) => ({ ...fact, parentChange: '1' })],
]);

function inReport({ paragraph, change, ...fact }: Parameters<Upcast>[0]): ReturnType<Upcast> {
  return {
    ...fact,
    change: ofReport({ paragraph: paragraph as string, change: change as OldChange }),
  };
}

function ofReport({ paragraph, change: { kind, alternative, place } }: OldReportChange): object {
  if (kind === 'wording') return { kind: 'alternative', paragraph, alternative };
  return place === 'dropped' ? { kind: 'delete', paragraph } : { kind: 'place', paragraph, place };
}

function ofResolution(change: OldChange): object {
  const { paragraph, alternative } = change;
  return alternative === undefined ? change : { kind: 'alternative', paragraph, alternative };
}
