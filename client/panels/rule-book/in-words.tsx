import type { DiagramRegion } from '../../../shared/procedure/kernel/diagram.ts';
import { atHead } from '../../language/language.ts';
import { eventName, regionName, stateName } from '../../scene/now/procedure-text.ts';
import { t } from './words.ts';

interface Props {
  readonly region: DiagramRegion;
  /** Whether the region's name stands above it. */
  readonly isNamed: boolean;
}

/** The same as the drawing, in words: each state in order, and where it leads. */
export function InWords({ region, isNamed }: Props) {
  return (
    <>
      {isNamed && <h4>{regionName(region)}</h4>}
      <ol class="in-words">
        {region.states.map((state) => (
          <li key={state.id} aria-current={state.isPresent ? 'step' : undefined}>
            <strong>{atHead(stateName(region, state.id))}</strong>
            {state.isPresent && <span class="in-words__now"> {t('how.isNow')}</span>}
            <ul>
              {region.ways
                .filter(({ from }) => from === state.id)
                .map(({ to, event }) => (
                  <li key={event}>{leads(region, event, to === state.id ? undefined : to)}</li>
                ))}
              {state.isLast && <li>{t('how.isLast')}</li>}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function leads(region: DiagramRegion, event: string, to: string | undefined): string {
  const what = atHead(eventName(region, event));
  return to === undefined
    ? t('how.staysHere', { event: what })
    : t('how.leads', { event: what, state: stateName(region, to) });
}
