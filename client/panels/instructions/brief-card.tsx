import { standingLeft } from '../../../shared/procedure/capital/cable.ts';
import type { Instructions, Issue } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { Terms } from '../../components/terms.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { OwnTask } from '../tasks/own-task.tsx';
import { heldIssues, salienceOf, wantedIn } from './interests.ts';
import { LeverageNow } from './leverage.tsx';
import { RedLineRow } from './red-line-row.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly instructions: Instructions;
}

/** How many interests stand on the card; all of them are in the whole brief. */
const MOST = 3;

/** All that a delegate needs at hand, on one screen: interests in order, lines, leeway, task, friends. */
export function BriefCard({ store, instructions }: Props) {
  const names = store.delegations.value;
  const { redLines, mayBend, task, talkTo } = instructions;
  return (
    <>
      <Interests issues={store.scenario.value?.issues ?? []} instructions={instructions} />
      {redLines.length > 0 && (
        <section class="brief__red">
          <h3>{t('brief.redLines')}</h3>
          <ul class="brief__lines">
            {redLines.map((line, index) => (
              <RedLineRow
                key={line.text}
                store={store}
                instructions={instructions}
                number={String(index + 1)}
              />
            ))}
          </ul>
          <Standing store={store} />
        </section>
      )}
      <section>
        <h3>{t('brief.mayBend')}</h3>
        <p>
          <Terms text={mayBend} />
        </p>
      </section>
      <section class="brief__task">
        <h3>{t('brief.task')}</h3>
        <p>
          <Terms text={task} />
        </p>
        <OwnTask store={store} instructions={instructions} />
      </section>
      <LeverageNow store={store} />
      {talkTo.length > 0 && (
        <section>
          <h3>{t('brief.talkTo')}</h3>
          <ul class="brief__friends">
            {talkTo.map((friend) => (
              <li key={friend}>
                <Flag iso2={flagOf(names, friend)} size={20} /> {nameOf(names, friend)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What it wants, the weightiest first; its own words where its positions say nothing. */
function Interests({
  issues,
  instructions,
}: {
  issues: readonly Issue[];
  instructions: Instructions;
}) {
  const held = heldIssues(issues, instructions.positions).slice(0, MOST);
  return (
    <section>
      <h3>{t('brief.wants')}</h3>
      {held.length === 0 ? (
        <p>
          <Terms text={instructions.wants} />
        </p>
      ) : (
        <ol class="brief__interests">
          {held.map(({ issue, position }) => (
            <li key={issue.id}>
              <span>{wantedIn(issue, position.stand)}</span>{' '}
              <small>{t(`salience.${salienceOf(position.salience)}`)}</small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** CAP-3: what is left to ask with; said to whoever plays the seat. */
function Standing({ store }: { store: SessionStore }) {
  const desk = store.desk.value;
  if (desk === undefined) return null;
  const left = standingLeft(desk.cables ?? {}, desk.before?.spent);
  return <p class="quiet brief__standing">{t('capital.standing', { count: left })}</p>;
}
