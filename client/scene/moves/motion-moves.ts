import { isHouseRule, playsHouseRules } from '../../../shared/procedure/kernel/house-rules.ts';
import { usualMotions } from '../../../shared/procedure/motions/enumerate.ts';
import { kindOf, type RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import { pointMatter } from '../../../shared/procedure/motions/point.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { ofMotions } from '../../language/procedures.ts';
import { motionValues } from '../texts/motions.ts';
import { type Move, type MoveScene, move } from './move.ts';
import { t } from './words.ts';

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
    ...pointMatter.options.map((matter) =>
      move(scene, `point ${matter}`, t(`move.point.${matter}`), { type: 'raisePoint', matter }),
    ),
  ];
}

/** The motions that the session knows, in the order of precedence; for a caucus while none is held. */
const raisable = ({ scenario, room }: MoveScene): readonly RaisedMatter[] =>
  usualMotions(scenario).filter(
    (matter) =>
      !isHouseRule(kindOf(matter).rule) || (playsHouseRules(room) && room.caucus === undefined),
  );

function raising(scene: MoveScene, matter: RaisedMatter): Move {
  const values = motionValues(scene.scenario, matter);
  const id = ['motion', matter.kind, ...('draft' in matter ? [matter.draft] : [])].join(' ');
  const label = ofMotions(`move.motion.${matter.kind}`, values);
  const question = ofMotions(`move.motionQuestion.${matter.kind}`, values);
  const made = move(scene, id, label, { type: 'raiseMotion', matter }, question);
  return 'ms' in matter ? { ...made, form: 'length' } : made;
}
