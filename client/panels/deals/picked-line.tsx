import { X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { t } from './words.ts';

interface Props<Item, Group extends string> {
  readonly chosen: Item;
  readonly groups: readonly { readonly name: Group; readonly label: string }[];
  readonly groupOf: (item: Item) => Group;
  readonly possible: readonly Item[];
  readonly textOf: (item: Item) => string;
  readonly onChoose: (item: Item) => void;
  readonly onRemove: () => void;
}

/** One promise or condition as a sentence to choose: first about what, then what exactly. */
export function PickedLine<Item, Group extends string>(props: Props<Item, Group>) {
  const { chosen, groups, groupOf, possible, textOf, onChoose, onRemove } = props;
  const ids = { group: useId(), item: useId() };
  const group = groupOf(chosen);
  const keyOf = (item: Item) => JSON.stringify(item);
  const within = possible.filter((item) => groupOf(item) === group);
  // What has meanwhile become impossible is still shown, so that one sees what to change.
  const shown = within.some((item) => keyOf(item) === keyOf(chosen)) ? within : [chosen, ...within];
  return (
    <div class="offer__line">
      <label for={ids.group}>
        <span class="only-read">{t('offer.kind')}</span>
        <select
          id={ids.group}
          class="input"
          value={group}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            const first = possible.find((item) => groupOf(item) === wanted);
            if (first !== undefined) onChoose(first);
          }}
        >
          {groups.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label for={ids.item}>
        <span class="only-read">{t('offer.act')}</span>
        <select
          id={ids.item}
          class="input"
          value={keyOf(chosen)}
          onChange={(event) => {
            const picked = shown[event.currentTarget.selectedIndex];
            if (picked !== undefined) onChoose(picked);
          }}
        >
          {shown.map((item) => (
            <option key={keyOf(item)} value={keyOf(item)}>
              {textOf(item)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button button--quiet button--icon"
        aria-label={t('offer.remove', { what: textOf(chosen) })}
        onClick={onRemove}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
