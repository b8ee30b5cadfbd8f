import type { PointMatter, RaisedMatter } from '../../../shared/procedure/motions/motion.ts';
import type { SeatCommand } from '../../../shared/procedure/road/commands.ts';
import { t } from '../../language/hall.ts';
import { motionValues } from '../texts/motions.ts';
import { type Move, type MoveScene, move } from './move.ts';

const POINTS: readonly PointMatter[] = [
  'offTopic',
  'overTime',
  'misapplied',
  'quorum',
  'conductOfVote',
];

/** The usual lengths that the dialogs offer first, ms. */
const BREAK_MS = 5 * 60_000;
const SPEECH_MS = 30_000;

/** Rules 113 to 123: points of order and appeals, motions, and speaking on them. */
export function motionMoves(scene: MoveScene): readonly Move[] {
  const { room, seat } = scene;
  const own = room.motions.find(({ by }) => by === seat);
  const withdrawal = own && [
    move(scene, 'withdrawMotion', t('move.withdrawMotion'), {
      type: 'withdrawMotion',
      motion: own.id,
    }),
  ];
  const speeches = room.motions.length === 0 ? [] : (['inFavour', 'against'] as const);
  return [
    move(scene, 'appealRuling', t('move.appealRuling'), { type: 'appealRuling' }),
    ...speeches.map((side): Move => {
      const command: SeatCommand = { type: 'speakOnMotion', side, text: '.' };
      const label = t(`move.speakOnMotion.${side}`);
      return { ...move(scene, `motion ${side}`, label, command), form: 'words' };
    }),
    ...(withdrawal ?? []),
    ...raisable(scene).map((matter) => raising(scene, matter)),
    ...POINTS.map((matter) =>
      move(scene, `point ${matter}`, t(`move.point.${matter}`), { type: 'raisePoint', matter }),
    ),
  ];
}

/** Every motion that could be thought of, in the order of precedence. */
function raisable({ scenario }: MoveScene): readonly RaisedMatter[] {
  const drafts = scenario.drafts.map(({ id }) => id);
  const each = (kind: 'adjournDebate' | 'competence' | 'takeFirst' | 'reconsider') =>
    drafts.map((draft): RaisedMatter => ({ kind, draft }));
  return [
    { kind: 'suspendMeeting', ms: BREAK_MS },
    { kind: 'adjournMeeting' },
    ...each('adjournDebate'),
    { kind: 'adjournItem' },
    { kind: 'closeDebate' },
    ...each('competence'),
    { kind: 'limitSpeeches', ms: SPEECH_MS },
    ...(drafts.length > 1 ? each('takeFirst') : []),
    ...each('reconsider'),
  ];
}

function raising(scene: MoveScene, matter: RaisedMatter): Move {
  const values = motionValues(scene.scenario, matter);
  const id = `motion ${matter.kind} ${'draft' in matter ? matter.draft : ''}`;
  const label = t(`move.motion.${matter.kind}`, values);
  const question = t(`move.motionQuestion.${matter.kind}`, values);
  const made = move(scene, id, label, { type: 'raiseMotion', matter }, question);
  return 'ms' in matter ? { ...made, form: 'length' } : made;
}
