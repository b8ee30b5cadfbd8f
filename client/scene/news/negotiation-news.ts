import type { Negotiation, Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { paragraphsOf } from '../../../shared/procedure/texts/texts.ts';
import { targetOf } from '../../../shared/procedure/texts/words.ts';
import type { ParagraphId, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { additionBy, addsAlone, namedBy } from '../texts/additions.ts';
import { numbersOf, type ReportLine, reportOf } from '../texts/negotiation.ts';
import { paragraphNames } from '../texts/paragraph-names.ts';
import { versionOf } from '../texts/version-of.ts';
import { added, type News, type NewsKind } from './news-item.ts';
import { t } from './words.ts';

/** What has happened to a report from one public view to the next. */
export function negotiationNews(
  scenario: PublicScenario,
  before: Room,
  after: Room,
): readonly News[] {
  const then = before.negotiation;
  const now = after.negotiation;
  if (then === undefined || now === undefined || then.draft !== now.draft) return [];
  const lines = reportOf(scenario, after, now);
  const named = (ids: readonly ParagraphId[]) => paragraphNames(numbersOf(lines, ids));
  return [
    ...textNews(then, now),
    // With the final text all brackets fall at once, which is said by the text itself.
    ...(then.phase === now.phase ? bracketNews(before, after, now, named) : []),
    ...proposalNews(then, now, lines),
    ...stanceNews(then, now, named),
  ];
}

type Named = (ids: readonly ParagraphId[]) => string;

function textNews(then: Negotiation, now: Negotiation): readonly News[] {
  if (then.text === now.text) return [];
  return [{ group: `text ${now.text}`, kind: 'circulated', seats: [], about: versionOf(now) }];
}

/** Who has put which paragraphs in brackets, or taken theirs away; and what is agreed. */
function bracketNews(before: Room, after: Room, now: Negotiation, named: Named): readonly News[] {
  const earlier = paragraphsOf(before, now.draft);
  const later = paragraphsOf(after, now.draft);
  if (earlier === later) return [];
  const held = new Map<SeatId, ParagraphId[]>();
  const freed = new Map<SeatId, ParagraphId[]>();
  const agreed: ParagraphId[] = [];
  for (const id of new Set([...Object.keys(earlier), ...Object.keys(later)])) {
    for (const seat of added(earlier[id]?.heldBy, later[id]?.heldBy)) note(held, seat, id);
    for (const seat of added(later[id]?.heldBy, earlier[id]?.heldBy)) note(freed, seat, id);
    if (later[id]?.agreed && !earlier[id]?.agreed) agreed.push(id);
  }
  const tell = (kind: NewsKind, by: ReadonlyMap<SeatId, ParagraphId[]>): readonly News[] =>
    [...by].map(([seat, ids]) => ({
      group: `${kind} ${seat} ${ids.join(' ')}`,
      kind,
      seats: [seat],
      about: named(ids),
    }));
  const agreement: readonly News[] =
    agreed.length === 0
      ? []
      : [{ group: `agreed ${agreed.join(' ')}`, kind: 'agreed', seats: [], about: named(agreed) }];
  return [...tell('held', held), ...tell('freed', freed), ...agreement];
}

function note(by: Map<SeatId, ParagraphId[]>, seat: SeatId, paragraph: ParagraphId): void {
  by.set(seat, [...(by.get(seat) ?? []), paragraph]);
}

/** New proposals, and who has answered those on the table. */
function proposalNews(
  then: Negotiation,
  now: Negotiation,
  lines: readonly ReportLine[],
): readonly News[] {
  if (then.proposals === now.proposals) return [];
  return Object.values(now.proposals).flatMap((proposal): readonly News[] => {
    const earlier = then.proposals[proposal.id];
    if (earlier === proposal) return [];
    const about = paragraphNames(numbersOf(lines, namedBy(proposal).map(targetOf)));
    if (earlier === undefined || earlier.since !== proposal.since) {
      return [proposed(proposal, about)];
    }
    const accepting = added(earlier.acceptedBy, proposal.acceptedBy);
    const refusing = added(earlier.refusedBy, proposal.refusedBy);
    const wanting = added(earlier.wantMore, proposal.wantMore);
    if (accepting.length + refusing.length + wanting.length === 0) return [];
    const adds = additionBy(proposal);
    return [
      {
        group: `answers ${proposal.id} ${proposal.since}`,
        kind: 'answered',
        seats: accepting,
        against: refusing,
        wanting,
        ...(adds !== undefined && { adds }),
        about,
        whose: proposal.by,
        text: t('news.signals', standingOn(proposal)),
      },
    ];
  });
}

const standingOn = ({ acceptedBy, wantMore = [], refusedBy }: Proposal) => ({
  canLive: acceptedBy.length,
  needMore: wantMore.length,
  cannot: refusedBy.length,
});

function proposed(proposal: Proposal, about: string): News {
  const { id, by, since, line } = proposal;
  return {
    group: `proposal ${id} ${since}`,
    kind: addsAlone(proposal) ? 'proposedMore' : 'proposed',
    seats: [by],
    about,
    ...(line !== undefined && { text: line }),
  };
}

/** Who stands in the way of the text that was put, or stands aside; and who has broken a silence. */
function stanceNews(then: Negotiation, now: Negotiation, named: Named): readonly News[] {
  const found: News[] = [];
  for (const [seat, stance] of Object.entries(now.stances)) {
    if (then.stances[seat]?.kind === stance.kind) continue;
    if (stance.kind !== 'object' && stance.kind !== 'dissociate') continue;
    found.push({
      group: `${stance.kind} ${seat} ${now.question ?? ''}`,
      kind: stance.kind === 'object' ? 'objected' : 'dissociated',
      seats: [seat],
      about: named(stance.paragraphs),
    });
  }
  for (const { round, by, over } of now.breaks.slice(then.breaks.length)) {
    found.push({
      group: `silence ${round} ${by}`,
      kind: 'broken',
      seats: [by],
      about: named(over),
    });
  }
  return found;
}
