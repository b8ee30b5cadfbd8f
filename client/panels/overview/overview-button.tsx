import { LayoutList } from 'lucide-preact';
import { useNow } from '../../components/use-now.ts';
import { overviewOf } from '../../scene/overview/overview.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { MINUTES_ANEW } from './minutes.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  /** After how long without a move somebody counts as quiet, ms. */
  readonly quietAfter: number;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

/** Opens the overview and closes it; says how many people need the facilitator. */
export function OverviewButton({ inside, quietAfter, isOpen, onTurn }: Props) {
  const { store, scenario, room } = inside;
  const now = useNow(store.now, MINUTES_ANEW);
  const view = store.facilitator.value;
  if (view === undefined) return null;
  const rows = overviewOf({ scenario, room, view }, { now, quietAfter });
  const count = rows.filter(({ needs }) => needs.length > 0).length;
  return (
    <button
      type="button"
      class="button button--small overview-button"
      aria-pressed={isOpen}
      onClick={onTurn}
    >
      <LayoutList size={18} aria-hidden="true" />
      <span class="only-read">{t('overview.openNeeds', { count })}</span>
      <span class="overview-button__label" aria-hidden="true">
        {t('overview.open')}
      </span>
      {count > 0 && (
        <span class="overview-button__count figures" translate={false} aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}
