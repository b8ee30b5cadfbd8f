import './projector.css';
import { useRef } from 'preact/hooks';
import { takesTurns } from '../../scene/wall/lounge.ts';
import { type OutcomeCard, outcomeCard } from '../../scene/wall/outcome.ts';
import { type Picture, pictureOf } from '../../scene/wall/picture.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useSounds } from '../frame/use-sounds.ts';
import { WallInject } from '../injects/wall-inject.tsx';
import { WallShadow } from '../shadow/wall-shadow.tsx';
import { StagePane } from '../stage-pane/stage-pane.tsx';
import { LowerThirds } from './lower-thirds.tsx';
import { useTurns } from './use-turns.ts';
import { WallBand } from './wall-band.tsx';
import { WallBoard } from './wall-board.tsx';
import { WallCanvass } from './wall-canvass.tsx';
import { WallCard } from './wall-card.tsx';
import { WayIn } from './wall-lobby.tsx';
import { WallLounge } from './wall-lounge.tsx';
import { WallNegotiation } from './wall-negotiation.tsx';
import { WallNote } from './wall-note.tsx';
import { WallOutcome } from './wall-outcome.tsx';
import { WallReport } from './wall-report.tsx';
import { WallSeat } from './wall-seat.tsx';
import { WallSpot } from './wall-spot.tsx';
import { WallQuestion, WallText } from './wall-text.tsx';

/** Votes and their result have the wall to themselves: what led to them is no news any more. */
const SHOWS_VOTES: readonly Picture['kind'][] = ['board', 'outcome'];

/**
 * The wall while the session is under way: one picture, what has just happened over it, and below it
 * what is going on, how long, and the way in. The picture follows the meeting or the facilitator.
 */
export function Wall({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  useSounds(inside);
  const meeting = pictureOf(room);
  const isLoungesTurn = useTurns(meeting.kind === 'canvass' && takesTurns(scenario, room));
  const picture: Picture = isLoungesTurn ? { kind: 'lounge' } : meeting;
  const card =
    picture.kind === 'outcome'
      ? outcomeCard({ scenario, room, names: store.delegations.value })
      : undefined;
  const isHall = picture.kind === 'hall';
  // The hall is costly to build: once it has been seen it waits behind the other pictures.
  const hasHall = useRef(false);
  hasHall.current ||= isHall;
  const isAlone = picture.kind === 'code' || picture.kind === 'curtain';
  return (
    <>
      {isAlone && (
        <main id="main" class="wall-alone">
          {picture.kind === 'code' ? <WayIn inside={inside} /> : <WallCard kind="curtain" />}
        </main>
      )}
      <div class="wall" hidden={isAlone}>
        <WallNote inside={inside} />
        <div class="wall__picture">
          {hasHall.current && (
            <div class="wall__hall" hidden={!isHall}>
              <StagePane inside={inside} layout="projector" />
            </div>
          )}
          <Shown inside={inside} picture={picture} card={card} />
          <WallInject inside={inside} />
          <WallShadow inside={inside} />
          <LowerThirds inside={inside} isHushed={SHOWS_VOTES.includes(picture.kind)} />
        </div>
        {isHall && room.negotiation !== undefined && (
          <WallNegotiation inside={inside} negotiation={room.negotiation} />
        )}
        <WallBand inside={inside} picture={picture.kind} card={card} isMain={!isAlone} />
      </div>
    </>
  );
}

interface ShownProps {
  readonly inside: Inside;
  readonly picture: Picture;
  /** What has been decided, where that is the picture. */
  readonly card: OutcomeCard | undefined;
}

/** Every picture but the hall, and those that have the wall to themselves. */
function Shown({ inside, picture, card }: ShownProps) {
  const { negotiation } = inside.room;
  switch (picture.kind) {
    case 'board':
      return <WallBoard inside={inside} />;
    case 'outcome':
      return card === undefined ? null : (
        <WallOutcome card={card} names={inside.store.delegations.value} />
      );
    case 'canvass':
      return negotiation === undefined ? (
        <WallCanvass inside={inside} />
      ) : (
        <WallReport inside={inside} negotiation={negotiation} />
      );
    case 'lounge':
      return <WallLounge inside={inside} />;
    case 'question':
      return <WallQuestion inside={inside} />;
    case 'text':
      return (
        <WallText
          key={`${picture.draft} ${picture.paragraph ?? ''}`}
          inside={inside}
          draft={picture.draft}
          paragraph={picture.paragraph}
        />
      );
    case 'seat':
      return <WallSeat inside={inside} seat={picture.seat} />;
    case 'rule':
    case 'amendment':
    case 'proposal':
    case 'result':
    case 'headline':
    case 'round':
      return <WallSpot inside={inside} shows={picture} />;
    case 'break':
      return <WallCard kind="break" />;
    default:
      return null;
  }
}
