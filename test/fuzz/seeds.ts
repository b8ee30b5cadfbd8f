import type { Command } from '../../shared/procedure/road/moves.ts';
import { facilitator, seat } from '../fixtures/session.ts';
import type { FuzzMove } from './fuzz-session.ts';
import { enter } from './moves.ts';
import type { World } from './worlds.ts';

/** The shortest way to a fault that a walk once found, and what it showed. */
export interface Pinned {
  readonly shows: string;
  /** The walk that found it, under the rules of its day. */
  readonly seed: number;
  readonly world: World;
  readonly moves: readonly FuzzMove[];
}

const by = (id: string, command: Command): FuzzMove => ({ by: seat(id), command, after: 1_000 });
const chair = (command: Command): FuzzMove => ({ by: facilitator, command, after: 1_000 });
const rings = (count: number): readonly FuzzMove[] => Array.from({ length: count }, () => 'ring');
const leaves = (id: string) => by(id, { type: 'leaveRoom' });

const system: World = { name: 'voting', options: { chair: 'system', method: 'record' } };
const byHand: World = { name: 'voting', options: { chair: 'facilitator', method: 'record' } };
const divide = (id: string, draft = 'one', part = 'op2') =>
  by(id, { type: 'requestDivision', draft, parts: [[part]] });
const noAction = (id: string, draft = 'one') =>
  by(id, { type: 'raiseMotion', matter: { kind: 'adjournDebate', draft } });
const suspend = (id: string) =>
  by(id, { type: 'raiseMotion', matter: { kind: 'suspendMeeting', ms: 60_000 } });
const point = (id: string, matter: 'quorum' | 'misapplied') =>
  by(id, { type: 'raisePoint', matter });
const otherwise = { lead: 'Decides', text: 'otherwise.', stands: { forum: -1 } };

