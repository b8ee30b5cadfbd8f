import './segments.css';

interface Props<Name extends string> {
  readonly label: string;
  readonly options: readonly { readonly name: Name; readonly label: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** A small switch between a few views of the same thing. */
export function Segments<Name extends string>({ label, options, chosen, onChoose }: Props<Name>) {
  return (
    <fieldset class="segments" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.name}
          type="button"
          class="segments__one"
          aria-pressed={option.name === chosen}
          onClick={() => onChoose(option.name)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
