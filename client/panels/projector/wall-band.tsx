import './projector.css';
import { isDecided } from '../../../shared/procedure/consensus/consensus.ts';
import { voterCount } from '../../../shared/procedure/kernel/membership.ts';
import { Countdown } from '../../components/countdown.tsx';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import { t as commonWords } from '../../components/words.ts';
import { timeOfDay } from '../../language/dates.ts';
import { nowOf } from '../../scene/now/now.ts';
import { paragraphInQuestion, reportOf } from '../../scene/texts/negotiation.ts';
import { lastMoves, type PublicMove } from '../../scene/wall/canvass.ts';
import type { OutcomeCard } from '../../scene/wall/outcome.ts';
import type { Picture } from '../../scene/wall/picture.ts';
import { type Delegations, flagOf } from '../../sight/names.ts';
import { BracketedWords } from '../consensus/paragraph-words.tsx';
import { SilenceClock } from '../consensus/silence-panel.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { VenueSwitch } from '../frame/venue-switch.tsx';
import { WireLine } from '../press/wire-line.tsx';
import { WallStability } from '../shadow/wall-shadow.tsx';
import { JoinCorner } from './join-corner.tsx';
import { t } from './words.ts';

/** So many of the last public moves stand beside a canvass. */
const MOVES = 2;

interface Props {
  readonly inside: Inside;
  readonly picture: Picture['kind'];
  /** What has been decided, where that is the picture. */
  readonly card: OutcomeCard | undefined;
  readonly isMain: boolean;
}

/** Below the picture: what is going on, its figures and its clock, and the way in. */
export function WallBand({ inside, picture, card, isMain }: Props) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const now = nowOf({ scenario, room, names, seat: undefined });
  const { silence } = room.clocks;
  const moves =
    picture === 'canvass' || picture === 'lounge' ? lastMoves(scenario, room, MOVES) : [];
  // On its card the result is said already, larger.
  const isSaid = card?.title === now.title;
  // The board needs the height: where the motion stands says enough of the vote.
  const isFull = picture === 'board' && now.standing !== undefined;
  const Frame = isMain ? 'main' : 'div';
  return (
    <Frame {...(isMain && { id: 'main' })} class={`wall__third wall__third--${picture}`}>
      <div class="wall__words">
        <VenueSwitch store={store} />
        <p class="kicker">{now.kicker}</p>
        <h1 {...(isSaid && { class: 'only-read' })}>{now.title}</h1>
        {now.standing !== undefined && <p class="wall__standing">{now.standing}</p>}
        {moves.length > 0 && <JustNow moves={moves} names={names} />}
        {moves.length === 0 && !isFull && (
          <WallSentence inside={inside} picture={picture} sentence={now.sentence} />
        )}
        <WireLine inside={inside} />
      </div>
      <WallStability inside={inside} />
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
      {room.options.joinCode !== 'hidden' && <JoinCorner store={store} />}
    </Frame>
  );
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

/** The last public moves, each with its time. */
function JustNow({ moves, names }: { moves: readonly PublicMove[]; names: Delegations }) {
  const vh = useVh();
  return (
    <ul class="just-now" aria-label={t('canvass.just')}>
      {moves.map(({ id, at, seat, text }) => (
        <li key={id} class="just-now__one">
          <time class="just-now__time figures" translate={false}>
            {timeOfDay(at)}
          </time>
          {seat !== undefined && <Flag iso2={flagOf(names, seat)} size={Math.round(3.4 * vh)} />}
          <span class="just-now__text">{text}</span>
        </li>
      ))}
    </ul>
  );
}

interface SentenceProps {
  readonly inside: Inside;
  readonly picture: Picture['kind'];
  readonly sentence: string;
}

/** What is said below the title: in a negotiation the paragraph in question, large. */
function WallSentence({ inside: { scenario, room }, picture, sentence }: SentenceProps) {
  const { negotiation } = room;
  const line =
    negotiation === undefined || picture !== 'hall' || isDecided(negotiation)
      ? undefined
      : paragraphInQuestion(negotiation, reportOf(scenario, room, negotiation));
  if (line === undefined) return <p class="wall__sentence">{sentence}</p>;
  return (
    <p class="wall__sentence wall__paragraph">
      <span class="figures" translate={false}>
        {line.number}.
      </span>{' '}
      <BracketedWords line={line} />
    </p>
  );
}
