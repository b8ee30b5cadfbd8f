import './states.css';
import type { ComponentChildren } from 'preact';

/** A wait that shows itself. */
export function Waiting({ text }: { text: string }) {
  return (
    <div class="state" role="status">
      <span class="spinner" aria-hidden="true" />
      <p>{text}</p>
    </div>
  );
}

/** Something is not there or went wrong: what, and what to do about it. */
export function Trouble({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <main class="state" id="main">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}
