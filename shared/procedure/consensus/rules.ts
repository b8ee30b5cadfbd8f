import { consensusTerms } from '../../scenario/forums.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { isInWriting } from '../kernel/calendar.ts';
import { own } from '../kernel/own.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { draftOf } from '../texts/drafts.ts';
import { addedIn, type ParagraphStanding, standingOf } from '../texts/paragraphs.ts';
import type { AskedReportChange, SeenVersions } from '../texts/schemas.ts';
import {
  ADDITIONS_ALLOWED,
  changeFrom,
  changeProblem,
  knowsIssues,
  mayFollow,
  sameChange,
} from '../texts/text-changes.ts';
import { paragraphsOf, textOf, wholeText } from '../texts/texts.ts';
import { asSeen } from '../texts/versions.ts';
import type { TextChange } from '../texts/words.ts';
import { changesNothing, isNamed, objectors, readyChanges } from './consensus.ts';
import {
  type ConsensusEvent,
  changesOf,
  type Negotiation,
  negotiationAccepts,
  type Proposal,
  type ProposalAnswer,
} from './negotiation.ts';
import type { AskedStance } from './schemas.ts';

/** CON-6: so many proposals in its own words a delegation may have on the table. */
export const OWN_WORDS_ALLOWED = 3;
/** CON-18: so many changes may go together with another. */
export const ALSO_ALLOWED = 5;

type OnParagraph = SeatQuestion<{ readonly paragraph: string }>;

export function withNegotiation(room: Room, ask: (negotiation: Negotiation) => Verdict): Verdict {
  return room.negotiation === undefined ? refuse('CON-6', 'noTextYet') : ask(room.negotiation);
}

/** Whether the machine takes the event; if not, the reason for the phase in which it stands. */
export function when(
  negotiation: Negotiation,
  event: ConsensusEvent,
  ...[rule, reason]: Parameters<typeof refuse>
): Verdict {
  if (negotiationAccepts(negotiation, event)) return ALLOWED;
  if (negotiation.phase === 'silence') return refuse('SIL-6', 'underSilence');
  if (negotiation.phase === 'adopted') return refuse('CON-2', 'adoptedAlready');
  if (negotiation.phase === 'noConsensus') return refuse('CON-10', 'overAlready');
  return refuse(rule, reason);
}

function withParagraph(
  { scenario, room }: Pick<Question, 'scenario' | 'room'>,
  { draft }: Negotiation,
  id: string,
  ask: (standing: ParagraphStanding) => Verdict,
): Verdict {
  const paragraphs = paragraphsOf(room, draft);
  const state = own(paragraphs, id);
  const isThere =
    state?.added !== undefined ||
    draftOf(scenario, draft).paragraphs.some((paragraph) => paragraph.id === id);
  return isThere ? ask(standingOf(state)) : refuse('CON-6', 'notInThisReport');
}

export const mayHold = (question: OnParagraph): Verdict => {
  const { room, seat, command } = question;
  return withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'hold', 'CON-4', 'bracketsClosed'),
      () =>
        withParagraph(question, negotiation, command.paragraph, ({ place, heldBy }) => {
          if (place !== 'report') return refuse('CON-4', 'notInReport');
          return heldBy.includes(seat) ? refuse('CON-4', 'heldAlready') : ALLOWED;
        }),
    ),
  );
};

export const mayRelease = (question: OnParagraph): Verdict => {
  const { room, seat, command } = question;
  return withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'hold', 'CON-4', 'bracketsClosed'),
      () =>
        withParagraph(question, negotiation, command.paragraph, ({ heldBy }) =>
          heldBy.includes(seat) ? ALLOWED : refuse('CON-4', 'notYourBrackets'),
        ),
    ),
  );
};

export const mayPropose = (
  question: SeatQuestion<{
    readonly draft: string;
    readonly change: AskedReportChange;
    readonly also?: readonly AskedReportChange[] | undefined;
    readonly seen?: SeenVersions | undefined;
  }>,
): Verdict => {
  const { room, seat, command } = question;
  const asked = [command.change, ...(command.also ?? [])];
  return withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => (command.draft === negotiation.draft ? ALLOWED : refuse('CON-6', 'notThisText')),
      () => when(negotiation, 'work', 'CON-6', 'notDrafting'),
      () => asSeen(room, negotiation.draft, command.seen),
      () => firstRefusal(...asked.map((each) => () => mayChange(question, negotiation, each))),
      () => areApart(asked),
      () => isNew(question, negotiation, asked),
      () => hasOwnWordsLeft(negotiation, seat, asked),
    ),
  );
};

