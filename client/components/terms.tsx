import './terms.css';
import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { GlossaryEntry } from '../../shared/language/en/glossary.ts';
import { glossaryIn } from '../../shared/language/glossary-in.ts';
import { glossaryLinks, type TextPiece } from '../../shared/language/glossary-links.ts';
import { language } from '../language/language.ts';

/**
 * A text in which the first mention of each word of the glossary opens its meaning. For running text
 * only: inside a button, a label or a link it would nest one thing to press in another.
 */
export function Terms({ text }: { text: string }) {
  return (
    <>
      {glossaryLinks(text, glossaryIn(language.value)).map((piece, index, pieces) => {
        const entry = entryOf(piece);
        return entry === undefined ? (
          <Fragment key={index}>
            {isTerm(pieces[index - 1]) ? piece.text.replace(PUNCTUATION, '') : piece.text}
          </Fragment>
        ) : (
          <Term
            key={piece.entry}
            word={piece.text}
            entry={entry}
            tail={PUNCTUATION.exec(pieces[index + 1]?.text ?? '')?.[0]}
          />
        );
      })}
    </>
  );
}

/** What closes up to the word before it, and must not begin the next line. */
const PUNCTUATION = /^[.,;:!?)”’]+/;

const entryOf = ({ entry }: TextPiece) =>
  entry === undefined ? undefined : glossaryIn(language.value)[entry];
const isTerm = (piece: TextPiece | undefined) =>
  piece !== undefined && entryOf(piece) !== undefined;

/** Wide enough for two sentences, narrow enough for a phone; in px. */
const CARD_WIDTH = 300;
const MARGIN = 12;
/** How long the card waits for the mouse to reach it, in ms. */
const REACH_MS = 150;

interface TermProps {
  readonly word: string;
  readonly entry: GlossaryEntry;
  /** The punctuation that follows. */
  readonly tail: string | undefined;
}

/** One word: its meaning shows while it is pointed at or focused, and stays after a tap. */
function Term({ word, entry, tail = '' }: TermProps) {
  const place = useSignal<string | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef(0);
  const card = useId();
  const open = () => {
    clearTimeout(leaving.current);
    if (button.current !== null) place.value = placeOf(button.current.getBoundingClientRect());
  };
  const close = () => {
    clearTimeout(leaving.current);
    place.value = undefined;
  };
  const leave = () => {
    if (document.activeElement === button.current) return;
    clearTimeout(leaving.current);
    leaving.current = window.setTimeout(close, REACH_MS);
  };
  const isOpen = place.value !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (
        !(event.target instanceof Node && button.current?.parentElement?.contains(event.target))
      ) {
        close();
      }
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || place.value === undefined) return;
      // The card closes; a dialog around it stays.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    addEventListener('pointerdown', closeOutside, true);
    addEventListener('scroll', close, true);
    addEventListener('resize', close);
    addEventListener('keydown', closeByKey, true);
    return () => {
      removeEventListener('pointerdown', closeOutside, true);
      removeEventListener('scroll', close, true);
      removeEventListener('resize', close);
      removeEventListener('keydown', closeByKey, true);
    };
  }, [isOpen]);
  useEffect(() => () => clearTimeout(leaving.current), []);
  return (
    <span class="term" onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}>
      <button
        ref={button}
        type="button"
        class="term__word"
        aria-describedby={isOpen ? card : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && open()}
        onFocus={open}
        onBlur={close}
        onClick={open}
      >
        {word}
      </button>
      {tail}
      {isOpen && (
        <span class="term__card" role="tooltip" id={card} style={place.value}>
          <strong>{entry.term}</strong> {entry.text}
        </span>
      )}
    </span>
  );
}

/** Below the word where there is more room there, else above it; never past the edge of the window. */
function placeOf(word: DOMRect): string {
  const width = Math.min(CARD_WIDTH, innerWidth - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(word.left, innerWidth - width - MARGIN));
  const vertical =
    word.bottom < innerHeight / 2
      ? `top:${word.bottom + 4}px`
      : `bottom:${innerHeight - word.top + 4}px`;
  return `left:${left}px;width:${width}px;${vertical}`;
}
