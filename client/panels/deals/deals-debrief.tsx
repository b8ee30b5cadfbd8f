import './deals-debrief.css';
import type { ComponentChildren } from 'preact';
import { Flag } from '../../components/flag.tsx';
import { actText, conditionText, namesOf } from '../../scene/talk/act-text.ts';
import {
  countVerdicts,
  type PromiseJudged,
  promisesJudged,
} from '../../scene/talk/deals-judged.ts';
import { verdictText } from '../../scene/talk/deals-seen.ts';
import type { TalkScene } from '../../scene/talk/saying-text.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  /** On the wall no more than these are shown; the broken ones come first. */
  readonly most?: number;
}

/** DEA-6: what delegations promised one another: whether it was meant, believed and kept. */
export function DealsDebrief({ inside: { store, scenario, room }, most }: Props) {
  const promises = promisesJudged(room);
  if (promises.length === 0) return null;
  const scene = { scenario, room, names: store.delegations.value };
  const { kept, broken, void: voided } = countVerdicts(promises);
  const shown = most === undefined ? promises : promises.slice(0, most);
  return (
    <section class="deals-debrief">
      <h2>{t('debrief.title')}</h2>
      <p class="deals-debrief__lead">{t('debrief.counts', { kept, broken, voided })}</p>
      <ul>
        {shown.map((promise) => (
          <li key={`${promise.deal.id} ${promise.by} ${JSON.stringify(promise.act)}`}>
            <Judged scene={scene} promise={promise} />
          </li>
        ))}
      </ul>
      {shown.length < promises.length && (
        <p class="deals-debrief__lead">
          {t('debrief.more', { count: promises.length - shown.length })}
        </p>
      )}
    </section>
  );
}

function Judged({ scene, promise }: { scene: TalkScene; promise: PromiseJudged }) {
  const { names } = scene;
  const { by, act, deal, verdict, meant } = promise;
  const others = [deal.by, ...deal.to].filter((seat) => seat !== by);
  return (
    <div class="judged">
      <p class="judged__promise">
        <Flag iso2={flagOf(names, by)} size={26} />
        <span>
          {t('debrief.promise', {
            name: nameOf(names, by),
            others: namesOf(scene, others),
            act: actText(scene, act),
          })}
          {deal.conditions.map((condition) => `, ${conditionText(scene, condition)}`)}
        </span>
      </p>
      <dl class="judged__three">
        <Cell label={t('debrief.meant')}>
          {t(meant === undefined ? 'meant.unsaid' : meant ? 'meant.yes' : 'meant.no')}
        </Cell>
        <Cell label={t('debrief.believed')}>{believedText(scene, promise)}</Cell>
        <Cell label={t('debrief.kept')} look={`judged__cell--${verdict.kind}`}>
          {verdictText(scene, verdict)}
        </Cell>
      </dl>
    </div>
  );
}

interface CellProps {
  readonly label: string;
  readonly look?: string;
  readonly children: ComponentChildren;
}

function Cell({ label, look = '', children }: CellProps) {
  return (
    <div class={`judged__cell ${look}`}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function believedText(scene: TalkScene, { believedBy, doubtedBy }: PromiseJudged): string {
  const told = [
    ...(believedBy.length > 0 ? [t('believed.by', { names: namesOf(scene, believedBy) })] : []),
    ...(doubtedBy.length > 0 ? [t('believed.notBy', { names: namesOf(scene, doubtedBy) })] : []),
  ];
  return told.length === 0 ? t('meant.unsaid') : told.join('; ');
}
