import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { amendment, changeNumber, draft } from '../kernel/schemas.ts';
import { askedChange, ownWords, seenVersions } from '../texts/schemas.ts';
import { CHANGES_ALLOWED, resolved } from '../texts/text-changes.ts';
import { wordsOf } from '../texts/texts.ts';
import type { AmendmentId } from './amendment.ts';
import * as rules from './rules.ts';
import { parentChangeOf } from './wordings.ts';

/** A delegation works on the texts of a body that votes: in the corridors too, and not in a vote. */
export const ofTexts = {
  by: 'member',
  where: 'venue',
  forum: 'voting',
  inVote: false,
  inSuspension: true,
  outOfRoom: false,
  about: 'nothing',
  topic: 'amendments',
  house: false,
  place: 'any',
} as const;

const withChanges = z.strictObject({
  draft,
  changes: z.array(askedChange).min(1).max(CHANGES_ALLOWED),
  seen: seenVersions.optional(),
});

/** Changes to a text: amendments from others (rule 130), revisions by its leader. */
export const amendmentMoves = {
  proposeAmendment: move({
    takes: withChanges,
    ...ofTexts,
    may: rules.mayPropose,
    becomes: (command, { scenario, state: { room }, seat }) => {
      const changes = resolved(scenario, room, command.draft, command.changes);
      return changes === undefined
        ? not('AMD-3', 'noSuchParagraph')
        : done({
            type: 'amendmentProposed',
            amendment: nextNumber(room),
            draft: command.draft,
            seat,
            changes,
          });
    },
  }),
  proposeSubAmendment: move({
    takes: z.strictObject({ amendment, change: changeNumber, words: ownWords }),
    ...ofTexts,
    may: rules.mayProposeSub,
    becomes: (
      { amendment: parent, change: parentChange, words },
      { scenario, state: { room }, seat },
    ) => {
      const changed = own(room.amendments, parent);
      const change = parentChangeOf(room, { parent, parentChange });
      const proposed = changed && change && wordsOf(scenario, changed.draft, change);
      return changed === undefined || proposed === undefined
        ? not('AMD-5', 'nothingToSubAmend')
        : done({
            type: 'subAmendmentProposed',
            amendment: nextNumber(room),
            draft: changed.draft,
            parent,
            parentChange,
            seat,
            words: { ...words, weight: proposed.weight },
          });
    },
  }),
  withdrawAmendment: move({
    takes: z.strictObject({ amendment }),
    ...ofTexts,
    outOfRoom: true,
    may: rules.mayWithdraw,
    becomes: (command, { state: { room }, seat }) => {
      const about = own(room.amendments, command.amendment)?.draft;
      return about === undefined
        ? not('AMD-3', 'noSuchAmendment')
        : done({ type: 'amendmentWithdrawn', amendment: command.amendment, draft: about, seat });
    },
  }),
  reviseDraft: move({
    takes: withChanges,
    ...ofTexts,
    where: 'venue',
    forum: 'tabling',
    may: rules.mayRevise,
    becomes: (command, { scenario, state: { room }, seat }) => {
      const changes = resolved(scenario, room, command.draft, command.changes);
      return changes === undefined
        ? not('AMD-3', 'noSuchParagraph')
        : done({ type: 'draftRevised', draft: command.draft, seat, changes });
    },
  }),
  orderAmendments: move({
    takes: z.strictObject({ draft, order: z.array(amendment).min(1).max(200) }),
    ...ofTexts,
    by: 'chair',
    outOfRoom: true,
    may: rules.mayOrder,
    becomes: (command) => done({ type: 'amendmentsOrdered', ...command }),
  }),
};

const nextNumber = ({ amendments }: Room): AmendmentId =>
  String(Object.keys(amendments).length + 1);
