import { placedText } from '../../../shared/procedure/consensus.ts';
import { judgeReport } from '../../../shared/scenario/consensus-model.ts';
import { StanceMark } from '../../components/stance-mark.tsx';
import { t } from '../../language/consensus.ts';
import { numbersOf, reportOf } from '../../session/negotiation.ts';
import type { SessionStore } from '../../session/store.ts';
import { paragraphNames } from './paragraph-names.ts';

/** What capital advises on the text as it stands: to join, to dissociate, or to object, and over what. */
export function StanceAdvice({ store }: { store: SessionStore }) {
  const scenario = store.scenario.value;
  const negotiation = store.room.value?.negotiation;
  const content = store.seatContent.value;
  if (scenario === undefined || negotiation === undefined || content === undefined) return null;
  const lines = reportOf(scenario, negotiation);
  const anchor = Object.values(content.stanceAnchors).find(
    ({ draft }) => draft === negotiation.draft,
  );
  const { objects, over, dissociates } = judgeReport(
    content.instructions,
    placedText(scenario, negotiation),
    anchor,
  );
  const stance = objects ? 'object' : dissociates.length > 0 ? 'dissociate' : 'join';
  const about = objects ? over : dissociates;
  return (
    <p class="advises">
      {t('stance.advises')} <StanceMark light={stance} word="elsewhere" />
      <strong>{t(`stance.${stance}`)}</strong>
      {stance !== 'join' && <span>({paragraphNames(numbersOf(lines, about))})</span>}
    </p>
  );
}
