import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { draft, paragraph, proposal, words } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import { askedReportChange, seenVersions } from '../texts/schemas.ts';
import { changeFrom, resolved } from '../texts/text-changes.ts';
import { proposalId, readyChanges } from './consensus.ts';
import * as rules from './rules.ts';
import { length, paragraphs, stance } from './schemas.ts';

/** Work on the text is done in the corridors too. */
export const onTheText = {
  by: 'member',
  where: 'venue',
  forum: 'consensus',
  inVote: false,
  inSuspension: true,
  outOfRoom: false,
  about: 'nothing',
  topic: 'report',
  house: false,
  place: 'any',
} as const;
/** The Chair's steps belong to the meeting: they wait for what comes before them, and while it is suspended. */
export const ofTheChair = {
  ...onTheText,
  by: 'chair',
  inSuspension: false,
  outOfRoom: true,
  place: 'consensus',
} as const;

/** Where a report is sought by consensus: work on the text, and stances on it. */
export const negotiationMoves = {
  holdParagraph: move({
    takes: z.strictObject({ paragraph }),
    ...onTheText,
    about: 'words',
    may: rules.mayHold,
    becomes: (command, { seat }) => done({ type: 'paragraphHeld', seat, ...command }),
  }),
  releaseParagraph: move({
    takes: z.strictObject({ paragraph }),
    ...onTheText,
    about: 'words',
    may: rules.mayRelease,
    becomes: (command, { seat }) => done({ type: 'paragraphReleased', seat, ...command }),
  }),
  proposeChange: move({
    takes: z.strictObject({
      draft,
      change: askedReportChange,
      also: z.array(askedReportChange).min(1).max(rules.ALSO_ALLOWED).optional(),
      line: words.optional(),
      seen: seenVersions.optional(),
    }),
    ...onTheText,
    may: rules.mayPropose,
    becomes: ({ draft: about, change: asked, also: more, line }, { scenario, state, seat }) => {
      const change = changeFrom(scenario, state.room, about, asked);
      const also = more && resolved(scenario, state.room, about, more);
      return change === undefined || (more !== undefined && also === undefined)
        ? not('CON-6', 'notInThisReport')
        : done({
            type: 'changeProposed',
            proposal: proposalId(change, state.seq + 1, also),
            change,
            ...(also && { also }),
            seat,
            ...(line !== undefined && { line }),
          });
    },
  }),
  acceptProposal: move({
    takes: z.strictObject({ proposal }),
    ...onTheText,
    may: rules.mayAnswer('acceptedBy'),
    becomes: (command, { seat }) => done({ type: 'proposalAccepted', seat, ...command }),
  }),
  refuseProposal: move({
    takes: z.strictObject({ proposal }),
    ...onTheText,
    may: rules.mayAnswer('refusedBy'),
    becomes: (command, { seat }) => done({ type: 'proposalRefused', seat, ...command }),
  }),
  takeStance: move({
    takes: z.strictObject({ stance }),
    ...onTheText,
    inSuspension: false,
    about: 'question',
    may: rules.mayTakeStance,
    becomes: (command, { seat }) => {
      const taken = command.stance;
      if (taken.kind === 'silent') return done({ type: 'stanceTakenBack', seat });
      if (taken.kind === 'join' || taken.kind === 'explain') {
        return done({ type: 'stanceTaken', seat, stance: taken });
      }
      const { text, ...rest } = taken;
      return done({
        type: 'stanceTaken',
        seat,
        stance: { ...rest, ...(text !== undefined && { text }) },
      });
    },
  }),
  breakSilence: move({
    takes: z.strictObject({ paragraphs, text: spoken.optional() }),
    ...onTheText,
    about: 'question',
    may: rules.mayBreakSilence,
    // SIL-3: an objection in the last second counts, one at the deadline comes too late.
    becomes: ({ paragraphs: over, text }, { seat, state, environment }) => {
      const endsAt = state.room.clocks.silence?.endsAt ?? 0;
      return environment.now >= endsAt && state.room.suspended === undefined
        ? not('SIL-3', 'silenceOver')
        : done({
            type: 'silenceBroken',
            seat,
            paragraphs: over,
            ...(text !== undefined && { text }),
          });
    },
  }),
};

/** The Chair of a body that decides by consensus: its texts, and the question. */
export const consensusChairMoves = {
  // Without changes of the Chair's own, what nobody refuses goes into the next text.
  circulateText: move({
    takes: z.strictObject({ changes: z.array(askedReportChange).max(60).optional() }),
    ...ofTheChair,
    about: 'text',
    may: rules.mayCirculate,
    becomes: ({ changes: asked }, { scenario, state: { room } }) => {
      const { negotiation } = room;
      if (negotiation === undefined) return not('CON-6', 'noTextYet');
      const changes = asked?.flatMap(
        (each) => changeFrom(scenario, room, negotiation.draft, each) ?? [],
      );
      return done({
        type: 'textCirculated',
        changes: changes ?? readyChanges(room, negotiation),
      });
    },
  }),
  agreeParagraphs: move({
    takes: z.strictObject({ paragraphs: paragraphs.min(1) }),
    ...ofTheChair,
    about: 'text',
    may: rules.mayAgree,
    becomes: (command) => done({ type: 'paragraphsAgreed', ...command }),
  }),
  changeParagraph: move({
    takes: z.strictObject({ change: askedReportChange }),
    ...ofTheChair,
    about: 'text',
    may: rules.mayChangeParagraph,
    becomes: ({ change: asked }, { scenario, state: { room } }) => {
      const change = changeFrom(scenario, room, room.negotiation?.draft ?? '', asked);
      return change === undefined
        ? not('CON-6', 'notInThisReport')
        : done({ type: 'paragraphChanged', change });
    },
  }),
  presentFinalText: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    about: 'text',
    may: rules.mayPresent,
    becomes: () => done({ type: 'finalTextPresented' }),
  }),
  startSilence: move({
    takes: z.strictObject({ ms: length }),
    ...ofTheChair,
    about: 'text',
    may: rules.mayStartSilence,
    becomes: ({ ms }) => done({ type: 'silenceStarted', ms }),
  }),
  extendSilence: move({
    takes: z.strictObject({ ms: length }),
    ...ofTheChair,
    place: 'any',
    about: 'question',
    may: rules.mayExtendSilence,
    // SIL-4: before the silence expires, never after.
    becomes: ({ ms }, { state, environment }) =>
      environment.now >= (state.room.clocks.silence?.endsAt ?? 0)
        ? not('SIL-4', 'silenceOver')
        : done({ type: 'silenceExtended', ms }),
  }),
  putToGavel: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    about: 'text',
    may: rules.mayPutToGavel,
    becomes: () => done({ type: 'questionPut' }),
  }),
  suspendForConsultations: move({
    takes: z.strictObject({ ms: length }),
    ...ofTheChair,
    about: 'text',
    may: rules.mayConsult,
    becomes: ({ ms }) => done({ type: 'consultationsOpened', ms }),
  }),
  adoptByConsensus: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    about: 'question',
    may: rules.mayAdopt,
    becomes: () => done({ type: 'adoptedByConsensus' }),
  }),
  declareNoConsensus: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    about: 'text',
    may: rules.mayDeclareNone,
    becomes: () => done({ type: 'noConsensusDeclared' }),
  }),
};
