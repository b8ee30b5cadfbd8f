import './wall-board.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Light } from '../../../shared/procedure/kernel/room.ts';
import { Flag } from '../../components/flag.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { type BoardPlace, boardGrid, boardOf } from '../../scene/wall/board.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useVh } from './use-vh.ts';
import { t } from './words.ts';

/** How wide the board is to its height before it has been measured. */
const USUAL = 2.4;

/**
 * The votes as they come in, each at its place in the alphabet: a place fills when its vote is in. How
 * many fall which way is not said before the result is declared.
 */
export function WallBoard({ inside: { scenario, room } }: { inside: Inside }) {
  const places = boardOf(scenario, room);
  const { frame, proportion } = useProportion();
  const { columns, rows, shows } = boardGrid(places.length, proportion);
  const isOpen = room.ballot?.sealed === false && room.ballot.method !== 'showOfHands';
  const lights = isOpen ? (['yes', 'no', 'abstain', 'none'] as const) : (['cast', 'none'] as const);
  return (
    <section class={`wall-board wall-board--${shows}`} aria-label={t('board.label')}>
      <div ref={frame} class="wall-board__frame">
        <ol
          class="wall-board__places"
          style={{ '--columns': String(columns), '--rows': String(rows) }}
        >
          {places.map((place) => (
            <BoardOne key={place.delegation.id} place={place} shows={shows} />
          ))}
        </ol>
      </div>
      <ul class="wall-board__key">
        {lights.map((light) => (
          <li key={light}>
            <VoteMark light={light} word="shown" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BoardOne({ place, shows }: { place: BoardPlace; shows: 'names' | 'codes' }) {
  const vh = useVh();
  const { delegation, light, isCalled } = place;
  const { id, shortName, iso2 } = delegation;
  return (
    <li class={`wall-board__one is-${light}${isCalled ? ' is-called' : ''}`}>
      {shows === 'names' && <Flag iso2={iso2} size={Math.round(5 * vh)} />}
      {shows === 'names' ? (
        <span class="wall-board__name">{shortName}</span>
      ) : (
        <span class="wall-board__name">
          <span aria-hidden="true" translate={false}>
            {id}
          </span>
          <span class="only-read">{shortName}</span>
        </span>
      )}
      <BoardMark light={light} />
    </li>
  );
}

function BoardMark({ light }: { light: Light | 'none' | 'away' }) {
  if (light !== 'away') return <VoteMark light={light} />;
  return <span class="only-read">{t('board.light.away')}</span>;
}

/** How many times wider than high the board is; follows its frame. */
function useProportion() {
  const frame = useRef<HTMLDivElement>(null);
  const [proportion, setProportion] = useState(USUAL);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = element;
      if (clientHeight > 0) setProportion(clientWidth / clientHeight);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { frame, proportion };
}
