import { systemPresides } from '../../../shared/procedure/kernel/chair-intention.ts';
import { Composer } from '../../components/composer.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { facilitatorMay } from '../../sight/actor.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** For a Chair of flesh and blood: the answer to a point, in words of their own. */
export function HousePointDesk({ inside: { store, room } }: { inside: Inside }) {
  const mayAnswer = facilitatorMay(store, { type: 'answerHousePoint' })?.may === true;
  if (!mayAnswer || systemPresides(room)) return null;
  return (
    <div class="chair__answer">
      <HouseRuleTag />
      <Composer
        field="answer"
        label={t('answer.label')}
        placeholder={t('answer.placeholder')}
        act={t('answer.act')}
        onSend={async (text) => 'done' in (await store.send({ type: 'answerHousePoint', text }))}
      />
    </div>
  );
}
