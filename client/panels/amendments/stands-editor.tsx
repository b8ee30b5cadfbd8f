import { X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Issue } from '../../../shared/scenario/scenario.ts';
import type { Stands } from '../../scene/texts/proposal.ts';
import { t } from './words.ts';

interface Props {
  readonly issues: readonly Issue[];
  readonly stands: Stands;
  readonly onChange: (stands: Stands) => void;
}

/** On which issues own words stand, and where: a slider for each, from one end of the dispute to the other. */
export function StandsEditor({ issues, stands, onChange }: Props) {
  const id = useId();
  const about = issues.filter((issue) => stands[issue.id] !== undefined);
  const others = issues.filter((issue) => stands[issue.id] === undefined);
  return (
    <fieldset class="stands">
      <legend class="field__label">{t('form.stands')}</legend>
      <p class="quiet">{t('form.standsHint')}</p>
      {about.map((issue) => (
        <StandRow
          key={issue.id}
          issue={issue}
          stand={stands[issue.id] ?? 0}
          onStand={(stand) => onChange({ ...stands, [issue.id]: stand })}
          onDrop={() => {
            const { [issue.id]: gone, ...rest } = stands;
            onChange(rest);
          }}
        />
      ))}
      {others.length > 0 && (
        <label class="field" for={id}>
          <span class="field__label">{t('form.addIssue')}</span>
          <select
            id={id}
            class="input"
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== '') onChange({ ...stands, [currentTarget.value]: 0 });
              currentTarget.value = '';
            }}
          >
            <option value="">{t('form.chooseIssue')}</option>
            {others.map((issue) => (
              <option key={issue.id} value={issue.id}>
                {issue.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly issue: Issue;
  readonly stand: number;
  readonly onStand: (stand: number) => void;
  readonly onDrop: () => void;
}

function StandRow({ issue, stand, onStand, onDrop }: RowProps) {
  const id = useId();
  const said = inWords(issue, stand);
  return (
    <div class="stands__row">
      <div class="stands__head">
        <label for={id}>{issue.name}</label>
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={t('form.dropIssue', { issue: issue.name })}
          onClick={onDrop}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <input
        id={id}
        class="stands__slider"
        type="range"
        min="-2"
        max="2"
        step="0.5"
        value={stand}
        aria-valuetext={said}
        onInput={(event) => onStand(Number(event.currentTarget.value))}
      />
      <div class="stands__ends" aria-hidden="true">
        <span>{issue.minus}</span>
        <span>{issue.plus}</span>
      </div>
      <p class="stands__said">{said}</p>
    </div>
  );
}

function inWords({ minus, plus }: Issue, stand: number): string {
  const values = { minus, plus };
  if (stand === 0) return t('stand.between');
  const side = stand > 0 ? 'plus' : 'minus';
  const how = Math.abs(stand) >= 2 ? 'fully' : Math.abs(stand) > 1 ? 'largely' : 'rather';
  return t(`stand.${how}.${side}`, values);
}
