import '../hall/ballot.css';
import { adviseStance } from '../../../shared/delegates/stance.ts';
import { StanceMark } from '../../components/stance-mark.tsx';
import { numbersOf, reportOf } from '../../scene/texts/negotiation.ts';
import { paragraphNames } from '../../scene/texts/paragraph-names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** What capital advises on the text as it stands: to go along, to dissociate or to object, and over what. */
export function StanceAdvice({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const negotiation = room?.negotiation;
  const content = store.seatContent.value;
  if (scenario === undefined || room === undefined) return null;
  if (negotiation === undefined || content === undefined) return null;
  const { stance, over, dissociates } = adviseStance(scenario, room, negotiation, content);
  const about = { object: over, dissociate: dissociates, silent: [], join: [], explain: [] }[
    stance
  ];
  const kind = stance === 'silent' ? 'none' : stance;
  const numbers = numbersOf(reportOf(scenario, room, negotiation), about);
  return (
    <p class="advises">
      {t('stance.advises')} <StanceMark light={kind} word="elsewhere" />
      <strong>{t(`stance.${kind}`)}</strong>
      {numbers.length > 0 && <span>({paragraphNames(numbers)})</span>}
    </p>
  );
}
