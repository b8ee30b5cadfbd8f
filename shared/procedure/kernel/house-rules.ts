import type { Room } from './room.ts';
import type { RuleId } from './rules.ts';

/** MUN-1: whether this session plays by the house rules of Model UN. */
export const playsHouseRules = ({ options }: Pick<Room, 'options'>): boolean =>
  options.houseRules === 'mun';

/** MUN-10: whether closing the debate needs two thirds. */
export const closesByTwoThirds = (room: Pick<Room, 'options'>): boolean =>
  playsHouseRules(room) && room.options.closing === 'twoThirds';

/** MUN-11: whether nobody abstains on a motion, nor on whether a text is divided or voted on at all. */
export const votesYesOrNo = (room: Pick<Room, 'options'>): boolean =>
  playsHouseRules(room) && room.options.onMotions === 'yesOrNo';

/** MUN-12: whether a committee too debates only with a third of its members. */
export const opensWithAThird = (room: Pick<Room, 'options'>): boolean =>
  playsHouseRules(room) && room.options.quorum === 'third';

/** Whether a rule is one of Model UN's and not of the United Nations. */
export const isHouseRule = (rule: RuleId): boolean => rule.startsWith('MUN-');
