import './wall-news.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long it stays on the wall, ms. */
const STANDS_MS = 75_000;

interface Props {
  /** The class of the sheet that says what is its own: colours of its marks, edge, sizes. */
  readonly look: string;
  /** What came, by its id, and when, epoch ms; undefined where nothing has. */
  readonly latest: { readonly id: string; readonly at: number } | undefined;
  /** The server's time now, epoch ms. */
  readonly now: () => number;
  /** Something else has the wall. */
  readonly isAside: boolean;
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** What has just come to the meeting, as a card on the wall for a while; read out when it comes. */
export function WallNews({ look, latest, now, isAside, kind, children }: Props) {
  const [gone, setGone] = useState<string | undefined>();
  const id = latest?.id;
  const until = latest === undefined ? 0 : latest.at + STANDS_MS;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => setGone(id), Math.max(0, until - now()));
    return () => clearTimeout(timer);
  }, [id, until]);
  const isShown = id !== undefined && gone !== id && now() < until && !isAside;
  return (
    <div class={`wall-news ${look}`} role="status">
      {isShown && (
        <article key={id} class="wall-news__card">
          <p class="wall-news__kind">{kind}</p>
          {children}
        </article>
      )}
    </div>
  );
}
