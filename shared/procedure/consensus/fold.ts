import type { SeatId } from '../../scenario/scenario.ts';
import { draftAccepts, moveDraft } from '../drafts/draft.ts';
import type { Fold } from '../kernel/fact.ts';
import { changeDraft, clockStart, drop, inRoom, without } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import { seatsHeldByPeople } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Clocks, Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import {
  type Cause,
  type Paragraphs,
  withoutBrackets,
  withParagraph,
} from '../texts/paragraphs.ts';
import { sameChange, withChanges } from '../texts/text-changes.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import {
  consensusOutcome,
  isNamed,
  namedProposal,
  nameOfChanges,
  openNegotiation,
} from './consensus.ts';
import type { ConsensusFact } from './facts.ts';
import { notRefusing, type Refusals, refusing, remembered } from './known.ts';
import {
  type ConsensusEvent,
  changesOf,
  moveNegotiation,
  type Negotiation,
  type Proposal,
  type ProposalAnswer,
  presentNegotiation,
} from './negotiation.ts';
import { withPast } from './past.ts';

type ConsensusFold<T extends ConsensusFact['type']> = Fold<Extract<ConsensusFact, { type: T }>>;

/** The state with its negotiation moved by an event and changed. */
function withNegotiation(
  state: SessionState,
  event: ConsensusEvent,
  change: (negotiation: Negotiation) => Partial<Negotiation> = () => ({}),
): SessionState {
  const moved = moveNegotiation(presentNegotiation(state.room), event);
  return inRoom(state, { negotiation: { ...moved, ...change(moved) } });
}

/** The state with its report under negotiation marked otherwise; nothing else in the text changes. */
function marked(
  state: SessionState,
  event: ConsensusEvent,
  mark: (paragraphs: Paragraphs) => Paragraphs,
): SessionState {
  const moved = withNegotiation(state, event);
  const { drafts } = moved.room;
  const { draft } = presentNegotiation(moved.room);
  return inRoom(moved, {
    drafts: changeDraft(drafts, draft, ({ paragraphs }) => ({ paragraphs: mark(paragraphs) })),
  });
}

/** A stage that decides by consensus opens with its text on the table, and keeps it until its end. */
export function withText(state: SessionState, { scenario }: House): SessionState {
  const { room } = state;
  const [item] = stageOf(scenario, room).action;
  const status = own(room.drafts, item?.draft ?? '')?.status;
  if (item === undefined || room.negotiation !== undefined) return state;
  if (status === undefined || !draftAccepts(status, 'takeUp')) return state;
  return inRoom(state, {
    negotiation: openNegotiation(item.draft),
    drafts: changeDraft(room.drafts, item.draft, ({ paragraphs }) => ({
      status: moveDraft(status, 'takeUp'),
      paragraphs: withoutBrackets(paragraphs, { keepAgreed: false }),
    })),
  });
}

export const paragraphHeld: ConsensusFold<'paragraphHeld'> = (state, { paragraph, seat }) => {
  const held = marked(state, 'hold', (paragraphs) => {
    const { agreed, heldBy = [], ...before } = own(paragraphs, paragraph) ?? {};
    return withParagraph(paragraphs, paragraph, { ...before, heldBy: [...heldBy, seat] });
  });
  return remembered(held, ({ refused }, words) => refusing(refused, words([paragraph]), seat));
};

export const paragraphReleased: ConsensusFold<'paragraphReleased'> = (
  state,
  { paragraph, seat },
) => {
  const released = marked(state, 'hold', (paragraphs) => {
    const { heldBy = [], ...before } = own(paragraphs, paragraph) ?? {};
    const left = heldBy.filter((other) => other !== seat);
    return withParagraph(paragraphs, paragraph, { ...before, heldBy: left });
  });
  return remembered(released, ({ refused }, words) =>
    notRefusing(refused, words([paragraph]), seat),
  );
};

export const changeProposed: ConsensusFold<'changeProposed'> = (
  state,
  { proposal: id, seat, change, also, line, at },
) => {
  const proposal: Proposal = {
    id,
    by: seat,
    change,
    ...(also && { also }),
    acceptedBy: [],
    refusedBy: [],
    since: at,
    ...(line !== undefined && { line }),
  };
  const changes = changesOf(proposal);
  const name = nameOfChanges(changes);
  const made = withNegotiation(state, 'work', ({ proposals, proposed = {} }) => ({
    proposals: { ...proposals, [id]: proposal },
    ...(name !== undefined &&
      own(proposed, name) === undefined && { proposed: { ...proposed, [name]: seat } }),
  }));
  return remembered(made, ({ refused }) => known(refused, changes, seat, 'acceptedBy'));
};

export const proposalAccepted: ConsensusFold<'proposalAccepted'> = (state, fact) =>
  withAnswer(state, fact, 'acceptedBy');

export const proposalRefused: ConsensusFold<'proposalRefused'> = (state, fact) =>
  withAnswer(state, fact, 'refusedBy');