/** CON-18: what goes together is about paragraphs of which each is named once. */
function areApart(asked: readonly AskedReportChange[]): Verdict {
  const touched = asked.flatMap((each) => (each.kind === 'insert' ? [] : each.paragraph));
  return new Set(touched).size === touched.length ? ALLOWED : refuse('CON-18', 'twiceInOne');
}

/** The same change is on the table once, and not again on a text on which it was set aside (CON-14). */
function isNew(
  { scenario, room }: Pick<Question, 'scenario' | 'room'>,
  { draft, proposals, setAside = [] }: Negotiation,
  asked: readonly AskedReportChange[],
): Verdict {
  const wanted = asked.flatMap((each) => changeFrom(scenario, room, draft, each) ?? []);
  const isIn = (changes: readonly TextChange[]) => (one: TextChange) =>
    changes.some((other) => sameChange(scenario, draft, other, one));
  const isWanted = (changes: readonly TextChange[]) =>
    changes.length === wanted.length && wanted.every(isIn(changes));
  if (Object.values(proposals).some((proposal) => isWanted(changesOf(proposal)))) {
    return refuse('CON-6', 'changeProposedAlready');
  }
  return setAside.some(isWanted) ? refuse('CON-14', 'setAsideAlready') : ALLOWED;
}

/** CON-6: the wordings that the scenario has ready are few; own words are not, nor is what can be put together. */
function hasOwnWordsLeft(
  { proposals }: Negotiation,
  seat: SeatId,
  asked: readonly AskedReportChange[],
): Verdict {
  const counts = (changes: readonly { readonly kind: TextChange['kind'] }[]) =>
    changes.length > 1 || !changes.every(isNamed);
  if (!counts(asked)) return ALLOWED;
  const mine = Object.values(proposals).filter(
    (proposal) => proposal.by === seat && counts(changesOf(proposal)),
  );
  return mine.length < OWN_WORDS_ALLOWED
    ? ALLOWED
    : refuse('CON-6', 'ownWordsUsed', { count: OWN_WORDS_ALLOWED });
}

/** Whether a change is one that the text and the forum know, and changes something. */
function mayChange(
  { scenario, room }: Pick<Question, 'scenario' | 'room'>,
  { draft }: Negotiation,
  asked: AskedReportChange,
): Verdict {
  if ('words' in asked && !knowsIssues(scenario, asked.words.stands)) {
    return refuse('CON-6', 'noSuchIssue');
  }
  if (asked.kind === 'insert') return mayAdd(scenario, room, draft, asked.after);
  const paragraph = wholeText(scenario, room, draft).find(({ id }) => id === asked.paragraph);
  if (paragraph === undefined) return refuse('CON-6', 'notInThisReport');
  const change = changeFrom(scenario, room, draft, asked);
  if (change !== undefined && changesNothing(scenario, draft, paragraph, change)) {
    return refuse('CON-6', 'standsSoAlready');
  }
  if (asked.kind === 'place' || asked.kind === 'delete') {
    const places = consensusTerms(stageOf(scenario, room))?.places ?? [];
    return places.includes(asked.kind === 'delete' ? 'dropped' : asked.place)
      ? ALLOWED
      : refuse('CON-8', 'noSuchPlaceHere');
  }
  if (paragraph.place !== 'report') return refuse('CON-8', 'notInReport');
  if (asked.kind === 'move') return mayMove(scenario, room, draft, asked);
  return change === undefined ? refuse('CON-6', 'noSuchWording') : ALLOWED;
}

/** CON-20: a paragraph moves up or down the report only to where it does not stand, after one that is in it. */
function mayMove(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  asked: Extract<AskedReportChange, { kind: 'move' }>,
): Verdict {
  const problem = changeProblem(scenario, draft, textOf(scenario, room, draft), asked);
  if (problem === undefined) return ALLOWED;
  return problem === 'saysSame'
    ? refuse('CON-20', 'standsThereAlready')
    : refuse('CON-20', 'notAfterThat');
}

