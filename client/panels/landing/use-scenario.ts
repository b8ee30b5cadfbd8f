import { useEffect, useState } from 'preact/hooks';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { fetchScenario } from '../../sight/content.ts';

/** The content of a scenario; undefined until it is here. */
export function useScenario(card: ScenarioCard | undefined): PublicScenario | undefined {
  const [scenario, setScenario] = useState<PublicScenario | undefined>();
  useEffect(() => {
    let isWanted = true;
    if (card === undefined) return;
    fetchScenario(card.id, card.hash).then(
      (fetched) => isWanted && setScenario(fetched),
      () => isWanted && setScenario(undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [card]);
  return scenario?.id === card?.id ? scenario : undefined;
}
