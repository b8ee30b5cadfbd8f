import { ballotId } from '../../../shared/procedure/ballot/programme.ts';
import { signatoriesOf } from '../../../shared/procedure/model-un/house-rules.ts';
import { houseOf } from '../../../shared/procedure/road/house.ts';
import { sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { Flag } from '../../components/flag.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { resultTitle, tallyText } from '../../scene/now/now.ts';
import { subjectName } from '../../scene/texts/subjects.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t as hallWords } from '../hall/words.ts';
import { SpotButton } from '../spot/spot-button.tsx';
import { AmendmentOrder } from './amendment-order.tsx';
import { ReportDesk } from './report-desk.tsx';
import { t } from './words.ts';

/** The drafts with their standing and sponsors, what is still to be decided, and what has been. */
export function DraftsTab({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  if (room.negotiation !== undefined) {
    return <ReportDesk inside={inside} negotiation={room.negotiation} />;
  }
  const results = Object.values(room.results);
  return (
    <div class="tab-pad drafts">
      {scenario.drafts.map((draft) => {
        const sponsors = sponsorsOf(scenario, room, draft.id);
        const signatories = signatoriesOf(scenario, room, draft.id);
        return (
          <section key={draft.id} class="drafts__one">
            <div class="side-block__head">
              <h2>{draft.shortName}</h2>
              <SpotButton
                store={store}
                shows={{ kind: 'text', draft: draft.id }}
                what={draft.shortName}
              />
              <span class="chip">
                {hallWords(`draft.${room.drafts[draft.id]?.status ?? 'circulated'}`)}
              </span>
            </div>
            <p class="quiet">{draft.gist}</p>
            {draft.leader !== undefined && (
              <p class="drafts__leader">
                <Flag iso2={flagOf(names, draft.leader)} size={20} />
                {t('drafts.sponsors', {
                  name: nameOf(names, draft.leader),
                  count: sponsors.length,
                })}
              </p>
            )}
            {signatories.length > 0 && (
              <p class="quiet">
                {t('drafts.signatories', { count: signatories.length })} <HouseRuleTag />
              </p>
            )}
            <AmendmentOrder inside={inside} draft={draft} />
          </section>
        );
      })}
      {room.programme.length > 0 && (
        <section>
          <h2 class="kicker">{t('drafts.programme')}</h2>
          <ol class="drafts__list">
            {room.programme.map((item) => (
              <li key={ballotId(houseOf(scenario), room, item)}>{subjectName(scenario, item)}</li>
            ))}
          </ol>
        </section>
      )}
      {results.length > 0 && (
        <section>
          <h2 class="kicker">{t('drafts.decided')}</h2>
          <ul class="drafts__list">
            {results.map((result) => (
              <li key={result.ballot}>
                <strong>{resultTitle(scenario, result)}</strong>
                <span class="quiet figures"> {tallyText(result)}</span>
                <SpotButton
                  store={store}
                  shows={{ kind: 'result', ballot: result.ballot }}
                  what={resultTitle(scenario, result)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