/** The state with a delegation's answer to a proposal; the one that it gave before no longer counts. */
export function withAnswer(
  state: SessionState,
  { proposal: id, seat }: { readonly proposal: string; readonly seat: string },
  answer: ProposalAnswer,
): SessionState {
  const answered = withNegotiation(state, 'work', ({ proposals }) => {
    const proposal = own(proposals, id);
    if (proposal === undefined) return {};
    const said = (which: ProposalAnswer): readonly string[] => {
      const others = (proposal[which] ?? []).filter((other) => other !== seat);
      return which === answer ? [...others, seat] : others;
    };
    const { wantMore, ...asked } = proposal;
    const wanting = said('wantMore');
    const now: Proposal = {
      ...asked,
      acceptedBy: said('acceptedBy'),
      refusedBy: said('refusedBy'),
      ...(wanting.length > 0 && { wantMore: wanting }),
    };
    return { proposals: { ...proposals, [id]: now } };
  });
  const { proposals } = presentNegotiation(answered.room);
  const proposal = own(proposals, id);
  return proposal === undefined
    ? answered
    : remembered(answered, ({ refused }) => known(refused, changesOf(proposal), seat, answer));
}

/**
 * Who is known to refuse what, after an answer: who refuses a change that stands alone refuses its words;
 * who accepts one, alone or with others, no longer does.
 */
function known(
  refused: Refusals,
  changes: readonly TextChange[],
  seat: SeatId,
  answer: ProposalAnswer,
): Refusals {
  const names = changes.filter(isNamed).map(namedProposal);
  if (answer === 'acceptedBy') return notRefusing(refused, names, seat);
  return answer === 'refusedBy' && changes.length === 1 ? refusing(refused, names, seat) : refused;
}

export const textCirculated: ConsensusFold<'textCirculated'> = (
  state,
  { changes, seq, at },
  house,
) => {
  const next = withNegotiation(state, 'circulate', ({ text }) => ({ text: text + 1, textAt: at }));
  const onTheTable = inRoom(next, { negotiation: drop(presentNegotiation(next.room), 'setAside') });
  const changed = textChanged(onTheTable, changes, seq, house);
  return inRoom(changed, { clocks: drop(changed.room.clocks, 'consultations') });
};

export const paragraphChanged: ConsensusFold<'paragraphChanged'> = (
  state,
  { change, seq },
  house,
) => textChanged(withNegotiation(state, 'change'), [change], seq, house);

/**
 * The text with the changes made, each by whoever proposed it, else by the Chair; what was proposed for
 * a paragraph that has changed is off the table.
 */
function textChanged(
  state: SessionState,
  changes: readonly TextChange[],
  fact: number,
  { scenario }: House,
): SessionState {
  const negotiation = presentNegotiation(state.room);
  const { draft } = negotiation;
  const proposals = Object.entries(negotiation.proposals);
  const isMade = (wanted: TextChange) =>
    changes.some((change) => sameChange(scenario, draft, change, wanted));
  const proposed = (change: TextChange) =>
    proposals.find(
      ([, proposal]) =>
        changesOf(proposal).some((part) => sameChange(scenario, draft, part, change)) &&
        changesOf(proposal).every(isMade),
    )?.[1];
  const cause = (change: TextChange): Cause => {
    const proposal = proposed(change);
    return proposal === undefined
      ? { fact, at: state.at, how: 'chair', by: [] }
      : { fact, at: state.at, how: 'proposal', by: [proposal.by] };
  };
  const made = new Set(changes.map((change) => proposed(change)?.id));
  const touched = new Set(changes.filter(({ kind }) => kind !== 'insert').map(targetOf));
  const left = proposals.filter(
    ([id, proposal]) =>
      !made.has(id) &&
      changesOf(proposal).every((part) => part.kind === 'insert' || !touched.has(part.paragraph)),
  );
  const gone = proposals
    .filter(([id]) => !left.some(([stays]) => stays === id))
    .map(([id, proposal]) => [proposal, made.has(id) ? 'made' : 'overtaken'] as const);
  return inRoom(state, {
    negotiation: {
      ...negotiation,
      proposals: Object.fromEntries(left),
      ...withPast(negotiation.past, fact, gone),
    },
    drafts: withChanges(
      scenario,
      state.room.drafts,
      draft,
      changes,
      cause,
      (index) => `added-${fact}-${index + 1}`,
    ),
  });
}

export const paragraphsAgreed: ConsensusFold<'paragraphsAgreed'> = (
  state,
  { paragraphs: agreed },
) =>
  marked(state, 'work', (paragraphs) =>
    agreed.reduce(
      (before, id) => withParagraph(before, id, { ...own(before, id), agreed: true }),
      paragraphs,
    ),
  );

/** CON-9: the final text has no brackets. */
export const finalTextPresented: ConsensusFold<'finalTextPresented'> = (state) => {
  const presented = marked(state, 'presentFinalText', (paragraphs) =>
    withoutBrackets(paragraphs, { keepAgreed: true }),
  );
  return inRoom(presented, { clocks: drop(presented.room.clocks, 'consultations') });
};

