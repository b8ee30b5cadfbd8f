import { useId } from 'preact/hooks';

interface Props<Name extends string> {
  readonly label: string;
  readonly chosen: Name;
  readonly choices: readonly { readonly name: Name; readonly label: string }[];
  readonly onChoose: (name: Name) => void;
  readonly note?: string;
  readonly disabled?: boolean;
}

/** One of a few, in one line. */
export function SelectField<Name extends string>(props: Props<Name>) {
  const { label, chosen, choices, onChoose, note, disabled = false } = props;
  const id = useId();
  return (
    <label class="field" for={id}>
      <span class="field__label">{label}</span>
      <select
        id={id}
        class="input"
        value={chosen}
        disabled={disabled}
        onChange={(event) => {
          const picked = choices[event.currentTarget.selectedIndex];
          if (picked !== undefined) onChoose(picked.name);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.name} value={choice.name}>
            {choice.label}
          </option>
        ))}
      </select>
      {note !== undefined && <span class="field__note">{note}</span>}
    </label>
  );
}
