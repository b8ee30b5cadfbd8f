import { fewOf, type Glance, once } from '../kernel/enumerate.ts';
import type { PointMatter, RaisedMatter } from './motion.ts';

const MINUTE = 60_000;
const WHOLE: readonly RaisedMatter[] = [
  { kind: 'suspendMeeting', ms: MINUTE },
  { kind: 'adjournMeeting' },
  { kind: 'adjournItem' },
  { kind: 'closeDebate' },
  { kind: 'limitSpeeches', ms: 30_000 },
  { kind: 'moderatedCaucus', topic: 'The text', ms: MINUTE, speechMs: 20_000 },
  { kind: 'unmoderatedCaucus', ms: MINUTE },
];
const ON_A_DRAFT = ['adjournDebate', 'competence', 'takeFirst', 'reconsider'] as const;
const POINTS: readonly PointMatter[] = [
  'offTopic',
  'overTime',
  'misapplied',
  'quorum',
  'conductOfVote',
];

/** To speak on either side. */
export const bothSides = () =>
  (['inFavour', 'against'] as const).map((side) => ({ side, text: 'We have a reason.' }));

export const motionsThinkable = {
  raiseMotion: ({ scenario }: Glance) => [
    ...WHOLE.map((matter) => ({ matter })),
    ...fewOf(scenario.drafts).flatMap(({ id }) =>
      ON_A_DRAFT.map((kind) => ({ matter: { kind, draft: id } })),
    ),
  ],
  withdrawMotion: ({ room }: Glance) => room.motions.map(({ id }) => ({ motion: id })),
  speakOnMotion: bothSides,
  raisePoint: () => POINTS.map((matter) => ({ matter })),
  appealRuling: once,
  putMotion: once,
  ruleOnPoint: () => [{ upheld: true }, { upheld: false }],
  closePoint: once,
  resumeMeeting: once,
};