export const PINNED: readonly Pinned[] = [
  {
    shows: 'a draft that is withdrawn takes the request to divide it with it',
    seed: 30,
    world: system,
    moves: [
      ...enter('briefing', 'action'),
      divide('AAA'),
      by('AAA', { type: 'objectToDivision' }),
      by('AAA', { type: 'withdrawDraft', draft: 'one' }),
      ...rings(4),
    ],
  },
  {
    shows: 'a request to divide and a motion that has been put do not wait for one another',
    seed: 5,
    world: system,
    moves: [
      ...enter('briefing', 'action'),
      by('AAB', { type: 'raiseMotion', matter: { kind: 'competence', draft: 'one' } }),
      ...rings(2),
      divide('AAB'),
      ...rings(4),
    ],
  },
  {
    shows: 'a division that is granted while a motion waits does not take its place',
    seed: 78,
    world: system,
    moves: [
      ...enter('briefing', 'action'),
      noAction('AAB', 'two'),
      divide('AAE'),
      ...rings(2),
      chair({ type: 'grantDivision' }),
      ...rings(4),
    ],
  },
  {
    shows: 'a motion of the debate, put when the action has begun, does not block it',
    seed: 179,
    world: { name: 'voting', options: { chair: 'facilitator', pace: 'clock' } },
    moves: [
      ...enter('briefing', 'action'),
      suspend('AAA'),
      divide('AAA'),
      chair({ type: 'putMotion' }),
      chair({ type: 'grantDivision' }),
    ],
  },
  {
    shows: 'a Chair without a quorum does not open a vote for ever',
    seed: 14,
    world: system,
    moves: [
      ...enter('briefing', 'action'),
      leaves('AAB'),
      leaves('AAD'),
      leaves('AAE'),
      ...rings(4),
    ],
  },
  {
    shows: 'a delegation that leaves is not called for its reply',
    seed: 76,
    world: { name: 'workingGroup', options: { chair: 'system' } },
    moves: [
      ...enter('briefing', 'generalDebate'),
      by('AAF', { type: 'requestFloor' }),
      'ring',
      by('AAE', { type: 'requestReply' }),
      leaves('AAE'),
      ...rings(4),
    ],
  },
  {
    shows: 'an appeal that is withdrawn leaves no point of order behind',
    seed: 43,
    world: byHand,
    moves: [
      ...enter('briefing', 'generalDebate'),
      point('AAD', 'quorum'),
      chair({ type: 'ruleOnPoint', upheld: false }),
      by('AAC', { type: 'appealRuling' }),
      by('AAC', { type: 'withdrawMotion', motion: 'm6' }),
    ],
  },
  {
    shows: 'no draft is introduced during the vote on a motion in the debate',
    seed: 45,
    world: byHand,
    moves: [
      ...enter('briefing', 'generalDebate'),
      suspend('AAB'),
      chair({ type: 'putMotion' }),
      chair({ type: 'announceBallot' }),
      chair({ type: 'openVoting' }),
      by('AAA', { type: 'introduceDraft', draft: 'one' }),
    ],
  },
  {
    shows: 'nobody is called to speak during the vote on a motion in the debate',
    seed: 226,
    world: system,
    moves: [
      ...enter('briefing', 'generalDebate'),
      by('AAA', { type: 'raiseMotion', matter: { kind: 'adjournMeeting' } }),
      by('AAE', { type: 'requestFloor' }),
      ...rings(3),
      chair({ type: 'callNextSpeaker' }),
    ],
  },
  {
    shows: 'an amendment to one draft does not queue again what is being voted on of another',
    seed: 97,
    world: system,
    moves: [
      ...enter('briefing', 'action'),
      by('AAE', {
        type: 'proposeAmendment',
        draft: 'one',
        changes: [{ kind: 'insert', after: 'op2', paragraphKind: 'OP', words: otherwise }],
      }),
      'ring',
      by('AAE', {
        type: 'proposeAmendment',
        draft: 'two',
        changes: [{ kind: 'replace', paragraph: 'two-op1', words: otherwise }],
      }),
      ...rings(6),
    ],
  },
  {
    shows: 'a meeting that has no quorum is not suspended in the middle of a vote',
    seed: 40,
    world: byHand,
    moves: [
      ...enter('briefing', 'action'),
      chair({ type: 'announceBallot' }),
      point('AAE', 'quorum'),
      chair({ type: 'ruleOnPoint', upheld: true }),
      chair({ type: 'openVoting' }),
      chair({ type: 'closePoint' }),
      chair({ type: 'resumeMeeting' }),
    ],
  },
  {
    shows: 'a motion that is being voted on is not ruled away',
    seed: 175,
    world: byHand,
    moves: [
      ...enter('briefing', 'action'),
      noAction('AAB'),
      chair({ type: 'putMotion' }),
      chair({ type: 'announceBallot' }),
      point('AAB', 'misapplied'),
      chair({ type: 'openVoting' }),
      chair({ type: 'ruleOnPoint', upheld: true }),
      chair({ type: 'closePoint' }),
    ],
  },
  {
    shows: 'a report that is decided is not opened again by the next phase',
    seed: 165,
    world: { name: 'experts', options: { chair: 'facilitator' } },
    moves: [
      ...enter('briefing', 'informals'),
      chair({ type: 'declareNoConsensus' }),
      ...enter('generalDebate', 'informals'),
    ],
  },
  {
    shows: 'a report keeps one truth about its text when the debate is taken up again',
    seed: 210,
    world: { name: 'workingGroup', options: { chair: 'system' } },
    moves: [
      ...enter('briefing', 'informals'),
      by('AAE', {
        type: 'proposeChange',
        draft: 'report',
        change: { kind: 'alternative', paragraph: 'defence', alternative: 'mild' },
      }),
      by('AAB', { type: 'acceptProposal', proposal: 'defence/mild' }),
      'ring',
      ...enter('generalDebate', 'informals'),
    ],
  },
];
