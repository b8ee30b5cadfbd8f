import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** It follows from something else. */
  readonly isFixed?: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number; while what stands there is none, or out of bounds, nothing changes. */
export function NumberField({ label, value, least, most, isFixed = false, onChange }: Props) {
  const id = useId();
  return (
    <label class="field" for={id}>
      <span class="field__label">{label}</span>
      <input
        id={id}
        class="input figures"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={value}
        readOnly={isFixed}
        required
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isInteger(typed) && typed >= least && typed <= most) onChange(typed);
        }}
      />
    </label>
  );
}
