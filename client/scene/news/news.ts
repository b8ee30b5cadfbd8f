import type { Amendment } from '../../../shared/procedure/amendments/amendment.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { DraftStanding, Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf, leaderOf } from '../../../shared/procedure/texts/drafts.ts';
import { once, oncePerPair } from '../../../shared/scenario/once.ts';
import type { DraftId, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { amendmentName, whatItDoes } from '../texts/amendments.ts';
import { motionName } from '../texts/motions.ts';
import { partWithin } from '../texts/subjects.ts';
import { negotiationNews } from './negotiation-news.ts';
import { added, type News, type NewsKind } from './news-item.ts';
import { t } from './words.ts';

/** What has happened from one public view to the next, in the order in which it is told. */
export function newsBetween(scenario: PublicScenario, before: Room, after: Room): readonly News[] {
  if (before === after || before.venue !== after.venue) return [];
  return newIn(before, after)(scenario);
}

/** Several places of a page tell of the same change: what is new in it is found once. */
const newIn = oncePerPair((before: Room, after: Room) =>
  once((scenario: PublicScenario): readonly News[] => [
    ...draftNews(scenario, before, after),
    ...amendmentNews(scenario, before, after),
    ...ballotNews(scenario, before, after),
    ...motionNews(scenario, before, after),
    ...negotiationNews(scenario, before, after),
  ]),
);

function draftNews(scenario: PublicScenario, before: Room, after: Room): readonly News[] {
  return Object.entries(after.drafts).flatMap(([id, now]) => {
    const then = own(before.drafts, id);
    return then === undefined || then === now ? [] : ofDraft(scenario, after, id, then, now);
  });
}

function ofDraft(
  scenario: PublicScenario,
  room: Room,
  id: DraftId,
  then: DraftStanding,
  now: DraftStanding,
): readonly News[] {
  const draft = draftOf(scenario, id);
  const about = draft.shortName;
  const leader = leaderOf(scenario, room, id);
  const by = leader === undefined ? [] : [leader];
  const found: News[] = [];
  const tell = (kind: NewsKind, seats: readonly SeatId[], text?: string) => {
    found.push({
      group: `${kind} ${id}`,
      kind,
      seats,
      about,
      draft: id,
      ...(text !== undefined && { text }),
    });
  };
  if (then.status === 'circulated' && now.status === 'introduced')
    tell('introduced', by, draft.gist);
  if (then.leader !== now.leader) tell('reintroduced', by);
  const joined = [...added(then.joined, now.joined), ...added(now.left, then.left)];
  const left = [...added(then.left, now.left), ...added(now.joined, then.joined)];
  // Who has joined and left, or left and come back, in one breath is in both lists and stands where it was.
  const isBoth = (seat: SeatId) => joined.includes(seat) && left.includes(seat);
  const came = joined.filter((seat) => !isBoth(seat));
  const went = left.filter((seat) => !isBoth(seat));
  if (came.length > 0) tell('sponsorsJoined', came);
  if (went.length > 0) tell('sponsorsLeft', went);
  const signed = added(then.signatories, now.signatories);
  if (signed.length > 0) tell('signed', signed);
  const voices = added(then.spokenFor, now.spokenFor);
  if (voices.length > 0) tell('spokenFor', voices);
  if (now.revision > then.revision) tell('revised', by);
  if (now.status === 'withdrawn' && then.status !== 'withdrawn') tell('withdrawn', by);
  return found;
}

function amendmentNews(scenario: PublicScenario, before: Room, after: Room): readonly News[] {
  if (before.amendments === after.amendments) return [];
  return Object.entries(after.amendments).flatMap(([id, now]) => {
    const then = own(before.amendments, id);
    return then === now ? [] : ofAmendment(scenario, after, id, then, now);
  });
}

function ofAmendment(
  scenario: PublicScenario,
  room: Room,
  id: string,
  then: Amendment | undefined,
  now: Amendment,
): readonly News[] {
  const about = amendmentTo(scenario, id, now);
  const one = (kind: NewsKind, seats: readonly SeatId[], text?: string): News => ({
    group: `${kind} ${id}`,
    kind,
    seats,
    about,
    draft: now.draft,
    whose: now.mover,
    ...(text !== undefined && { text }),
  });
  if (then === undefined) return [one('amended', [now.mover], whatItDoes(scenario, room, now))];
  const friends = added(then.friendlyTo, now.friendlyTo);
  const found = friends.length > 0 ? [one('befriended', friends)] : [];
  if (then.status === now.status) return found;
  if (now.status === 'accepted') return [...found, one('accepted', [])];
  if (now.status === 'withdrawn') return [...found, one('amendmentWithdrawn', [now.mover])];
  return found;
}

/** Which amendment, and to which text. */
export const amendmentTo = (scenario: PublicScenario, id: string, amendment: Amendment): string =>
  t('news.amendment', {
    amendment: amendmentName(id, amendment),
    draft: draftOf(scenario, amendment.draft).shortName,
  });

/** An amendment, or a part of one, is put to the vote. */
function ballotNews(scenario: PublicScenario, before: Room, after: Room): readonly News[] {
  const { ballot } = after;
  if (ballot === undefined || ballot.id === before.ballot?.id) return [];
  const { subject } = ballot;
  if (subject.kind !== 'amendment' && subject.kind !== 'amendmentPart') return [];
  const amendment = own(after.amendments, subject.amendment);
  if (amendment === undefined) return [];
  return [
    {
      group: `vote ${ballot.id}`,
      kind: subject.kind === 'amendment' ? 'putToVote' : 'partPutToVote',
      seats: [],
      about: amendmentTo(scenario, subject.amendment, amendment),
      draft: amendment.draft,
      whose: amendment.mover,
      text: whatItDoes(scenario, after, amendment),
    },
  ];
}

function motionNews(scenario: PublicScenario, before: Room, after: Room): readonly News[] {
  const found: News[] = [];
  for (const { id, by, matter } of after.motions) {
    if (before.motions.some((motion) => motion.id === id)) continue;
    found.push({ group: id, kind: 'moved', seats: [by], about: motionName(scenario, matter) });
  }
  const { point, division } = after;
  if (point !== undefined && point.id !== before.point?.id) {
    found.push({ group: point.id, kind: 'point', seats: [point.by], about: '' });
  }
  if (division !== undefined) {
    const about = partWithin(scenario, division, division.parts.flat());
    const earlier = before.division?.id === division.id ? before.division : undefined;
    const asked = added(
      earlier?.requests.map(({ seat }) => seat),
      division.requests.map(({ seat }) => seat),
    );
    if (asked.length > 0) {
      const { draft } = division;
      found.push({ group: `${division.id} asked`, kind: 'divided', seats: asked, about, draft });
    }
    if (division.objector !== undefined && earlier?.objector !== division.objector) {
      const seats = [division.objector];
      found.push({ group: `${division.id} objected`, kind: 'notDivided', seats, about });
    }
  }
  return found;
}
