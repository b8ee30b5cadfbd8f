import './amendments.css';
import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import {
  type Amendment,
  type AmendmentId,
  type ChangeNumber,
  standingChanges,
} from '../../../shared/procedure/amendments/amendment.ts';
import { distanceOf, votingOrder } from '../../../shared/procedure/amendments/amendment-order.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { hasOwnWords } from '../../../shared/procedure/texts/corrected.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Question } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { t as moveWords } from '../../scene/moves/words.ts';
import { amendmentBy, amendmentInAction, whatItDoes } from '../../scene/texts/amendments.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import { flagOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { SpotButton } from '../spot/spot-button.tsx';
import { AmendmentDialog } from './amendment-dialog.tsx';
import { ChangesShown } from './changes-shown.tsx';
import { CorrectStands } from './correct-stands.tsx';
import { Friendly } from './friendly.tsx';
import { Signals } from './signals.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: string;
}

/** The amendments to a draft: those to come in their order of voting and why, then those decided. */
export function AmendmentList({ store, scenario, room, draft: id }: Props) {
  const draft = draftOf(scenario, id).shortName;
  const toCome = votingOrder(scenario, room, id);
  const decided = Object.entries(room.amendments)
    .filter(([, amendment]) => amendment.draft === id && amendment.status !== 'pending')
    .map(([number]) => number);
  if (toCome.length + decided.length === 0) return null;
  const row = (number: AmendmentId) => {
    const amendment = room.amendments[number];
    return amendment === undefined ? null : (
      <AmendmentRow
        key={number}
        store={store}
        scenario={scenario}
        room={room}
        id={number}
        amendment={amendment}
      />
    );
  };
  return (
    <section class="amendments" aria-label={t('list.title', { draft })}>
      <h2 class="kicker">{t('list.title', { draft })}</h2>
      {toCome.length > 0 && (
        <>
          <p class="quiet">
            {t(room.drafts[id]?.order === undefined ? 'list.order' : 'list.ruled')}
          </p>
          <ol class="amendments__list">{toCome.map(row)}</ol>
        </>
      )}
      {decided.length > 0 && (
        <>
          <h3 class="kicker">{t('list.decided')}</h3>
          <ul class="amendments__list">{decided.map(row)}</ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly id: AmendmentId;
  readonly amendment: Amendment;
}

function AmendmentRow({ store, scenario, room, id, amendment }: RowProps) {
  const names = store.delegations.value;
  const isNow = amendmentInAction(room)?.id === id;
  return (
    <li
      class={`amendment${amendment.parent === undefined ? '' : ' amendment--sub'}${isNow ? ' is-now' : ''}`}
      {...(isNow && { 'aria-current': 'true' as const })}
    >
      <div class="amendment__head">
        <Flag iso2={flagOf(names, amendment.mover)} size={20} />
        <span class="amendment__name">{amendmentBy(names, id, amendment)}</span>
        <span>{whatItDoes(scenario, room, amendment)}</span>
        <span class="chip amendment__state">{t(`status.${amendment.status}`)}</span>
        {amendment.friendlyTo !== undefined && <HouseRuleTag />}
        <SpotButton
          store={store}
          shows={{ kind: 'amendment', amendment: id }}
          what={amendmentBy(names, id, amendment)}
        />
      </div>
      <Friendly store={store} scenario={scenario} room={room} id={id} amendment={amendment} />
      <p class="quiet">{whyHere(scenario, room, amendment)}</p>
      <details open={isNow}>
        <summary>{t('list.show')}</summary>
        <ChangesShown scenario={scenario} room={room} amendment={amendment} />
        {standingChanges(amendment).map(
          ([number, change]) =>
            hasOwnWords(change) && (
              <Fragment key={number}>
                {change.words.corrected && <p class="quiet">{t('correct.done')}</p>}
                {amendment.status === 'pending' && (
                  <CorrectStands
                    store={store}
                    stands={change.words.stands}
                    name={amendmentBy(names, id, amendment)}
                    correct={(stands) => ({
                      type: 'correctAmendmentStands',
                      amendment: id,
                      change: number,
                      stands,
                    })}
                  />
                )}
              </Fragment>
            ),
        )}
      </details>
      <Signals store={store} id={id} amendment={amendment} />
      {amendment.status === 'pending' && (
        <Moves store={store} scenario={scenario} room={room} id={id} amendment={amendment} />
      )}
    </li>
  );
}

/** Why a pending amendment stands where it does, or why one was not put to the vote. */
function whyHere(scenario: PublicScenario, room: Room, amendment: Amendment): string {
  if (amendment.skipped !== undefined) {
    return t(`skipped.${amendment.skipped.because}`, { by: amendment.skipped.by ?? '' });
  }
  return amendment.status === 'pending' ? distanceInWords(scenario, room, amendment) : '';
}

/** The reason for an amendment's place in the order of voting. */
export function distanceInWords(
  scenario: PublicScenario,
  room: Room,
  amendment: Amendment,
): string {
  const { kind, steps, issue } = distanceOf(scenario, room, amendment);
  const name = scenario.issues.find(({ id }) => id === issue)?.name ?? '';
  return t(`distance.${kind}`, { steps, issue: name });
}

function Moves({ store, scenario, room, id, amendment }: RowProps) {
  const opened = useSignal<ChangeNumber | 'withdraw' | undefined>(undefined);
  const close = () => {
    opened.value = undefined;
  };
  const words = { lead: '.', text: '.', stands: {} };
  const reworded = standingChanges(amendment)
    .map(([change]) => change)
    .filter(
      (change) =>
        seatMay(store, { type: 'proposeSubAmendment', amendment: id, change, words })?.may === true,
    );
  const mayWithdraw = seatMay(store, { type: 'withdrawAmendment', amendment: id })?.may === true;
  if (reworded.length === 0 && !mayWithdraw) return null;
  return (
    <div class="amendment__moves">
      {reworded.map((change) => (
        <button
          key={change}
          type="button"
          class="button button--small"
          aria-haspopup="dialog"
          onClick={() => {
            opened.value = change;
          }}
        >
          {amendment.changes.length === 1 ? t('list.sub') : t('list.subChange', { change })}
        </button>
      ))}
      {mayWithdraw && (
        <button
          type="button"
          class="button button--small"
          aria-haspopup="dialog"
          onClick={() => {
            opened.value = 'withdraw';
          }}
        >
          {t('list.withdraw')}
        </button>
      )}
      {opened.value !== undefined && opened.value !== 'withdraw' && (
        <AmendmentDialog
          store={store}
          scenario={scenario}
          room={room}
          purpose={{
            kind: 'sub',
            draft: amendment.draft,
            amendment: id,
            change: opened.value,
          }}
          onClose={close}
        />
      )}
      {opened.value === 'withdraw' && (
        <Question
          title={t('list.withdraw')}
          text={moveWords('move.withdrawAmendmentQuestion', { amendment: id })}
          act={t('list.withdraw')}
          onAct={() => void sendAsSeat(store, { type: 'withdrawAmendment', amendment: id })}
          onClose={close}
        />
      )}
    </div>
  );
}
