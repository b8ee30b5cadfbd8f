import { DoorOpen, ListPlus, ListX, Mic, MicOff, Plus } from 'lucide-preact';
import type { ClientCommand } from '../../../shared/procedure/road/moves.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { SpeakersTab } from '../hall/speakers-tab.tsx';
import { t } from './words.ts';

const SPEECHES_MS = [30_000, 60_000, 90_000, 120_000, 180_000] as const;
const MORE_MS = 30_000;

/** The speakers' list in the hands of the Chair. */
export function SpeakersDesk({ inside }: { inside: Inside }) {
  const { store, room } = inside;
  const may = (command: ClientCommand) => facilitatorMay(store, command)?.may === true;
  const isOpen = room.floor.list === 'open';
  return (
    <div class="speakers-desk">
      <div class="tab-pad speakers-desk__acts">
        <button
          type="button"
          class="button button--primary"
          disabled={!may({ type: 'callNextSpeaker' })}
          onClick={() => void store.send({ type: 'callNextSpeaker' })}
        >
          <Mic size={18} aria-hidden="true" /> {t('speakers.call')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!may({ type: 'endSpeech' })}
          onClick={() => void store.send({ type: 'endSpeech' })}
        >
          <MicOff size={18} aria-hidden="true" /> {t('speakers.end')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!may({ type: 'extendClock', clock: 'speaker', ms: MORE_MS })}
          onClick={() => void store.send({ type: 'extendClock', clock: 'speaker', ms: MORE_MS })}
        >
          <Plus size={18} aria-hidden="true" /> {t('speakers.more')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!may({ type: isOpen ? 'closeSpeakersList' : 'openSpeakersList' })}
          onClick={() =>
            void store.send({ type: isOpen ? 'closeSpeakersList' : 'openSpeakersList' })
          }
        >
          {isOpen ? (
            <ListX size={18} aria-hidden="true" />
          ) : (
            <ListPlus size={18} aria-hidden="true" />
          )}
          {isOpen ? t('speakers.close') : t('speakers.open')}
        </button>
        {room.caucus !== undefined && (
          <>
            <button
              type="button"
              class="button"
              disabled={!may({ type: 'extendClock', clock: 'caucus', ms: MORE_MS })}
              onClick={() => void store.send({ type: 'extendClock', clock: 'caucus', ms: MORE_MS })}
            >
              <Plus size={18} aria-hidden="true" /> {t('caucus.more')}
            </button>
            <button
              type="button"
              class="button"
              disabled={!may({ type: 'endCaucus' })}
              onClick={() => void store.send({ type: 'endCaucus' })}
            >
              <DoorOpen size={18} aria-hidden="true" /> {t('caucus.end')}
            </button>
          </>
        )}
        <label class="field speakers-desk__time">
          <span class="field__label">{t('speakers.time')}</span>
          <select
            class="input"
            value={String(room.options.times.speech)}
            onChange={(event) =>
              void store.send({ type: 'setSpeakingTime', ms: Number(event.currentTarget.value) })
            }
          >
            {speechLengths(room.options.times.speech).map((ms) => (
              <option key={ms} value={String(ms)}>
                {t('speakers.seconds', { seconds: ms / 1000 })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SpeakersTab
        store={store}
        onCall={(seat) => void store.send({ type: 'callPlacard', seat })}
      />
    </div>
  );
}

/** The usual lengths, and the present one where it is not among them. */
function speechLengths(present: number): readonly number[] {
  return [...new Set([...SPEECHES_MS, present])].toSorted((one, other) => one - other);
}
