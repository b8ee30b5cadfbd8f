import type { Instructions, Issue } from '../../../shared/scenario/scenario.ts';
import { StandGauge } from '../../components/stand-gauge.tsx';
import { Terms } from '../../components/terms.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { heldIssues, salienceOf } from './interests.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly instructions: Instructions;
}

/** The rest of a brief: in full what it wants and why, where it stands, and where that is known from. */
export function WholeBrief({ store, instructions }: Props) {
  const { wants, because, publicLine, origin, confidence, sources } = instructions;
  const scenario = store.scenario.value;
  const titles = sources.flatMap((id) => scenario?.sources[id]?.title ?? []);
  return (
    <>
      <Part title={t('brief.inFull')} text={wants} />
      <Part title={t('brief.because')} text={because} />
      <Part title={t('brief.publicLine')} text={`“${publicLine}”`} />
      <Positions issues={scenario?.issues ?? []} instructions={instructions} />
      {titles.length > 0 && (
        <section>
          <h3>{t('brief.sources')}</h3>
          <ul class="brief__sources">
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      <footer class="paper__foot">
        {t(`brief.origin.${origin}`)} {t(`brief.confidence.${confidence}`)} {t('brief.made')}
      </footer>
    </>
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

function Positions({
  issues,
  instructions,
}: {
  issues: readonly Issue[];
  instructions: Instructions;
}) {
  const held = heldIssues(issues, instructions.positions);
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
