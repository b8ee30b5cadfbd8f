import './landing.css';
import { CircleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { t as commonWords } from '../../components/words.ts';
import { t } from './words.ts';

/** A list that is on its way, has come, or could not be had. */
export type ListOf<Item> = readonly Item[] | 'failed' | undefined;

interface Props<Item> {
  readonly list: ListOf<Item>;
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

/** Shows a list once it is there; before, a quiet wait; else what went wrong. */
export function ListState<Item>({ list, children }: Props<Item>) {
  if (list === undefined) {
    return (
      <p class="landing__wait quiet" role="status">
        {t('loading.scenarios')}
      </p>
    );
  }
  if (list === 'failed' || list.length === 0) {
    return (
      <div class="landing__wait">
        <p class="field__problem">
          <CircleAlert size={18} aria-hidden="true" />
          {list === 'failed' ? commonWords('problem.unreachable') : t('problem.noScenarios')}
        </p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {commonWords('loading.again')}
        </button>
      </div>
    );
  }
  return <>{children(list)}</>;
}
