import './wall-board.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Light } from '../../../shared/procedure/kernel/room.ts';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import { VoteMark } from '../../components/vote-mark.tsx';
import { type BoardGrid, type BoardPlace, boardGrid, boardOf } from '../../scene/wall/board.ts';
import type { Inside } from '../frame/session-gate.tsx';
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
            <BoardOne key={place.delegation.id} {...place} shows={shows} />
          ))}
        </ol>
      </div>
      <ul class="wall-board__key">
        {lights.map((light) => (
          <li key={light}>
            <VoteMark light={light} word="shown" />
          </li>
        ))}
        {places.some(({ light }) => light === 'away') && (
          <li>
            <s aria-hidden="true">{SAMPLE}</s> {t('board.light.away')}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Stands in the key for the code of a member that is away. */
const SAMPLE = 'ABC';

interface BoardOneProps extends BoardPlace {
  readonly shows: BoardGrid['shows'];
}

/** A place stays as it was drawn until its vote comes in: there may be 193. */
function BoardOne({ delegation, light, isCalled, shows }: BoardOneProps) {
  return useMemo(
    () => (
      <li class={`wall-board__one is-${light}${isCalled ? ' is-called' : ''}`}>
        {shows === 'names' ? (
          <NamedPlace delegation={delegation} />
        ) : (
          <span class="wall-board__name">
            <span aria-hidden="true" translate={false}>
              {delegation.id}
            </span>
            <span class="only-read">{delegation.shortName}</span>
          </span>
        )}
        <BoardMark light={light} />
      </li>
    ),
    [delegation, light, isCalled, shows],
  );
}

function NamedPlace({ delegation: { iso2, shortName } }: Pick<BoardPlace, 'delegation'>) {
  const vh = useVh();
  return (
    <>
      <Flag iso2={iso2} size={Math.round(5 * vh)} />
      <span class="wall-board__name">{shortName}</span>
    </>
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
