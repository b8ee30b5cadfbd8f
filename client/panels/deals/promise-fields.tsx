import { Plus } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import type { Act } from '../../../shared/procedure/deals/act.ts';
import { MOST_PROMISES } from '../../../shared/procedure/deals/schemas.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { actText } from '../../scene/talk/act-text.ts';
import { ACT_GROUPS, groupOf, possibleActs } from '../../scene/talk/possible-acts.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { PickedLine } from './picked-line.tsx';
import { t } from './words.ts';

interface Made {
  readonly by: SeatId;
  readonly act: Act;
}

interface Props {
  readonly inside: SessionSeen;
  readonly by: SeatId;
  readonly isOwn: boolean;
  /** All promises of the offer, those of the others too. */
  readonly promises: readonly Made[];
  readonly onChange: (promises: readonly Made[]) => void;
}

/** What one party will do: only what it can still do is offered. */
export function PromiseFields({ inside, by, isOwn, promises, onChange }: Props) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const scene = { scenario, room, names };
  const possible = useMemo(() => possibleActs(scenario, room, by), [scenario, room, by]);
  const name = nameOf(names, by);
  const groups = ACT_GROUPS.filter((group) => possible.some((act) => groupOf(act) === group));
  const own = promises.flatMap((promise, index) => (promise.by === by ? [{ promise, index }] : []));
  const replace = (index: number, act: Act) =>
    onChange(promises.map((each, place) => (place === index ? { by, act } : each)));
  const [first] = possible;
  return (
    <fieldset class="offer__party">
      <legend>
        <Flag iso2={flagOf(names, by)} size={22} />
        {isOwn ? t('card.youWill') : t('card.will', { name })}
      </legend>
      {own.length === 0 && <p class="quiet">{t('offer.nothing')}</p>}
      {own.map(({ promise, index }) => (
        <PickedLine
          key={index}
          chosen={promise.act}
          groups={groups.map((group) => ({ name: group, label: t(`group.${group}`) }))}
          groupOf={groupOf}
          possible={possible}
          textOf={(act) => actText(scene, act)}
          onChoose={(act) => replace(index, act)}
          onRemove={() => onChange(promises.filter((_each, place) => place !== index))}
        />
      ))}
      {first === undefined ? (
        <p class="quiet">{t('offer.cannot')}</p>
      ) : (
        <button
          type="button"
          class="button button--small"
          aria-label={isOwn ? t('offer.addYours') : t('offer.addOf', { name })}
          disabled={promises.length >= MOST_PROMISES}
          onClick={() => onChange([...promises, { by, act: first }])}
        >
          <Plus size={16} aria-hidden="true" /> {t('offer.add')}
        </button>
      )}
    </fieldset>
  );
}