/** A new paragraph follows one that is in the report; and a text does not grow without end (AMD-11). */
function mayAdd(scenario: PublicScenario, room: Room, draft: string, after: string): Verdict {
  if (!mayFollow(textOf(scenario, room, draft), 'P', after)) return refuse('CON-8', 'notInReport');
  return addedIn(paragraphsOf(room, draft)).length < ADDITIONS_ALLOWED
    ? ALLOWED
    : refuse('AMD-11', 'textFull', { count: ADDITIONS_ALLOWED });
}

/** Whether a delegation may answer the proposal so. */
export const mayAnswer =
  (answer: ProposalAnswer) =>
  ({ room, seat, command }: SeatQuestion<{ readonly proposal: string }>): Verdict =>
    withNegotiation(room, (negotiation) =>
      firstRefusal(
        () => when(negotiation, 'work', 'CON-6', 'notDrafting'),
        () => {
          const proposal: Proposal | undefined = own(negotiation.proposals, command.proposal);
          if (proposal === undefined) return refuse('CON-6', 'noSuchProposal');
          if (proposal.by === seat) return refuse('CON-6', 'yourProposal');
          return (proposal[answer] ?? []).includes(seat)
            ? refuse('CON-6', 'answeredAlready')
            : ALLOWED;
        },
      ),
    );

export const mayTakeStance = (
  question: SeatQuestion<{ readonly stance: AskedStance }>,
): Verdict => {
  const { scenario, room, command } = question;
  const { stance } = command;
  return withNegotiation(room, (negotiation) =>
    firstRefusal(
      () =>
        negotiation.phase === 'noConsensus'
          ? refuse('CON-10', 'overAlready')
          : when(negotiation, 'takeStance', 'CON-3', 'notAtTheGavel'),
      () =>
        stance.kind === 'silent' && own(negotiation.stances, question.seat) === undefined
          ? refuse('CON-3', 'silentAlready')
          : ALLOWED,
      () =>
        negotiation.phase === 'silence' && stance.kind === 'object'
          ? refuse('SIL-2', 'breakInstead')
          : ALLOWED,
      () =>
        negotiation.phase === 'adopted' && stance.kind !== 'explain'
          ? refuse('CON-13', 'onlyExplain')
          : ALLOWED,
      () =>
        negotiation.phase === 'adopted' &&
        own(negotiation.stances, question.seat)?.kind === 'dissociate'
          ? refuse('CON-13', 'dissociatedAlready')
          : ALLOWED,
      () =>
        stance.kind === 'dissociate' || stance.kind === 'object'
          ? inTheReport(scenario, room, negotiation, stance.paragraphs)
          : ALLOWED,
    ),
  );
};

function inTheReport(
  scenario: PublicScenario,
  room: Room,
  { draft }: Negotiation,
  ids: readonly string[],
): Verdict {
  const text = textOf(scenario, room, draft);
  return ids.every((id) => text.some((paragraph) => paragraph.id === id))
    ? ALLOWED
    : refuse('CON-8', 'notInReport');
}

export const mayBreakSilence = ({
  scenario,
  room,
  command,
}: SeatQuestion<{ readonly paragraphs: readonly string[] }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () =>
        negotiationAccepts(negotiation, 'breakSilence') ? ALLOWED : refuse('SIL-2', 'noSilence'),
      () => inTheReport(scenario, room, negotiation, command.paragraphs),
    ),
  );

export const mayCirculate = (
  question: Question<{ readonly changes?: readonly AskedReportChange[] | undefined }>,
): Verdict => {
  const { room, command } = question;
  const { changes = [] } = command;
  return withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'circulate', 'CON-7', 'notDrafting'),
      () =>
        (command.changes ?? readyChanges(room, negotiation)).length > 0
          ? ALLOWED
          : refuse('CON-7', 'nothingToCirculate'),
      () =>
        firstRefusal(...changes.map((change) => () => mayChange(question, negotiation, change))),
      () => hasSpace(room, negotiation, changes),
    ),
  );
};

