import { useEffect, useRef } from 'preact/hooks';
import { type Counted, hasMap, type View, views } from './views.ts';

/** What the debrief shows: a ballot in one view, or one question for discussion by itself. */
export interface Shown {
  readonly ballot: string;
  readonly view: View;
  /** Index of the question that fills the page. */
  readonly question?: number;
}

/** Opens on our vote on the first text of the last stage that our room came to, else on the record. */
export function firstShown(counts: readonly Counted[]): Shown {
  const reached = counts.filter(({ ballot }) => ballot.ours.kind !== 'notHeld');
  const stage = (reached.at(-1) ?? counts.at(-1))?.ballot.stage.id;
  const here = counts
    .filter(({ ballot }) => ballot.matter.kind === 'whole')
    .filter(({ ballot }) => ballot.stage.id === stage);
  const chosen = here.find(({ ballot }) => ballot.ours.kind === 'roll') ?? here[0];
  const view = chosen && hasMap(chosen, 'ours') ? 'ours' : 'record';
  return { ballot: chosen?.ballot.key ?? '', view };
}

/** Every step of the debrief in order: each ballot's views that have something to show, then the questions. */
export function stepsOf(counts: readonly Counted[], questions: number): readonly Shown[] {
  const steps = counts.flatMap((counted) =>
    views
      .filter((view) => view === 'ours' || hasMap(counted, view))
      .map((view): Shown => ({ ballot: counted.ballot.key, view })),
  );
  const last = steps.at(-1);
  if (last === undefined) return steps;
  const asked = Array.from({ length: questions }, (_, question) => ({ ...last, question }));
  return [...steps, ...asked];
}

/** The step `by` places on from the one that is shown; the same at either end. */
export function stepFrom(steps: readonly Shown[], shown: Shown, by: 1 | -1): Shown {
  const here = steps.findIndex(
    (step) =>
      step.ballot === shown.ballot && step.view === shown.view && step.question === shown.question,
  );
  return steps[here + by] ?? shown;
}

/** Listens, where `isOn`, to the Page keys, which are what a presenter's clicker sends. */
export function useClicker(isOn: boolean, onStep: (by: 1 | -1) => void): void {
  const step = useRef(onStep);
  step.current = onStep;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      step.current(event.key === 'PageDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}
