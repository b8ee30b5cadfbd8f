import '../amendments/amendments.css';
import { signalledOn } from '../../../shared/analysis/signalled.ts';
import type { AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import { revisedDraft } from '../../../shared/procedure/texts/draft-names.ts';
import type { Draft, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { amendmentBy, whatItDoes } from '../../scene/texts/amendments.ts';
import { type Delegations, flagOf } from '../../sight/names.ts';
import { ChangesShown } from '../amendments/changes-shown.tsx';
import { t as amendmentWords } from '../amendments/words.ts';
import { amendmentSignals } from './signalled-words.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: Draft;
}

/** What our room made of the text that history voted on: every amendment, how it fell, and revisions. */
export function Changes({ scenario, room, draft }: Props) {
  const amendments = Object.entries(room.amendments).filter(([, each]) => each.draft === draft.id);
  const revisions = room.drafts[draft.id]?.revision ?? 0;
  if (amendments.length === 0 && revisions === 0) return null;
  const names: Delegations = new Map(scenario.delegations.map((each) => [each.id, each]));
  return (
    <section class="debrief__section changes">
      <h2>{t('debrief.title', { draft: draft.shortName })}</h2>
      {revisions > 0 && (
        <p class="quiet">
          {t('debrief.revised', {
            count: revisions,
            draft: revisedDraft(draft, revisions).shortName,
          })}
        </p>
      )}
      <ul class="amendments__list">
        {amendments.map(([id, amendment]) => (
          <li key={id} class="amendment">
            <div class="amendment__head">
              <Flag iso2={flagOf(names, amendment.mover)} size={20} />
              <span class="amendment__name">{amendmentBy(names, id, amendment)}</span>
              <span>{whatItDoes(scenario, room, amendment)}</span>
              <span class="chip amendment__state">
                {amendmentWords(`status.${amendment.status}`)}
              </span>
              {amendment.status === 'accepted' && <HouseRuleTag />}
            </div>
            <p class="quiet figures">{howItFell(room, id)}</p>
            <Signalled scenario={scenario} room={room} id={id} names={names} />
            <details>
              <summary>{amendmentWords('list.show')}</summary>
              <ChangesShown scenario={scenario} room={room} amendment={amendment} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SignalledProps extends Omit<Props, 'draft'> {
  readonly id: AmendmentId;
  readonly names: Delegations;
}

function Signalled({ scenario, room, id, names }: SignalledProps) {
  const signalled = signalledOn(scenario, room, id);
  if (signalled === undefined) return null;
  return <p class="quiet figures">{amendmentSignals(signalled, names)}</p>;
}

/** The tally of the vote on an amendment, or why there was none. */
function howItFell({ amendments, results }: Room, id: AmendmentId): string {
  const skipped = amendments[id]?.skipped;
  if (skipped !== undefined)
    return amendmentWords(`skipped.${skipped.because}`, { by: skipped.by ?? '' });
  const result = Object.values(results).find((each) => isOn(each, id));
  if (result === undefined || result.how === 'withoutVote') return '';
  const { yes, no, abstain } = result.tally;
  return t('debrief.tally', { yes, no, abstain });
}

const isOn = ({ subject }: BallotResult, id: AmendmentId): boolean =>
  subject.kind === 'amendment' && subject.amendment === id;