export const silenceStarted: ConsensusFold<'silenceStarted'> = (state, { ms, at, seq }) => {
  const started = withNegotiation(state, 'startSilence', ({ silenceRounds }) => ({
    stances: {},
    question: `q${seq}`,
    silenceRounds: silenceRounds + 1,
  }));
  const { phase } = started.room.clocks;
  // CAL-4: in writing silence lasts to the deadline of the phase.
  return phase?.calendar
    ? inRoom(started, {
        clocks: {
          ...started.room.clocks,
          silence: { endsAt: phase.endsAt, totalMs: phase.endsAt - at, calendar: true },
        },
      })
    : withClock(started, 'silence', ms, at);
};

export const silenceExtended: ConsensusFold<'silenceExtended'> = (state, { ms }) => {
  const extended = withNegotiation(state, 'extendSilence');
  const { clocks } = extended.room;
  if (clocks.silence === undefined) return extended;
  const { endsAt, totalMs } = clocks.silence;
  const silence = { endsAt: endsAt + ms, totalMs: totalMs + ms };
  return inRoom(extended, { clocks: { ...clocks, silence } });
};

/** SIL-2: back to the talks, with the time that the Chair gives to consultations. */
export const silenceBroken: ConsensusFold<'silenceBroken'> = (
  state,
  { seat, paragraphs, text, at },
) => {
  const broken = withNegotiation(state, 'breakSilence', ({ breaks, silenceRounds }) => ({
    breaks: [
      ...breaks,
      {
        round: silenceRounds,
        by: seat,
        over: paragraphs,
        ...(text !== undefined && { text }),
      },
    ],
  }));
  const quiet = inRoom(broken, { clocks: drop(broken.room.clocks, 'silence') });
  return withClock(quiet, 'consultations', consultationTime(quiet.room, at), at);
};

/** CAL-4: in writing half of what is left is for finding what can be agreed, and half for the next silence. ms. */
function consultationTime({ options, clocks: { phase } }: Room, at: number): number {
  return phase?.calendar ? Math.max(0, phase.endsAt - at) / 2 : options.times.consultations;
}

export const questionPut: ConsensusFold<'questionPut'> = (state, { seq }) =>
  withNegotiation(state, 'putToGavel', () => ({ stances: {}, question: `q${seq}` }));

export const stanceTaken: ConsensusFold<'stanceTaken'> = (state, { seat, stance }, house) => {
  const taken = withNegotiation(state, 'takeStance', ({ stances }) => ({
    stances: { ...stances, [seat]: stance },
  }));
  const known =
    stance.kind === 'object'
      ? remembered(taken, ({ refused }, words) => refusing(refused, words(stance.paragraphs), seat))
      : taken;
  return presentNegotiation(known.room).phase === 'adopted' ? withOutcome(known, house) : known;
};

/** CON-3: who has taken its stance back is silent again. */
export const stanceTakenBack: ConsensusFold<'stanceTakenBack'> = (state, { seat }) =>
  withNegotiation(state, 'takeStance', ({ stances }) => ({ stances: without(stances, seat) }));

export const consultationsOpened: ConsensusFold<'consultationsOpened'> = (state, { ms, at }) => {
  const opened = withNegotiation(state, 'consult', ({ consultationsHeld }) => ({
    consultationsHeld: consultationsHeld + 1,
  }));
  return withClock(opened, 'consultations', ms, at);
};

export const adoptedByConsensus: ConsensusFold<'adoptedByConsensus'> = (state, _fact, house) => {
  const adopted = withNegotiation(state, 'adopt');
  return decided(inRoom(adopted, { clocks: drop(adopted.room.clocks, 'silence') }), house);
};

export const noConsensusDeclared: ConsensusFold<'noConsensusDeclared'> = (state, _fact, house) => {
  const declared = withNegotiation(state, 'declareNoConsensus');
  return decided(inRoom(declared, { clocks: drop(declared.room.clocks, 'consultations') }), house);
};

/** What was decided, on the draft and in the outcomes. */
function decided(state: SessionState, house: House): SessionState {
  const negotiation = presentNegotiation(state.room);
  const event = negotiation.phase === 'adopted' ? 'adopt' : 'fail';
  const drafts = changeDraft(state.room.drafts, negotiation.draft, ({ status }) => ({
    status: moveDraft(status, event),
  }));
  return withOutcome(inRoom(state, { drafts }), house);
}

function withOutcome(state: SessionState, { scenario }: House): SessionState {
  const { room } = state;
  const stage = stageOf(scenario, room).id;
  // An explanation given afterwards changes nothing in who played when it was decided.
  const byPeople = room.outcomes[stage]?.byPeople ?? seatsHeldByPeople(scenario, room);
  const outcome = consensusOutcome(scenario, room, presentNegotiation(room), byPeople);
  return inRoom(state, { outcomes: { ...room.outcomes, [stage]: outcome } });
}

function withClock(state: SessionState, name: keyof Clocks, ms: number, at: number): SessionState {
  const { clocks } = state.room;
  const clock = { endsAt: clockStart(state.room, at) + ms, totalMs: ms };
  return inRoom(state, { clocks: { ...clocks, [name]: clock } });
}