/** AMD-11: all new paragraphs of one text together. */
function hasSpace(
  room: Room,
  { draft }: Negotiation,
  changes: readonly AskedReportChange[],
): Verdict {
  const wanted = changes.filter(({ kind }) => kind === 'insert').length;
  const added = addedIn(paragraphsOf(room, draft)).length;
  return added + wanted <= ADDITIONS_ALLOWED
    ? ALLOWED
    : refuse('AMD-11', 'textFull', { count: ADDITIONS_ALLOWED });
}

export const mayAgree = (
  question: Question<{ readonly paragraphs: readonly string[] }>,
): Verdict => {
  const { room, command } = question;
  return withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'work', 'CON-5', 'notDrafting'),
      () =>
        firstRefusal(
          ...command.paragraphs.map(
            (id) => () =>
              withParagraph(question, negotiation, id, ({ status, place }) => {
                if (place !== 'report') return refuse('CON-8', 'notInReport');
                if (status === 'agreed') return refuse('CON-5', 'agreedAlready');
                return status === 'bracketed' ? refuse('CON-4', 'stillHeld') : ALLOWED;
              }),
          ),
        ),
    ),
  );
};

export const mayChangeParagraph = (
  question: Question<{ readonly change: AskedReportChange }>,
): Verdict =>
  withNegotiation(question.room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'change', 'CON-7', 'notDrafting'),
      () => mayChange(question, negotiation, question.command.change),
    ),
  );

export const mayPresent = ({ room }: Question): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => (room.phase === 'action' ? ALLOWED : refuse('CON-9', 'finalTextLater')),
      () => when(negotiation, 'presentFinalText', 'CON-9', 'presentedAlready'),
    ),
  );

export const mayStartSilence = ({ scenario, room }: Question): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'startSilence', 'CON-9', 'presentFirst'),
      () => {
        const rounds = consensusTerms(stageOf(scenario, room))?.silence.rounds ?? 0;
        return negotiation.silenceRounds < rounds
          ? ALLOWED
          : refuse('SIL-5', 'silenceUsedUp', { count: rounds });
      },
    ),
  );

export const mayExtendSilence = ({ room }: Question): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () =>
        negotiationAccepts(negotiation, 'extendSilence') ? ALLOWED : refuse('SIL-4', 'noSilence'),
      () => (isInWriting(room) ? refuse('CAL-5', 'datedByCalendar') : ALLOWED),
    ),
  );

export const mayPutToGavel = ({ room }: Question): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'putToGavel', 'CON-9', 'presentFirst'),
      () => (isInWriting(room) ? refuse('CAL-4', 'silenceInWriting') : ALLOWED),
    ),
  );

export const mayConsult = ({ room }: Question): Verdict =>
  withNegotiation(room, (negotiation) =>
    when(negotiation, 'consult', 'CON-10', 'consultingAlready'),
  );

/** The gavel falls where nobody objects; a silence is ended by its own clock alone. */
export const mayAdopt = ({ room, actor }: Question): Verdict =>
  withNegotiation(room, (negotiation) => {
    if (negotiation.phase === 'silence') {
      return actor.kind === 'clock' ? ALLOWED : refuse('SIL-1', 'silenceRuns');
    }
    return firstRefusal(
      () => when(negotiation, 'adopt', 'CON-2', 'notPut'),
      () => {
        const count = objectors(negotiation).length;
        return count === 0 ? ALLOWED : refuse('CON-2', 'somebodyObjects', { count });
      },
    );
  });

/** CON-10 and CON-11: somebody stands in the way, or the time is up, which the clock alone knows. */
export const mayDeclareNone = ({ room, actor }: Question): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'declareNoConsensus', 'CON-10', 'overAlready'),
      () =>
        actor.kind === 'clock' || isContested(room, negotiation)
          ? ALLOWED
          : refuse('CON-10', 'nobodyObjects'),
    ),
  );

const isContested = (room: Room, negotiation: Negotiation): boolean =>
  objectors(negotiation).length > 0 ||
  negotiation.breaks.some(({ round }) => round === negotiation.silenceRounds) ||
  Object.values(paragraphsOf(room, negotiation.draft)).some(({ heldBy }) => heldBy !== undefined);
