import './rehearsal-mark.css';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { t } from './words.ts';

/** So that nobody takes a rehearsal for the lesson: on every page of it, the wall too. */
export function RehearsalMark({ room }: { room: Room }) {
  const { rehearsal } = room.options;
  if (rehearsal === undefined) return null;
  return (
    <p class="rehearsal-mark">
      <b>{t('rehearsal.title')}</b> {t('rehearsal.text', { speed: rehearsal })}
    </p>
  );
}
