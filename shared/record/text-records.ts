import { own } from '../procedure/kernel/own.ts';
import { leaderOf, sponsorsOf } from '../procedure/texts/drafts.ts';
import { paragraphsOf, textOf, wordsOf } from '../procedure/texts/texts.ts';
import { doneBy, type TextChange, targetOf } from '../procedure/texts/words.ts';
import type { DraftId } from '../scenario/scenario.ts';
import { paragraphName } from '../views/paragraph-name.ts';
import { ofVenue, seatName, type VenueSeen } from './naming.ts';
import type { AmendmentRecord, ProposalRecord, TextRecord } from './record.ts';

/** Every text of a venue as it stands. */
export const textRecords = ({ room, scenario, language }: VenueSeen): readonly TextRecord[] =>
  Object.entries(room.drafts).flatMap(([id, { status }]): readonly TextRecord[] => {
    const draft = scenario.drafts.find((each) => each.id === id);
    if (draft === undefined) return [];
    const touched = paragraphsOf(room, id);
    const leader = leaderOf(scenario, room, id);
    return [
      {
        ...ofVenue(room.venue),
        symbol: draft.symbol,
        title: draft.title,
        status,
        leader: leader === undefined ? '' : seatName(scenario, leader),
        sponsors: sponsorsOf(scenario, room, id).map((seat) => seatName(scenario, seat)),
        paragraphs: textOf(scenario, room, id).map(({ id: paragraph, lead, text }) => ({
          name: paragraphName(scenario.drafts, language, paragraph),
          lead,
          text,
          ...((own(touched, paragraph)?.changes?.length ?? 0) > 0 && { changed: true as const }),
        })),
      },
    ];
  });

/** Every amendment of a venue, with what became of it. */
export function amendmentRecords(seen: VenueSeen): readonly AmendmentRecord[] {
  const { gathered, room, scenario } = seen;
  const hands = new Map(
    gathered.ledger
      .entriesOf(room.venue)
      .flatMap((entry) =>
        entry.is === 'amendment' ? [[entry.amendment, entry.hand] as const] : [],
      ),
  );
  return Object.entries(room.amendments).map(
    ([number, { draft, mover, changes, signals, status }]) => ({
      ...ofVenue(room.venue),
      number,
      draft: symbolOf(seen, draft),
      mover: seatName(scenario, mover),
      by: hands.get(number) ?? 'people',
      changes: changes.map((change) => changeOf(seen, draft, change)),
      ...(signals && {
        signals: Object.entries(signals).map(([seat, signal]) => ({ seat, signal })),
      }),
      status,
    }),
  );
}

/** Every proposal to a report of a venue, with what became of it. */
export function proposalRecords(seen: VenueSeen): readonly ProposalRecord[] {
  const { gathered, room, scenario } = seen;
  const entries = gathered.ledger.entriesOf(room.venue);
  const gone = new Map(
    entries.flatMap((entry) => (entry.is === 'gone' ? [[entry.key, entry.came] as const] : [])),
  );
  return entries.flatMap((entry): readonly ProposalRecord[] => {
    if (entry.is !== 'proposal') return [];
    const { key, seat, hand, draft, changes } = entry.proposal;
    return [
      {
        ...ofVenue(room.venue),
        draft: symbolOf(seen, draft),
        mover: seatName(scenario, seat),
        by: hand,
        changes: changes.map((change) => changeOf(seen, draft, change)),
        came: gone.get(key) ?? 'open',
      },
    ];
  });
}

function changeOf({ scenario, language }: VenueSeen, draft: DraftId, change: TextChange) {
  const words = wordsOf(scenario, draft, change);
  return {
    kind: doneBy(change),
    paragraph: paragraphName(scenario.drafts, language, targetOf(change)),
    ...(words && { text: `${words.lead} ${words.text}`.trim() }),
  };
}

const symbolOf = ({ scenario }: VenueSeen, draft: DraftId): string =>
  scenario.drafts.find(({ id }) => id === draft)?.symbol ?? draft;
