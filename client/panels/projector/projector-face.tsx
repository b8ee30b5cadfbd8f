import './projector.css';
import { isDecided } from '../../../shared/procedure/consensus/consensus.ts';
import { voterCount } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { Countdown } from '../../components/countdown.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { useClassAddress } from '../../components/use-class-address.ts';
import { t as commonWords } from '../../components/words.ts';
import { latestMinute } from '../../scene/now/latest-minute.ts';
import { nowOf } from '../../scene/now/now.ts';
import { paragraphInQuestion, reportOf } from '../../scene/texts/negotiation.ts';
import { showCode } from '../../sight/codes.ts';
import { BracketedWords } from '../consensus/paragraph-words.tsx';
import { SilenceClock } from '../consensus/silence-panel.tsx';
import { DebriefFrame } from '../frame/debrief-frame.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { VenueSwitch } from '../frame/venue-switch.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { WallNegotiation } from './wall-negotiation.tsx';
import { t } from './words.ts';

/** What the room sees on the wall: the code while people come in, the stage, the debrief. */
export function ProjectorFace({ inside }: { inside: Inside }) {
  switch (inside.room.phase) {
    case 'lobby':
      return <Invitation inside={inside} />;
    case 'debrief':
    case 'archived':
      return (
        <main id="main" class="wall-debrief">
          <DebriefFrame inside={inside} mode="projector" />
        </main>
      );
    default:
      return <Stage inside={inside} />;
  }
}

/** How many votes are in; never how they fall. */
function VotesIn({ inside: { scenario, room } }: { inside: Inside }) {
  return (
    <p class="wall__votes">
      <strong class="figures" translate={false}>
        {Object.keys(room.lights).length}
      </strong>
      <span>{t('projector.votes', { present: voterCount(scenario, room) })}</span>
    </p>
  );
}

function Invitation({ inside: { store, scenario, room } }: { inside: Inside }) {
  const code = store.code.value ?? '';
  const { address, shown } = useClassAddress();
  const taken = Object.keys(room.seats).length;
  return (
    <main id="main" class="wall-invite">
      <div class="wall-invite__words">
        <p class="kicker">{scenario.title}</p>
        <h1>{room.title === '' ? scenario.subtitle : room.title}</h1>
        <p class="wall-invite__go">{t('projector.goTo', { host: shown })}</p>
        <p class="wall-invite__code" translate={false}>
          {showCode(code)}
        </p>
        <p class="wall-invite__here" aria-live="polite">
          {t('projector.here', { people: room.people, taken })}
        </p>
      </div>
      <div class="wall-invite__qr">
        <QrCode
          text={`${address}/join/${code}`}
          label={commonWords('share.qr', { code: showCode(code) })}
        />
      </div>
    </main>
  );
}

/** The facilitator's note, for as long as nothing else has happened since. */
function latestNote(room: Room): string | undefined {
  const latest = latestMinute(room);
  return latest?.key === 'minutes.note' ? String(latest.values.text ?? '') : undefined;
}

/** What is said below the title: in a negotiation the paragraph in question, large. */
function WallSentence({ inside, sentence }: { inside: Inside; sentence: string }) {
  const { scenario, room } = inside;
  const { negotiation } = room;
  const line =
    negotiation === undefined || latestNote(room) !== undefined || isDecided(negotiation)
      ? undefined
      : paragraphInQuestion(negotiation, reportOf(scenario, room, negotiation));
  return line === undefined ? (
    <p class="wall__sentence">{sentence}</p>
  ) : (
    <p class="wall__sentence wall__paragraph">
      <span class="figures" translate={false}>
        {line.number}.
      </span>{' '}
      <BracketedWords line={line} />
    </p>
  );
}

function Stage({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const now = nowOf({ scenario, room, names: store.delegations.value, seat: undefined });
  const { silence } = room.clocks;
  return (
    <div class="wall">
      <StagePane inside={inside} layout="projector" />
      {room.negotiation !== undefined && (
        <WallNegotiation inside={inside} negotiation={room.negotiation} />
      )}
      <main id="main" class="wall__third">
        <div class="wall__words">
          <VenueSwitch store={store} />
          <p class="kicker">{now.kicker}</p>
          <h1>{now.title}</h1>
          {now.standing !== undefined && <p class="wall__standing">{now.standing}</p>}
          <WallSentence inside={inside} sentence={latestNote(room) ?? now.sentence} />
        </div>
        {room.ballot?.phase === 'inProgress' && <VotesIn inside={inside} />}
        {silence !== undefined && (
          <div class="wall__silence">
            <SilenceClock clock={silence} now={store.now} pausedSince={room.paused?.since} />
          </div>
        )}
        {silence === undefined && now.clock !== undefined && (
          <Countdown
            clock={now.clock}
            now={store.now}
            pausedSince={room.paused?.since}
            label={commonWords('run.left')}
          />
        )}
      </main>
    </div>
  );
}
