import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { type ListOf, ListState } from './list-state.tsx';

interface Props {
  readonly title: string;
  readonly scenarios: ListOf<ScenarioCard>;
  readonly children: (cards: readonly ScenarioCard[]) => ComponentChildren;
}

/** A way in that begins with a scenario: its form, once the scenarios have come. */
export function ScenariosPanel({ title, scenarios, children }: Props) {
  const heading = useId();
  return (
    <section class="panel landing__panel" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ListState list={scenarios}>{children}</ListState>
    </section>
  );
}
