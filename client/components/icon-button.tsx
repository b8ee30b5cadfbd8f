import type { LucideIcon } from 'lucide-preact';

interface Props {
  readonly icon: LucideIcon;
  /** What it does, for those who cannot tell by the icon. */
  readonly label: string;
  /** Left out where it is not one that stays pressed. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A small button that shows an icon, and says on asking what it does. */
export function IconButton({ icon: Icon, label, isPressed, onPress }: Props) {
  return (
    <button
      type="button"
      class="button button--quiet button--icon button--small"
      aria-label={label}
      title={label}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
