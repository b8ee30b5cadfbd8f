import './talk-desk.css';
import { useSignal } from '@preact/signals';
import { Lightbulb, MessageSquareOff, MessageSquareText } from 'lucide-preact';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { tableName } from '../../scene/talk/table-name.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { Wire } from '../press/wire.tsx';
import { Overheard } from './overheard.tsx';
import { type Talker, talkersIn } from './talkers.ts';
import { t } from './words.ts';

/** TAL-5 and TAL-6: that delegations talk, who is silent, what may be read of it, and how to help one seat. */
export function TalkDesk({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const view = store.facilitator.value;
  if (view === undefined) return null;
  const { people, computers } = talkersIn(view, room);
  const tables = Object.entries(room.tables).filter(([, { members }]) => members.length > 0);
  return (
    <div class="talk-desk tab-pad">
      <Wire store={store} />
      <p class="quiet">{t(`talkDesk.${room.options.talk ?? 'private'}`)}</p>
      <section aria-labelledby="talkers-title">
        <h2 id="talkers-title">{t('talkDesk.who')}</h2>
        {people.length === 0 && <p class="quiet">{t('people.none')}</p>}
        <ul class="talk-desk__list">
          {people.map((talker) => (
            <TalkerRow key={talker.seat} inside={inside} talker={talker} />
          ))}
        </ul>
        {computers > 0 && <p class="quiet">{t('talkDesk.computers', { count: computers })}</p>}
      </section>
      <section aria-labelledby="desk-tables-title">
        <h2 id="desk-tables-title">{t('talkDesk.tables')}</h2>
        {tables.length === 0 && <p class="quiet">{t('talkDesk.noTables')}</p>}
        <ul class="talk-desk__list">
          {tables.map(([id, { members }]) => (
            <li key={id} class="talk-desk__table">
              <span class="talk-desk__flags" aria-hidden="true">
                {members.map((seat) => (
                  <Flag key={seat} iso2={flagOf(store.delegations.value, seat)} size={22} />
                ))}
              </span>
              {tableName(scenario, room, store.delegations.value, id)}
            </li>
          ))}
        </ul>
      </section>
      <Overheard inside={inside} messages={Object.values(view.overheard)} />
    </div>
  );
}

function TalkerRow({ inside: { store }, talker }: { inside: Inside; talker: Talker }) {
  const isSuggesting = useSignal(false);
  const { seat, said, last, isSilenced } = talker;
  const name = nameOf(store.delegations.value, seat);
  const minutes = last === undefined ? 0 : Math.max(0, Math.floor((store.now() - last) / 60_000));
  return (
    <li class="talk-desk__one">
      <Flag iso2={flagOf(store.delegations.value, seat)} size={24} />
      <span class="talk-desk__who">
        <span>{name}</span>
        <span class={said === 0 ? 'talk-desk__silent' : 'quiet'}>
          {said === 0 ? t('talkDesk.silent') : t('talkDesk.said', { count: said, minutes })}
        </span>
        {isSilenced && <span class="chip chip--waiting">{t('talkDesk.silenced')}</span>}
      </span>
      <button
        type="button"
        class="button button--small"
        aria-haspopup="dialog"
        aria-label={t('talkDesk.suggestTo', { name })}
        onClick={() => {
          isSuggesting.value = true;
        }}
      >
        <Lightbulb size={16} aria-hidden="true" /> {t('talkDesk.suggest')}
      </button>
      <SilenceButton
        name={name}
        isSilenced={isSilenced}
        onPress={() => void store.send({ type: 'silenceSeat', seat, silenced: !isSilenced })}
      />
      {isSuggesting.value && (
        <Dialog
          title={t('talkDesk.suggestTo', { name })}
          onClose={() => {
            isSuggesting.value = false;
          }}
        >
          <Composer
            field={`suggest ${seat}`}
            label={t('talkDesk.suggestLabel', { name })}
            placeholder={t('talkDesk.suggestPlaceholder')}
            act={t('talkDesk.suggest')}
            onSend={async (text) => {
              const isDone = 'done' in (await store.send({ type: 'suggestLine', seat, text }));
              if (isDone) isSuggesting.value = false;
              return isDone;
            }}
          />
        </Dialog>
      )}
    </li>
  );
}

interface SilenceProps {
  readonly name: string;
  readonly isSilenced: boolean;
  readonly onPress: () => void;
}

function SilenceButton({ name, isSilenced, onPress }: SilenceProps) {
  const label = t(isSilenced ? 'talkDesk.letWrite' : 'talkDesk.silence', { name });
  const icon = isSilenced ? MessageSquareText : MessageSquareOff;
  return <IconButton icon={icon} label={label} onPress={onPress} />;
}
