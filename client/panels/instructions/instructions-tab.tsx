import '../../components/paper.css';
import './instructions-tab.css';
import type { Position } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { StandGauge } from '../../components/stand-gauge.tsx';
import { Terms } from '../../components/terms.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** The own delegation's brief from capital. Nobody else in the room can see it. */
export function InstructionsTab({ store }: { store: SessionStore }) {
  const seat = store.seat.value;
  const content = store.seatContent.value;
  const names = store.delegations.value;
  if (seat === undefined) return <p class="tab-pad quiet">{t('brief.noSeat')}</p>;
  if (content === undefined) {
    return (
      <p class="tab-pad quiet" role="status">
        {t('brief.loading')}
      </p>
    );
  }
  const { instructions } = content;
  return (
    <article class="paper brief" aria-labelledby="brief-title">
      <header class="paper__head">
        <span>{t('brief.head')}</span>
        <span>{t('brief.secret')}</span>
      </header>
      <h2 class="paper__title" id="brief-title">
        <Flag iso2={flagOf(names, seat)} size={32} />{' '}
        {t('brief.title', { name: nameOf(names, seat) })}
      </h2>
      <Part title={t('brief.wants')} text={instructions.wants} />
      <Part title={t('brief.because')} text={instructions.because} />
      {instructions.redLines.length > 0 && (
        <section class="brief__red">
          <h3>{t('brief.redLines')}</h3>
          <ul>
            {instructions.redLines.map((line) => (
              <li key={line.text}>
                <Terms text={line.text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Part title={t('brief.mayBend')} text={instructions.mayBend} />
      <section class="brief__task">
        <h3>{t('brief.task')}</h3>
        <p>
          <Terms text={instructions.task} />
        </p>
      </section>
      <Part title={t('brief.publicLine')} text={`“${instructions.publicLine}”`} />
      {instructions.talkTo.length > 0 && (
        <section>
          <h3>{t('brief.talkTo')}</h3>
          <ul class="brief__friends">
            {instructions.talkTo.map((friend) => (
              <li key={friend}>
                <Flag iso2={flagOf(names, friend)} size={20} /> {nameOf(names, friend)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Positions store={store} positions={instructions.positions} />
      <footer class="paper__foot">
        {t(`brief.origin.${instructions.origin}`)}{' '}
        {t(`brief.confidence.${instructions.confidence}`)}
      </footer>
    </article>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>
        <Terms text={text} />
      </p>
    </section>
  );
}

interface PositionsProps {
  readonly store: SessionStore;
  readonly positions: Readonly<Record<string, Position>>;
}

function Positions({ store, positions }: PositionsProps) {
  const issues = store.scenario.value?.issues ?? [];
  const held = issues
    .flatMap((issue) => {
      const position = positions[issue.id];
      return position === undefined || position.salience === 0 ? [] : [{ issue, position }];
    })
    .toSorted((one, other) => other.position.salience - one.position.salience);
  if (held.length === 0) return null;
  return (
    <section>
      <h3>{t('brief.positions')}</h3>
      <dl class="brief__positions">
        {held.map(({ issue, position }) => (
          <div key={issue.id}>
            <dt>
              {issue.name} <span>{t(`salience.${salienceOf(position.salience)}`)}</span>
            </dt>
            <dd>
              <StandGauge ideal={position.stand} minus={issue.minus} plus={issue.plus} />
              <span class="brief__ends">
                <span>{issue.minus}</span>
                <span>{issue.plus}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function salienceOf(salience: number): 'low' | 'middle' | 'vital' {
  if (salience >= 3) return 'vital';
  return salience === 2 ? 'middle' : 'low';
}
