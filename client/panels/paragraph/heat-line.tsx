import './heat-line.css';
import { Fragment } from 'preact';
import type { Heat } from '../../scene/texts/heat.ts';
import { t } from './words.ts';

const SIDES = ['for', 'otherwise', 'against'] as const;

/** What has been declared of a paragraph in public: counted in words, and as shares of all members. */
export function HeatLine({ heat }: { heat: Heat }) {
  const declared = SIDES.filter((side) => heat[side].length > 0);
  if (declared.length === 0) return null;
  return (
    <p class="heat">
      <span class="heat__bar" aria-hidden="true">
        {declared.map((side) => (
          <span
            key={side}
            class={`heat__part heat__part--${side}`}
            style={{ inlineSize: `${(heat[side].length / heat.members) * 100}%` }}
          />
        ))}
      </span>
      <span>
        <span class="only-read">{t('heat.label')} </span>
        {declared.map((side, index) => (
          <Fragment key={side}>
            {index > 0 && ' · '}
            <span class="heat__count">{t(`heat.${side}`, { count: heat[side].length })}</span>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
