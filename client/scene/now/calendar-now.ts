import { isInWriting } from '../../../shared/procedure/kernel/calendar.ts';
import type { Room, Suspension } from '../../../shared/procedure/kernel/room.ts';
import { momentInWords } from '../../language/dates.ts';
import { t as stageWords } from '../model/words.ts';
import type { Now } from './now.ts';
import { t } from './words.ts';

/** CAL-1: until when the meeting stands adjourned, and what its next sitting begins with. */
export const adjournedNow = ({ phase }: Room, { since, until }: Suspension): Now => ({
  kicker: t('now.adjourned.kicker'),
  title: t('now.adjourned.title', { date: momentInWords(until) }),
  sentence: t('now.adjourned.sentence', { phase: stageWords(`phase.${phase}`) }),
  clock: { endsAt: until, totalMs: until - since },
});

/** CAL-2: what goes on in writing says to when; anything else as it is. */
export function inWritingNow(room: Room, now: Now): Now {
  const { phase: clock } = room.clocks;
  if (clock === undefined || !isInWriting(room)) return now;
  return { ...now, kicker: t('now.writing.kicker', { date: momentInWords(clock.endsAt) }), clock };
}
