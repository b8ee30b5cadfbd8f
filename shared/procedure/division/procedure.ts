import type { DraftId } from '../../scenario/scenario.ts';
import { afterAmendmentPart } from '../amendments/fold.ts';
import { votedAgainNext } from '../ballot/postpone.ts';
import { standsAfter } from '../drafts/fold.ts';
import { majorityOnWords } from '../drafts/majority.ts';
import { sponsorsDoNotExplain } from '../drafts/rules.ts';
import { intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { drop } from '../kernel/fold.ts';
import { allHeard } from '../kernel/hearing.ts';
import { type Decides, unchanged } from '../kernel/house.ts';
import type { BusinessAt } from '../kernel/order.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { refusal } from '../kernel/refusal.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { DIVISION_SPEAKERS, type Division, isOpen } from './division.ts';
import { divisionThinkable } from './enumerate.ts';
import { type DivisionFact, divisionFacts } from './facts.ts';
import { afterDivisionVote, afterPart } from './fold.ts';
import { divisionMachine } from './machine.ts';
import { divisionMoves } from './moves.ts';
import { divisionWords } from './words.en.ts';

type SubjectOf<K extends BallotSubject['kind']> = Extract<BallotSubject, { kind: K }>;

/** DIV-3 and DIV-4: whether the text is to be voted on in parts. */
const onDivision: Decides<SubjectOf<'division'>> = {
  place: 'division',
  id: ({ draft, amendment }) => [
    'division',
    ...(amendment === undefined ? [] : ['amendment', amendment]),
    draft,
  ],
  majority: () => 'simple',
  votedAgain: false,
  mayPassWithoutVote: false,
  explained: [],
  mayExplain: sponsorsDoNotExplain,
  says: (_room, { draft, amendment }) =>
    amendment === undefined
      ? ['division', { draft }]
      : ['divisionOfAmendment', { draft, amendment }],
  announced: unchanged,
  followed: (state, _subject, outcome) => afterDivisionVote(state, outcome === 'adopted'),
};

/** What separate votes have in common, on parts of a text and of an amendment. */
const separateVote = {
  place: 'programme',
  majority: majorityOnWords,
  votedAgain: true,
  mayPassWithoutVote: false,
  explained: [],
  mayExplain: sponsorsDoNotExplain,
  announced: (state: SessionState, { draft }: { readonly draft: DraftId }) =>
    standsAfter(state, draft, 'takeUp'),
} as const;

/** DIV-5: whether a part of the text is to be kept. */
const onPart: Decides<SubjectOf<'part'>> = {
  ...separateVote,
  id: ({ draft, part }) => [...part, draft],
  says: (_room, { draft }) => ['part', { draft }],
  followed: (state, subject, outcome, _at, house) =>
    outcome === 'tied'
      ? votedAgainNext(state, subject, house)
      : afterPart(state, subject, outcome === 'adopted', house),
};

/** DIV-5: whether some of the changes are to stay in the amendment. */
const onAmendmentPart: Decides<SubjectOf<'amendmentPart'>> = {
  ...separateVote,
  id: ({ draft, amendment, part }) => ['amendment', amendment, 'part', ...part, draft],
  says: (_room, { draft, amendment, part }) => [
    'amendmentPart',
    { draft, amendment, part: part.join(', '), count: part.length },
  ],
  followed: (state, subject, outcome, _at, house) =>
    outcome === 'tied'
      ? votedAgainNext(state, subject, house)
      : afterAmendmentPart(state, house.scenario, subject, outcome === 'adopted'),
};

/** Rule 129: a window for objections; a hearing, which ends early when both sides have been heard. */
const request: BusinessAt = (_house, room) =>
  room.division === undefined || !isOpen(room.division)
    ? undefined
    : { first: refusal('DIV-1', 'divisionFirst'), next: nextStep(room, room.division) };

function nextStep({ options }: Room, division: Division) {
  const { phase, requests } = division;
  const what = division.amendment ?? division.draft;
  if (phase === 'requested') {
    return intend({ type: 'grantDivision' }, options.times.request, `${what} ${requests.length}`);
  }
  return allHeard(division, DIVISION_SPEAKERS)
    ? intend({ type: 'closeDivisionHearing' }, SHORT_PAUSE_MS, `${what} heard`)
    : intend({ type: 'closeDivisionHearing' }, options.times.explanationsBefore, what);
}

/** Separate votes on parts of a text (rule 129). */
export const division = {
  moves: divisionMoves,
  thinkable: divisionThinkable,
  facts: divisionFacts,
  decides: { division: onDivision, part: onPart, amendmentPart: onAmendmentPart },
  business: { division: request },
  when: {
    draftGone: (state, draft) =>
      state.room.division?.draft === draft
        ? { ...state, room: drop(state.room, 'division') }
        : state,
    phaseEnds: (state) => ({ ...state, room: drop(state.room, 'division') }),
    phaseOpens: unchanged,
    seatLeaves: unchanged,
    suspended: unchanged,
    resumed: unchanged,
  },
  machines: {
    division: {
      machine: divisionMachine,
      rulesAt: {
        requested: ['DIV-1', 'DIV-2', 'DIV-7', 'DIV-8', 'DIV-9', 'DIV-10'],
        hearing: ['DIV-3', 'DIV-9'],
        voting: ['DIV-3', 'DIV-4', 'DIV-9', 'MAJ-1', 'MAJ-2'],
        granted: ['DIV-5', 'DIV-6'],
        withdrawn: ['DIV-9'],
        over: ['DIV-4', 'DIV-6', 'DIV-8'],
      },
      underWay: ({ division: present }) =>
        present === undefined ? [] : [{ value: present.phase }],
    },
  },
  words: divisionWords,
} satisfies Procedure<typeof divisionMoves, DivisionFact>;
