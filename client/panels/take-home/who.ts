import type {
  DelegationEvidence,
  PressEvidence,
  Sitting,
  Who,
} from '../../../shared/record/record.ts';
import { timeOfDay } from '../../language/dates.ts';
import { t } from './words.ts';

/** "Kenya, first delegate"; with the name before it where it was asked for. */
export function delegateName({ name: seat }: Pick<DelegationEvidence, 'name'>, who: Who): string {
  return withName(who, t('who.delegate', { seat, number: who.number }));
}

export const reporterName = ({ who }: Pick<PressEvidence, 'who'>): string =>
  withName(who, t('who.reporter', { number: who.number }));

/** "Facilitator 2", with the name before it where it was asked for (SES-14). */
export const facilitatorName = (who: Who): string =>
  withName(who, t('who.facilitator', { number: who.number }));

const withName = ({ name }: Who, who: string): string =>
  name === undefined ? who : t('who.named', { name, who });

/** Who sat there, from when to when, and how many moves they made. */
export function sittingText(
  delegation: Pick<DelegationEvidence, 'name'>,
  { who, from, to, moves }: Sitting,
): string {
  const values = {
    who: delegateName(delegation, who),
    from: timeOfDay(Date.parse(from)),
    moves,
  };
  return to === undefined
    ? t('sitting.still', values)
    : t('sitting.until', { ...values, to: timeOfDay(Date.parse(to)) });
}
