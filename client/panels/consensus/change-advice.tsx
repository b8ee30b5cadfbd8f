import './proposal.css';
import { adviseProposal } from '../../../shared/delegates/stance.ts';
import type { TextChange } from '../../../shared/procedure/texts/words.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** What capital says of a change of the text: live with it or not, and why. */
export function ChangeAdvice({ store, change }: { store: SessionStore; change: TextChange }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const content = store.seatContent.value;
  if (scenario === undefined || content === undefined) return null;
  if (room?.negotiation === undefined) return null;
  const { why } = adviseProposal(scenario, room, room.negotiation, content, change);
  return <p class={`capital capital--${why}`}>{t(`capital.${why}`)}</p>;
}
