import type { PublicScenario } from '../../scenario/scenario.ts';
import type { Box } from '../kernel/boxes.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { sponsorsOf } from '../texts/drafts.ts';
import { textOf, wholeText } from '../texts/texts.ts';
import type { Condition, PromisedChange } from './act.ts';
import type { Deal } from './deal.ts';

/** What conditions are looked up in. */
export interface Circumstance {
  readonly scenario: PublicScenario;
  readonly room: Room;
  /** The deals that may be spoken of. */
  readonly deals: Box<Deal>;
}

/** Whether a condition is fulfilled as things stand. */
export function holds(condition: Condition, { scenario, room, deals }: Circumstance): boolean {
  switch (condition.kind) {
    case 'adopted': {
      const status = own(room.amendments, condition.amendment)?.status;
      return status === 'adopted' || status === 'accepted';
    }
    case 'textHas':
      return textHas(scenario, room, condition.draft, condition.change);
    case 'sponsors':
      return sponsorsOf(scenario, room, condition.draft).includes(condition.seat);
    case 'kept':
      return (
        own(deals, condition.deal)?.promises.every(({ verdict }) => verdict.kind === 'kept') ===
        true
      );
  }
}

/** Whether a text reads as the change would make it read. */
export function textHas(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  change: PromisedChange,
): boolean {
  const now = textOf(scenario, room, draft).find(({ id }) => id === change.paragraph);
  if (change.kind === 'delete') return now === undefined;
  const tabled = scenario.drafts
    .find(({ id }) => id === draft)
    ?.paragraphs.find(({ id }) => id === change.paragraph);
  const wanted =
    change.alternative === 'original'
      ? tabled
      : tabled?.alternatives.find(({ id }) => id === change.alternative);
  return now !== undefined && wanted !== undefined && now.text === wanted.text;
}

/** Whether the change is about a paragraph that the draft has, in words that are ready for it. */
export function isKnownChange(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  change: PromisedChange,
): boolean {
  const found = wholeText(scenario, room, draft).find(({ id }) => id === change.paragraph);
  if (found === undefined || change.kind === 'delete') return found !== undefined;
  return (
    change.alternative === 'original' ||
    found.alternatives.some(({ id }) => id === change.alternative)
  );
}
