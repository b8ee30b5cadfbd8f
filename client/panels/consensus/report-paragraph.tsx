import './standing-strip.css';
import './report.css';
import type { ComponentChildren } from 'preact';
import type { Instructions, Issue } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import type { Heat } from '../../scene/texts/heat.ts';
import { type ReportLine, standingAtAGlance } from '../../scene/texts/negotiation.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { HeatLine } from '../paragraph/heat-line.tsx';
import { Judgement } from './judgement.tsx';
import { BracketedWords } from './paragraph-words.tsx';
import { StandingMark } from './standing-mark.tsx';
import { t } from './words.ts';

interface Props {
  readonly line: ReportLine;
  readonly names: Delegations;
  readonly instructions: Instructions | undefined;
  /** The issues of the scenario, for who has instructions on them. */
  readonly issues?: readonly Issue[];
  readonly isInQuestion: boolean;
  /** What has been declared of it in public. */
  readonly heat?: Heat;
  /** What can be done with it, and what is proposed for it. */
  readonly children?: ComponentChildren;
}

/** One numbered paragraph: its words, in brackets where it is held, and how it stands. */
export function ReportParagraph(props: Props) {
  const { line, names, instructions, issues = [], isInQuestion, heat, children } = props;
  const { id, number, words, standing, lastChange } = line;
  const is = standingAtAGlance(standing);
  return (
    <div
      class={`clause clause--${is}`}
      id={`clause-${id}`}
      tabIndex={-1}
      aria-current={isInQuestion ? 'true' : undefined}
    >
      <p class="clause__text">
        <span class="figures" translate={false}>
          {number}.{' '}
        </span>
        <BracketedWords line={line} names={names} />
      </p>
      <div class="clause__marks">
        {is === 'agreed' && (
          <p class="clause__standing">
            <span class={`report-strip__key report-strip__cell--${is}`} aria-hidden="true">
              <StandingMark standing={is} size={12} />
            </span>
            {t(`standing.${is}`)}
          </p>
        )}
        {words.gist !== undefined && (
          <p class="clause__standing">
            {t('paper.reworded', { gist: words.gist })}
            <span class="origin">{t(`origin.${words.origin}`)}</span>
          </p>
        )}
        {lastChange !== undefined && (
          <p class="clause__standing">
            {lastChange.by.length === 0
              ? t('paper.changed.chair')
              : t('paper.changed.proposal', {
                  names: listOf(lastChange.by.map((seat) => nameOf(names, seat))),
                })}
          </p>
        )}
        <Judgement instructions={instructions} words={words} issues={issues} />
        {heat !== undefined && <HeatLine heat={heat} />}
      </div>
      {children}
    </div>
  );
}
