import './speech-form.css';
import { useSignal } from '@preact/signals';
import { textsSpokenFor } from '../../../shared/procedure/floor/rules.ts';
import type { IssueSide } from '../../../shared/procedure/kernel/issue-side.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { DraftId } from '../../../shared/scenario/scenario.ts';
import { Composer } from '../../components/composer.tsx';
import { sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { Marks, marked } from './marks.tsx';
import { t } from './words.ts';

/** What the delegation that has the floor says, and for which of the texts it speaks. */
export function SpeechForm({ store }: { store: SessionStore }) {
  const spokenFor = textsSpoken(store);
  const chosen = useSignal<readonly DraftId[] | undefined>(undefined);
  const marks = useSignal<readonly IssueSide[]>([]);
  const inFavourOf = chosen.value ?? spokenFor;
  const toggle = (draft: DraftId) => {
    chosen.value = inFavourOf.includes(draft)
      ? inFavourOf.filter((other) => other !== draft)
      : [...inFavourOf, draft];
  };
  const say = async (text: string) => {
    const words = chosen.value === undefined ? { text } : { text, inFavourOf: [...chosen.value] };
    const isSaid = 'done' in (await sendAsSeat(store, { type: 'say', ...words, ...marked(marks) }));
    if (isSaid) marks.value = [];
    return isSaid;
  };
  return (
    <div class="speech">
      <SpokenFor store={store} chosen={inFavourOf} onToggle={toggle} />
      <Marks store={store} marks={marks} />
      <Composer
        field={`say ${store.seat.value}`}
        label={t('say.label')}
        placeholder={store.seatContent.value?.instructions.publicLine ?? t('say.placeholder')}
        act={t('say.act')}
        onSend={say}
      >
        <button
          type="button"
          class="button"
          onClick={() => void sendAsSeat(store, { type: 'yieldFloor' })}
        >
          {t('say.yield')}
        </button>
      </Composer>
    </div>
  );
}

interface SpokenForProps {
  readonly store: SessionStore;
  readonly chosen: readonly DraftId[];
  readonly onToggle: (draft: DraftId) => void;
}

/** The texts that can be voted on, to be ticked; nothing where there is none. */
function SpokenFor({ store, chosen, onToggle }: SpokenForProps) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined) return null;
  const texts = textsSpokenFor(scenario, room);
  if (texts.length === 0) return null;
  return (
    <fieldset class="speech__texts">
      <legend class="field__label">{t('say.inFavourOf')}</legend>
      {texts.map((draft) => (
        <label key={draft} class="speech__text">
          <input
            type="checkbox"
            checked={chosen.includes(draft)}
            onChange={() => onToggle(draft)}
          />
          <span translate={false}>{draftOf(scenario, draft).shortName}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** For which texts the seat of this page has spoken so far. */
function textsSpoken(store: SessionStore): readonly DraftId[] {
  const drafts = store.room.value?.drafts ?? {};
  const seat = store.seat.value ?? '';
  return Object.keys(drafts).filter((id) => own(drafts, id)?.spokenFor?.includes(seat) === true);
}
