import './marks.css';
import type { Signal } from '@preact/signals';
import type { IssueSide } from '../../../shared/procedure/kernel/issue-side.ts';
import { sideOf } from '../../../shared/views/spoken-text.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** How many issues one statement is marked with at most (FLO-10). */
const MOST = 3;

interface Props {
  readonly store: SessionStore;
  readonly marks: Signal<readonly IssueSide[]>;
}

/** FLO-10: on which issues one speaks, and to which end; closed until somebody wants to say so. */
export function Marks({ store, marks }: Props) {
  const issues = store.scenario.value?.issues ?? [];
  const endOf = (issue: string) => marks.value.find((each) => each.issue === issue)?.end ?? '';
  const mark = (issue: string, end: string) => {
    const others = marks.value.filter((each) => each.issue !== issue);
    marks.value = end === 'plus' || end === 'minus' ? [...others, { issue, end }] : others;
  };
  return (
    <details class="marks">
      <summary>{t('marks.open', { count: marks.value.length })}</summary>
      <p class="quiet">{t('marks.why', { most: MOST })}</p>
      <ul>
        {issues.map(({ id, name }) => (
          <li key={id}>
            <label class="field">
              <span class="field__label">{name}</span>
              <select
                class="input"
                value={endOf(id)}
                disabled={endOf(id) === '' && marks.value.length >= MOST}
                onChange={(event) => mark(id, event.currentTarget.value)}
              >
                <option value="">{t('marks.none')}</option>
                <option value="plus">{sideOf(issues, `${id}/plus`)}</option>
                <option value="minus">{sideOf(issues, `${id}/minus`)}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What goes with a statement: nothing where nothing is marked. */
export const marked = (marks: Signal<readonly IssueSide[]>) =>
  marks.value.length === 0 ? {} : { speaksTo: [...marks.value] };
