import { Plus } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import type { Condition } from '../../../shared/procedure/deals/act.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { conditionText } from '../../scene/talk/act-text.ts';
import { CONDITION_KINDS, possibleConditions } from '../../scene/talk/possible-acts.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { PickedLine } from './picked-line.tsx';
import { t } from './words.ts';

/** As many as an offer holds. */
const MOST = 4;

interface Props {
  readonly inside: SessionSeen;
  readonly parties: readonly SeatId[];
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** On what the promises depend: without it they are void, and nobody has broken his word. */
export function ConditionFields({ inside, parties, conditions, onChange }: Props) {
  const { store, scenario, room } = inside;
  const scene = { scenario, room, names: store.delegations.value };
  const deals = store.desk.value?.deals ?? {};
  const circle = parties.join(' ');
  const possible = useMemo(
    () => possibleConditions(scenario, room, parties, deals),
    [scenario, room, circle, deals],
  );
  const kinds = CONDITION_KINDS.filter((kind) => possible.some((each) => each.kind === kind));
  const [first] = possible;
  if (first === undefined) return null;
  return (
    <fieldset class="offer__party">
      <legend>{t('offer.conditions')}</legend>
      {conditions.map((condition, index) => (
        <PickedLine
          key={JSON.stringify(condition)}
          chosen={condition}
          groups={kinds.map((kind) => ({ name: kind, label: t(`condition.${kind}`) }))}
          groupOf={({ kind }) => kind}
          possible={possible}
          textOf={(each) => conditionText(scene, each)}
          onChoose={(next) =>
            onChange(conditions.map((each, place) => (place === index ? next : each)))
          }
          onRemove={() => onChange(conditions.filter((_each, place) => place !== index))}
        />
      ))}
      <button
        type="button"
        class="button button--small"
        disabled={conditions.length >= MOST}
        onClick={() => onChange([...conditions, first])}
      >
        <Plus size={16} aria-hidden="true" /> {t('offer.addCondition')}
      </button>
    </fieldset>
  );
}
