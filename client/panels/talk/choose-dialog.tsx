import './choose-dialog.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { tableOf } from '../../../shared/procedure/talk/talk.ts';
import type { Delegation, SeatId } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { MayButton } from '../../components/may-button.tsx';
import { t as commonWords } from '../../components/words.ts';
import { listOf } from '../../language/lists.ts';
import { isComputer } from '../../scene/talk/tables.ts';
import { threadOfNotes } from '../../scene/talk/threads.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import { nameOf } from '../../sight/names.ts';
import { matchesSearch } from '../../sight/search.ts';
import type { Inside } from '../frame/session-gate.tsx';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

/** As many as an offer or a talk can well hold. */
const MOST = 8;

interface Props {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  /** To open a talk with them, or to ask them to one's own table. */
  readonly purpose: 'talk' | 'invite';
  readonly onClose: () => void;
}

/** Chooses delegations to talk to: at a table that is opened with them, in a note, or at the own table. */
export function ChooseDialog({ inside, desk, purpose, onClose }: Props) {
  const chosen = useSignal<readonly SeatId[]>([]);
  const { store } = inside;
  const names = store.delegations.value;
  const invite = () => {
    for (const seat of chosen.value) void sendAsSeat(store, { type: 'inviteToTable', seat });
    onClose();
  };
  const [first = ''] = chosen.value;
  const isNobody = chosen.value.length === 0;
  return (
    <Dialog wide title={t(purpose === 'talk' ? 'choose.title' : 'choose.invite')} onClose={onClose}>
      <Choices
        inside={inside}
        purpose={purpose}
        chosen={chosen.value}
        onChoose={(next) => {
          chosen.value = next;
        }}
      />
      <p class="choose__chosen" aria-live="polite">
        {isNobody
          ? t('choose.nobody')
          : t('choose.chosen', { names: listOf(chosen.value.map((seat) => nameOf(names, seat))) })}
      </p>
      {!isNobody && (
        <div class="dialog__foot">
          {purpose === 'invite' ? (
            <MayButton
              store={store}
              command={{ type: 'inviteToTable', seat: first }}
              look="button--primary"
              onPress={invite}
            >
              {t('choose.ask')}
            </MayButton>
          ) : (
            <>
              <MayButton
                store={store}
                command={{ type: 'sendNote', to: [...chosen.value], says: { kind: 'thank' } }}
                look=""
                onPress={() => {
                  desk.openThread(threadOfNotes(chosen.value));
                  onClose();
                }}
              >
                {t('choose.note')}
              </MayButton>
              <MayButton
                store={store}
                command={{ type: 'openTable', with: [...chosen.value] }}
                look="button--primary"
                onDone={onClose}
              >
                {t('choose.table')}
              </MayButton>
            </>
          )}
        </div>
      )}
    </Dialog>
  );
}

interface ChoicesProps {
  readonly inside: Inside;
  readonly purpose: Props['purpose'];
  readonly chosen: readonly SeatId[];
  readonly onChoose: (seats: readonly SeatId[]) => void;
}

/** All other delegations, those played by people and those most in play first. */
function Choices({ inside, purpose, chosen, onChoose }: ChoicesProps) {
  const search = useSignal('');
  const field = useId();
  const { store, scenario, room } = inside;
  const seat = store.seat.value;
  const here = purpose === 'invite' && seat !== undefined ? tableOf(room, seat) : undefined;
  const sitting = own(room.tables, here ?? '')?.members ?? [];
  const rank = ({ id }: Delegation) => {
    if (!isComputer(room, id)) return 0;
    return scenario.coreSeats.includes(id) ? 1 : 2;
  };
  const shown = scenario.delegations
    .filter(({ id }) => id !== seat && !sitting.includes(id))
    .filter((delegation) => matchesSearch(delegation, search.value))
    .toSorted((one, other) => rank(one) - rank(other));
  return (
    <div class="choose">
      <label class="field" for={field}>
        <span class="only-read">{t('choose.search')}</span>
        <input
          id={field}
          type="search"
          class="input"
          placeholder={t('choose.search')}
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      {shown.length === 0 && <p class="quiet">{t('choose.none')}</p>}
      <ul class="choose__list">
        {shown.map(({ id, shortName, iso2 }) => {
          const isChosen = chosen.includes(id);
          return (
            <li key={id}>
              <label class="choose__one">
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && chosen.length >= MOST}
                  onChange={() =>
                    onChoose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])
                  }
                />
                <Flag iso2={iso2} size={24} />
                <span>{shortName}</span>
                <span class="quiet choose__kind">
                  {commonWords(isComputer(room, id) ? 'badge.computer' : 'badge.person')}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
