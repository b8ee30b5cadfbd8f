import './forecast.css';
import { useSignal } from '@preact/signals';
import { Gauge } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { scoredForecasts } from '../../../shared/analysis/forecasts.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { Dialog } from '../../components/dialog.tsx';
import { tell } from '../../components/toast.tsx';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { ForecastCard, forecastable } from './forecast-card.tsx';
import { decidedMatterName } from './matter-name.ts';
import { scoreInFigures } from './score.ts';
import { t } from './words.ts';

/**
 * The quiet way to one's forecast, beside what is happening; there while something can be forecast, for who has
 * a seat: the page of those without one holds the card itself. The card goes by itself when a vote is opened, so
 * that it never covers one.
 */
export function ForecastButton({ inside, isShort }: { inside: SessionSeen; isShort?: boolean }) {
  const isOpen = useSignal(false);
  const [next] = forecastable(inside);
  const isClosed = next === undefined;
  useEffect(() => {
    if (isClosed) isOpen.value = false;
  }, [isClosed]);
  if (next === undefined || inside.store.seat.value === undefined) return null;
  const given = own(inside.store.person.value?.forecasts ?? {}, next.id);
  const label = given === undefined ? t('button') : t('button.given', { percent: given.result });
  return (
    <>
      <button
        type="button"
        class={isShort ? 'aside-button aside-button--short' : 'aside-button'}
        aria-haspopup="dialog"
        {...(isShort && { 'aria-label': label })}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <Gauge size={isShort ? 20 : 16} aria-hidden="true" /> {!isShort && label}
      </button>
      {isOpen.value && (
        <Dialog
          title={t('title')}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <ForecastCard inside={inside} />
        </Dialog>
      )}
    </>
  );
}

/** Tells a person how their forecast did, as soon as it has been decided. */
export function useForecastNews({ store, scenario, room }: SessionSeen): void {
  const scored = scoredForecasts(scenario, room, store.person.value?.forecasts ?? {});
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const matters = scored.map(({ matter }) => matter).join(' ');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(scored.map(({ matter }) => matter));
    if (before === undefined) return;
    for (const { matter, score } of scored.filter((each) => !before.has(each.matter))) {
      const values = {
        matter: decidedMatterName(scenario, room, matter),
        score: scoreInFigures(score),
      };
      tell({ tone: 'plain', about: `forecast ${matter}`, text: t('told', values) });
    }
  }, [matters]);
}
