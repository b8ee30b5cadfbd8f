import type { Room } from '../../procedure/kernel/room.ts';
import { asRevised } from '../../procedure/texts/draft-names.ts';
import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';

/** The draft that free words name by its symbol or short name; the only one there is, where words name a paragraph. */
export function mentioned(
  scenario: PublicScenario,
  { drafts: standings }: Room,
  text: string,
): DraftId | undefined {
  const said = text.toLowerCase();
  const { drafts } = asRevised(scenario, revisionsIn(standings));
  const named = [...scenario.drafts, ...drafts].find(({ shortName, symbol }) =>
    [shortName, symbol].some((name) => said.includes(name.toLowerCase())),
  );
  if (named !== undefined) return named.id;
  const namesParagraph = /\b(?:op|pp|paragraph|para)\s*\.?\s*\d/i.test(text);
  return namesParagraph && scenario.drafts.length === 1 ? scenario.drafts[0]?.id : undefined;
}

const revisionsIn = (standings: Room['drafts']): Readonly<Record<DraftId, number>> =>
  Object.fromEntries(Object.entries(standings).map(([id, { revision }]) => [id, revision]));
