import type { Room } from './room.ts';
import type { RuleId } from './rules.ts';

/** MUN-1: whether this session plays by the house rules of Model UN. */
export const playsHouseRules = ({ options }: Pick<Room, 'options'>): boolean =>
  options.houseRules === 'mun';

/** Whether a rule is one of Model UN's and not of the United Nations. */
export const isHouseRule = (rule: RuleId): boolean => rule.startsWith('MUN-');
