import { consensusTerms } from '../../scenario/forums.ts';
import type { PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { draftOf } from '../texts/drafts.ts';
import { changesNothing, objectors, proposalId, readyChanges } from './consensus.ts';
import {
  type ConsensusEvent,
  type Negotiation,
  negotiationAccepts,
  type ParagraphStanding,
  type Proposal,
  type TextChange,
} from './negotiation.ts';
import type { AskedStance } from './schemas.ts';

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
  { paragraphs }: Negotiation,
  id: string,
  ask: (standing: ParagraphStanding) => Verdict,
): Verdict {
  const standing = own(paragraphs, id);
  return standing === undefined ? refuse('CON-6', 'notInThisReport') : ask(standing);
}

export const mayHold = ({ room, seat, command }: OnParagraph): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'hold', 'CON-4', 'bracketsClosed'),
      () =>
        withParagraph(negotiation, command.paragraph, ({ place, heldBy }) => {
          if (place !== 'report') return refuse('CON-4', 'notInReport');
          return heldBy.includes(seat) ? refuse('CON-4', 'heldAlready') : ALLOWED;
        }),
    ),
  );

export const mayRelease = ({ room, seat, command }: OnParagraph): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'hold', 'CON-4', 'bracketsClosed'),
      () =>
        withParagraph(negotiation, command.paragraph, ({ heldBy }) =>
          heldBy.includes(seat) ? ALLOWED : refuse('CON-4', 'notYourBrackets'),
        ),
    ),
  );

export const mayPropose = ({
  scenario,
  room,
  command,
}: SeatQuestion<TextChange & { readonly draft: string }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => (command.draft === negotiation.draft ? ALLOWED : refuse('CON-6', 'notThisText')),
      () => when(negotiation, 'work', 'CON-6', 'notDrafting'),
      () => mayChange(scenario, room, negotiation, command),
      () =>
        own(negotiation.proposals, proposalId(command)) === undefined
          ? ALLOWED
          : refuse('CON-6', 'changeProposedAlready'),
      () =>
        own(negotiation.setAside ?? {}, proposalId(command)) === negotiation.text
          ? refuse('CON-14', 'setAsideAlready')
          : ALLOWED,
    ),
  );

/** Whether a change is one that the text and the forum know, and changes something. */
function mayChange(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  { paragraph: id, change }: TextChange,
): Verdict {
  return withParagraph(negotiation, id, (standing) => {
    if (changesNothing(standing, change)) return refuse('CON-6', 'standsSoAlready');
    if (change.kind === 'place') {
      const places = consensusTerms(stageOf(scenario, room))?.places ?? [];
      return places.includes(change.place) ? ALLOWED : refuse('CON-8', 'noSuchPlaceHere');
    }
    if (standing.place !== 'report') return refuse('CON-8', 'notInReport');
    const paragraph = draftOf(scenario, negotiation.draft).paragraphs.find(
      (candidate) => candidate.id === id,
    );
    const known =
      change.alternative === 'original' ||
      paragraph?.alternatives.some((alternative) => alternative.id === change.alternative);
    return known ? ALLOWED : refuse('CON-6', 'noSuchWording');
  });
}

/** Whether a delegation may answer the proposal so. */
export const mayAnswer =
  (answer: 'acceptedBy' | 'refusedBy') =>
  ({ room, seat, command }: SeatQuestion<{ readonly proposal: string }>): Verdict =>
    withNegotiation(room, (negotiation) =>
      firstRefusal(
        () => when(negotiation, 'work', 'CON-6', 'notDrafting'),
        () => {
          const proposal: Proposal | undefined = own(negotiation.proposals, command.proposal);
          if (proposal === undefined) return refuse('CON-6', 'noSuchProposal');
          if (proposal.by === seat) return refuse('CON-6', 'yourProposal');
          return proposal[answer].includes(seat) ? refuse('CON-6', 'answeredAlready') : ALLOWED;
        },
      ),
    );

export const mayTakeStance = (
  question: SeatQuestion<{ readonly stance: AskedStance }>,
): Verdict => {
  const { room, command } = question;
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
          ? inTheReport(negotiation, stance.paragraphs)
          : ALLOWED,
    ),
  );
};

function inTheReport({ paragraphs }: Negotiation, ids: readonly string[]): Verdict {
  return ids.every((id) => own(paragraphs, id)?.place === 'report')
    ? ALLOWED
    : refuse('CON-8', 'notInReport');
}

export const mayBreakSilence = ({
  room,
  command,
}: SeatQuestion<{ readonly paragraphs: readonly string[] }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () =>
        negotiationAccepts(negotiation, 'breakSilence') ? ALLOWED : refuse('SIL-2', 'noSilence'),
      () => inTheReport(negotiation, command.paragraphs),
    ),
  );

export const mayCirculate = ({
  scenario,
  room,
  command,
}: Question<{ readonly changes?: readonly TextChange[] | undefined }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'circulate', 'CON-7', 'notDrafting'),
      () =>
        (command.changes ?? readyChanges(negotiation)).length > 0
          ? ALLOWED
          : refuse('CON-7', 'nothingToCirculate'),
      () =>
        firstRefusal(
          ...(command.changes ?? []).map(
            (change) => () => mayChange(scenario, room, negotiation, change),
          ),
        ),
    ),
  );

export const mayAgree = ({
  room,
  command,
}: Question<{ readonly paragraphs: readonly string[] }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'work', 'CON-5', 'notDrafting'),
      () =>
        firstRefusal(
          ...command.paragraphs.map(
            (id) => () =>
              withParagraph(negotiation, id, ({ status, place }) => {
                if (place !== 'report') return refuse('CON-8', 'notInReport');
                if (status === 'agreed') return refuse('CON-5', 'agreedAlready');
                return status === 'bracketed' ? refuse('CON-4', 'stillHeld') : ALLOWED;
              }),
          ),
        ),
    ),
  );

export const mayChangeParagraph = ({ scenario, room, command }: Question<TextChange>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'change', 'CON-7', 'notDrafting'),
      () => mayChange(scenario, room, negotiation, command),
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
    negotiationAccepts(negotiation, 'extendSilence') ? ALLOWED : refuse('SIL-4', 'noSilence'),
  );

export const mayPutToGavel = ({ room }: Question): Verdict =>
  withNegotiation(room, (negotiation) => when(negotiation, 'putToGavel', 'CON-9', 'presentFirst'));

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
        actor.kind === 'clock' || isContested(negotiation)
          ? ALLOWED
          : refuse('CON-10', 'nobodyObjects'),
    ),
  );

const isContested = (negotiation: Negotiation): boolean =>
  objectors(negotiation).length > 0 ||
  negotiation.breaks.some(({ round }) => round === negotiation.silenceRounds) ||
  Object.values(negotiation.paragraphs).some(({ status }) => status === 'bracketed');
