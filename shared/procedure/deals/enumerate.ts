import type { SeatId } from '../../scenario/scenario.ts';
import { fewOf, type Glance } from '../kernel/enumerate.ts';
import type { Act } from './act.ts';

/** One of each kind of act that can be promised of what is there. */
function acts({ room, scenario }: Glance): readonly Act[] {
  const [draft] = Object.keys(room.drafts);
  const [amendment] = Object.keys(room.amendments);
  const [proposal] = Object.keys(room.negotiation?.proposals ?? {});
  const report = room.negotiation?.draft;
  const paragraph = scenario.drafts.find(({ id }) => id === report)?.paragraphs[0]?.id;
  return [
    ...(draft ? aboutDraft(draft) : []),
    ...(amendment ? aboutAmendment(amendment) : []),
    ...(proposal
      ? (['accept', 'notRefuse', 'withdrawProposal'] as const).map((kind) => ({ kind, proposal }))
      : []),
    ...(paragraph ? (['hold', 'release'] as const).map((kind) => ({ kind, paragraph })) : []),
    ...(report ? [{ kind: 'stance', stance: 'notObject' } as const] : []),
    { kind: 'notMove', motion: 'suspendMeeting' },
    ...fewOf(scenario.issues).flatMap(({ id }): readonly Act[] => [
      { kind: 'speakTo', issue: id, end: 'plus' },
      { kind: 'cable', issue: id },
    ]),
  ];
}

const aboutDraft = (draft: string): readonly Act[] => [
  { kind: 'vote', on: { kind: 'draft', draft }, choice: 'yes' },
  { kind: 'stayAway', on: { kind: 'draft', draft } },
  { kind: 'sponsor', draft },
  { kind: 'leave', draft },
  { kind: 'notDivide', draft },
  { kind: 'notObjectToDivision', draft },
];

const aboutAmendment = (amendment: string): readonly Act[] => [
  { kind: 'vote', on: { kind: 'amendment', amendment }, choice: 'notNo' },
  { kind: 'withdrawAmendment', amendment },
];

function offers(glance: Glance) {
  const [one, other] = glance.scenario.delegations.map(({ id }) => id);
  if (one === undefined || other === undefined) return [];
  const pairs: readonly (readonly [SeatId, SeatId])[] = [
    [one, other],
    [other, one],
  ];
  return pairs.flatMap(([by, to]) =>
    acts(glance).map((act) => ({ to: [to], promises: [{ by, act }] })),
  );
}

const deals = ({ offered }: Glance) => fewOf(offered.map((deal) => ({ deal })));

export const dealThinkable = {
  offerDeal: offers,
  counterDeal: (glance: Glance) =>
    deals(glance).flatMap(({ deal }) => fewOf(offers(glance)).map((made) => ({ ...made, deal }))),
  acceptDeal: deals,
  declineDeal: deals,
  withdrawOffer: deals,
  markDeal: (glance: Glance) => deals(glance).map(({ deal }) => ({ deal, believes: true })),
};
