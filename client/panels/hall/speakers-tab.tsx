import './speakers-tab.css';
import { Mic } from 'lucide-preact';
import { speakersInOrder } from '../../../shared/procedure/floor/queue.ts';
import { isStakeholder } from '../../../shared/procedure/floor/stakeholders.ts';
import { waitsForSpeech } from '../../../shared/procedure/model-un/house-points.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { Countdown } from '../../components/countdown.tsx';
import { Flag } from '../../components/flag.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { RuleNote } from '../../components/rule-note.tsx';
import { language } from '../../language/language.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { CaucusList } from './caucus-list.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** Calls a placard in a caucus; left out for those who do not preside. */
  readonly onCall?: (seat: SeatId) => void;
}

/** Who speaks, who comes next, and where the own seat stands in the list. */
export function SpeakersTab({ store, onCall }: Props) {
  const room = store.room.value;
  const names = store.delegations.value;
  const seat = store.seat.value;
  const scenario = store.scenario.value;
  if (room === undefined || scenario === undefined) return null;
  const { floor, clocks } = room;
  const queue = speakersInOrder(scenario, room);
  const place = seat === undefined ? -1 : queue.indexOf(seat);
  return (
    <div class="speakers tab-pad">
      {floor.speaker !== undefined && (
        <div class="speakers__now">
          <Mic size={20} aria-hidden="true" />
          <Flag iso2={flagOf(names, floor.speaker)} size={32} />
          <div>
            <p class="speakers__name">{nameOf(names, floor.speaker)}</p>
            <p class="quiet">
              {floor.podium === 'replying' ? t('speakers.replying') : t('speakers.speaking')}
            </p>
          </div>
          {clocks.speaker !== undefined && (
            <Countdown
              clock={clocks.speaker}
              now={store.now}
              pausedSince={room.paused?.since}
              label={t('speakers.timeLeft')}
            />
          )}
          {floor.line !== undefined && scenario !== undefined && (
            <blockquote>{spokenText(scenario, floor.line, language.value)}</blockquote>
          )}
        </div>
      )}
      {room.housePoint !== undefined && waitsForSpeech(room, room.housePoint) && (
        <p class="speakers__own">
          {t('speakers.pointWaits', { name: nameOf(names, room.housePoint.by) })} <HouseRuleTag />
        </p>
      )}
      {room.caucus !== undefined && (
        <CaucusList store={store} caucus={room.caucus} {...(onCall && { onCall })} />
      )}
      <div class="speakers__head">
        <h2>{t('speakers.list', { count: floor.queue.length })}</h2>
        <span class="chip">
          {t(room.caucus === undefined ? `speakers.${floor.list}` : 'speakers.waits')}
        </span>
      </div>
      {place >= 0 && <p class="speakers__own">{t('speakers.place', { place: place + 1 })}</p>}
      {room.options.speakers === 'leastHeard' && (
        <div class="speakers__order">
          <p class="quiet">
            {t('speakers.leastHeard')} <HouseRuleTag />
          </p>
          <RuleNote rule="FLO-11" />
        </div>
      )}
      {floor.queue.length === 0 && <p class="quiet">{t('speakers.empty')}</p>}
      <ol class="speakers__list">
        {queue.map((speaker, index) => (
          <li key={speaker} class={speaker === seat ? 'is-own' : ''}>
            <span class="figures speakers__number" translate={false}>
              {index + 1}
            </span>
            <Flag iso2={flagOf(names, speaker)} size={24} />
            <span>{nameOf(names, speaker)}</span>
            <StakeholderMark store={store} speaker={speaker} />
            {(floor.spoken[speaker] ?? 0) > 0 && (
              <span class="quiet speakers__spoken">
                {t('speakers.spoken', { count: floor.spoken[speaker] ?? 0 })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {floor.replies.length > 0 && (
        <>
          <h2>{t('speakers.replies')}</h2>
          <ol class="speakers__list">
            {floor.replies.map((speaker) => (
              <li key={speaker} class={speaker === seat ? 'is-own' : ''}>
                <Flag iso2={flagOf(names, speaker)} size={24} />
                <span>{nameOf(names, speaker)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** FLO-13: says of a stakeholder why it stands behind delegations that asked later. */
function StakeholderMark({ store, speaker }: { store: SessionStore; speaker: SeatId }) {
  const scenario = store.scenario.value;
  if (scenario === undefined || !isStakeholder(scenario, speaker)) return null;
  return <span class="chip">{t('speakers.stakeholder')}</span>;
}
