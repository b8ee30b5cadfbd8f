import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly maxLength?: number;
  /** What nobody who looks on should read. */
  readonly isSecret?: boolean;
}

/** One line to be typed, which the browser does not offer again. */
export function TextField({ label, value, onInput, maxLength, isSecret = false }: Props) {
  const id = useId();
  return (
    <label class="field" for={id}>
      <span class="field__label">{label}</span>
      <input
        id={id}
        class="input"
        value={value}
        autocomplete="off"
        {...(isSecret && { type: 'password' })}
        {...(maxLength !== undefined && { maxLength })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
