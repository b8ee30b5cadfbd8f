import '../../components/paper.css';
import './report.css';
import type { ComponentChildren } from 'preact';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { ReportLine } from '../../scene/texts/negotiation.ts';
import { versionOf } from '../../scene/texts/version-of.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly negotiation: Negotiation;
  readonly lines: readonly ReportLine[];
  /** How to read what stands beside the paragraphs; left out where nothing does. */
  readonly legend?: string;
  /** One paragraph with all that belongs to it. */
  readonly children: (line: ReportLine) => ComponentChildren;
}

/** The Chair's text as a report: its sections, and after them what has left it, under where it went. */
export function ReportPaper({ scenario, negotiation, lines, legend, children }: Props) {
  const draft = draftOf(scenario, negotiation.draft);
  const inReport = lines.filter(({ standing }) => standing.place === 'report');
  return (
    <article class="paper report" aria-labelledby={`paper-${draft.id}`}>
      <header class="paper__head">
        <span>{versionOf(negotiation)}</span>
        <span translate={false}>{draft.symbol}</span>
      </header>
      <h2 class="paper__title" id={`paper-${draft.id}`}>
        {draft.title}
      </h2>
      {sectionsOf(inReport).map(({ title, own }) => (
        <section key={title} class="report__section">
          {title !== '' && <h3>{title}</h3>}
          {own.map(children)}
        </section>
      ))}
      {(['summary', 'annex', 'dropped'] as const).map((place) => {
        const moved = lines.filter(({ standing }) => standing.place === place);
        return (
          moved.length > 0 && (
            <section key={place} class={`report__section report__elsewhere report__${place}`}>
              <h3>{t(`paper.${place}`)}</h3>
              <p class="report__means">{t(`paper.${place}Means`)}</p>
              {moved.map(children)}
            </section>
          )
        );
      })}
      <footer class="paper__foot">
        {legend} {t('paper.foot')} {draft.note}
      </footer>
    </article>
  );
}

interface Section {
  readonly title: string;
  readonly own: readonly ReportLine[];
}

function sectionsOf(lines: readonly ReportLine[]): readonly Section[] {
  const titles = [...new Set(lines.map(({ section }) => section))];
  return titles.map((title) => ({ title, own: lines.filter((line) => line.section === title) }));
}
