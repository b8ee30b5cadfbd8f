import './rule-book.css';
import './projector-rule-book.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type DiagramRegion, presentStates } from '../../../shared/procedure/kernel/diagram.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import {
  governingRules,
  proceduresUnderWay,
  regionsOf,
} from '../../../shared/procedure/road/rule-book.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { ruleSentence, ruleSource } from '../../language/rules.ts';
import { procedureName } from '../../scene/now/procedure-text.ts';
import { StandingNote } from './how-this-works.tsx';
import { MachineDiagram } from './machine-diagram.tsx';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
}

/** How long the hint stays after the mouse has moved, in ms. */
const HINT_MS = 3000;
/** As many rules as the last row can read at once. */
const MOST_RULES = 5;
const MOST_STATES = 8;
const WIDTH = 400;

/** No letter: what listens to the room and types it must not turn the wall's pages (WCAG 2.1.4). */
const KEY = 'F2';

/** How the procedure under way works, on the wall: a key shows and hides it, a moved mouse says so. */
export function ProjectorRuleBook({ scenario, room }: Props) {
  const isOpen = useSignal(false);
  const isHinted = useHint();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === KEY) isOpen.value = !isOpen.value;
      if (event.key === 'Escape') isOpen.value = false;
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <>
      {isOpen.value && <OnTheWall scenario={scenario} room={room} />}
      {isHinted && (
        <p class="wall-hint" aria-hidden="true">
          {t(isOpen.value ? 'how.hideHint' : 'how.hint')}
        </p>
      )}
    </>
  );
}

function OnTheWall({ scenario, room }: Props) {
  const [procedure] = proceduresUnderWay(room);
  if (procedure === undefined) return null;
  const regions = legible(regionsOf(procedure));
  const { houseRules } = room.options;
  const rules = governingRules(procedure.name, presentStates(regions), houseRules).now.slice(
    0,
    MOST_RULES,
  );
  return (
    <section class="wall-how" aria-label={t('how.title')}>
      <div class="wall-how__drawings">
        {regions.map((region) => (
          <MachineDiagram key={region.id} region={region} width={WIDTH} />
        ))}
      </div>
      <div class="wall-how__words">
        <p class="kicker">{t('how.title')}</p>
        <h2>{procedureName(scenario, procedure)}</h2>
        {regions.map((region) => (
          <StandingNote key={region.id} region={region} />
        ))}
        <ul class="rules">
          {rules.map((rule) => (
            <li key={rule}>
              <span class="rules__number figures" translate={false}>
                {rule}
              </span>
              <p>
                {ruleSentence(rule)} <span class="rules__source">{ruleSource(rule)}</span>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** All regions, or the largest alone where together they would be too small to read. */
function legible(regions: readonly DiagramRegion[]): readonly DiagramRegion[] {
  const count = regions.reduce((sum, { states }) => sum + states.length, 0);
  if (count <= MOST_STATES) return regions;
  return regions.toSorted((one, other) => other.states.length - one.states.length).slice(0, 1);
}

/** True for a moment after the mouse has moved. */
function useHint(): boolean {
  const isHinted = useSignal(false);
  useEffect(() => {
    let timer = 0;
    const show = () => {
      isHinted.value = true;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        isHinted.value = false;
      }, HINT_MS);
    };
    addEventListener('pointermove', show);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', show);
    };
  }, []);
  return isHinted.value;
}
