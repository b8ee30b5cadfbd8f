import './choice-tiles.css';
import { useId } from 'preact/hooks';

interface Props<Name extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly name: Name;
    readonly label: string;
    readonly note?: string;
    /** Small print under the note. */
    readonly detail?: string;
    /** What sets it apart from the others, beside its name. */
    readonly badge?: string;
    readonly disabled?: boolean;
  }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** One of a few, as radio buttons on tiles. */
export function ChoiceTiles<Name extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: Props<Name>) {
  const group = useId();
  return (
    <fieldset class="field">
      <legend class="field__label">{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.name} class="choice">
            <input
              type="radio"
              name={group}
              checked={option.name === chosen}
              disabled={option.disabled ?? false}
              onChange={() => onChoose(option.name)}
            />
            <span>
              <span class="choice__name">
                {option.label}
                {option.badge !== undefined && <span class="choice__badge">{option.badge}</span>}
              </span>
              {option.note !== undefined && <span class="choice__note"> {option.note}</span>}
              {option.detail !== undefined && <span class="choice__detail"> {option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
