import './rounds.css';
import type { LineRound } from '../../../shared/procedure/rounds/round.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { Composer } from '../../components/composer.tsx';
import { Countdown } from '../../components/countdown.tsx';
import { language } from '../../language/language.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  readonly round: LineRound;
  readonly onClose: () => void;
}

/** RND-2: the field for one's line, with the time left and what one has written. */
export function RoundForm({ inside: { store, scenario, room }, round, onClose }: Props) {
  const own = store.desk.value?.line;
  const { id, until, totalMs } = round;
  return (
    <>
      <p class="quiet round__time">
        {until !== undefined && (
          <Countdown
            clock={{ endsAt: until, totalMs }}
            now={store.now}
            pausedSince={room.paused?.since}
            label={t('round.left')}
          />
        )}{' '}
        {t('round.hidden')}
      </p>
      {own !== undefined && (
        <p role="status">{t('round.own', { text: spokenText(scenario, own, language.value) })}</p>
      )}
      <Composer
        field={`round ${id}`}
        label={t('round.label')}
        placeholder={t('round.placeholder')}
        act={t('round.send')}
        onSend={async (text) => {
          const reply = await sendAsSeat(store, { type: 'writeLine', round: id, text });
          const isDone = 'done' in reply;
          if (isDone) onClose();
          return isDone;
        }}
      />
    </>
  );
}
