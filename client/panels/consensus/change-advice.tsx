import './proposal.css';
import { type Asked, adviseChanges } from '../../../shared/delegates/report/answers.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** What capital says of a change of the text: live with it or not, and why. */
export function ChangeAdvice({ store, asked }: { store: SessionStore; asked: Asked }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const content = store.seatContent.value;
  if (scenario === undefined || content === undefined) return null;
  if (room?.negotiation === undefined) return null;
  const { why } = adviseChanges(scenario, room, room.negotiation, content, asked);
  return <p class={`capital capital--${why}`}>{t(`capital.${why}`)}</p>;
}
