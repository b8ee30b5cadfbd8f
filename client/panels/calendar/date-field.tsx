import './calendar.css';
import { useId } from 'preact/hooks';
import { asLocalField, fromLocalField } from '../../language/dates.ts';

interface Props {
  readonly label: string;
  /** ms since 1970. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The label beside the field and not over it. */
  readonly isRow?: boolean;
}

/** A day and an hour; while what stands there is none nothing changes. */
export function DateField({ label, value, onChange, isRow = false }: Props) {
  const id = useId();
  return (
    <label class={isRow ? 'field date-row' : 'field'} for={id}>
      <span class="field__label">{label}</span>
      <input
        id={id}
        class="input figures"
        type="datetime-local"
        required
        value={asLocalField(value)}
        onInput={(event) => {
          const typed = fromLocalField(event.currentTarget.value);
          if (typed !== undefined) onChange(typed);
        }}
      />
    </label>
  );
}
