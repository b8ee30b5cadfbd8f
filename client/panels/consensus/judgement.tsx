import './report.css';
import { Ban, Check, Minus, TriangleAlert } from 'lucide-preact';
import type { Instructions, Issue } from '../../../shared/scenario/scenario.ts';
import { type ParagraphAdvice, paragraphAdvice } from '../../../shared/scenario/utility.ts';
import { StandGauge } from '../../components/stand-gauge.tsx';
import type { Words } from '../../scene/texts/negotiation.ts';
import { t } from './words.ts';

type Distance = ParagraphAdvice['distance'];
const FROM_WORST: readonly Distance[] = ['redLine', 'far', 'tolerable', 'agrees'];

const MARKS = { redLine: Ban, far: TriangleAlert, tolerable: Minus, agrees: Check } as const;

/** The worst that a wording means for a delegation on any issue; undefined where it touches none. */
function worstAdvice(
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  words: Pick<Words, 'stands'>,
): ParagraphAdvice | undefined {
  const [worst] = paragraphAdvice(instructions, words).toSorted(
    (one, other) => FROM_WORST.indexOf(one.distance) - FROM_WORST.indexOf(other.distance),
  );
  return worst;
}

interface Props {
  readonly instructions: Instructions | undefined;
  readonly words: Pick<Words, 'stands'>;
  /** The issues of the scenario, where the issue that decides is named and drawn on a gauge too. */
  readonly issues?: readonly Issue[];
}

/** What a wording means by the own instructions: in a sign and a few words, and on a gauge where that is asked. */
export function Judgement({ instructions, words, issues = [] }: Props) {
  const worst = instructions && worstAdvice(instructions, words);
  if (worst === undefined) return null;
  const Mark = MARKS[worst.distance];
  const issue = issues.find(({ id }) => id === worst.issue);
  return (
    <>
      <p class={`judge judge--${worst.distance}`}>
        <Mark size={16} aria-hidden="true" />
        <span class="only-read">{t('judge.label')} </span>
        {t(`judge.${worst.distance}`)}
      </p>
      {issue !== undefined && (
        <div class="judged-on" title={issue.question}>
          <span>{issue.name}</span>
          <StandGauge
            stand={worst.stand}
            ideal={worst.ideal}
            minus={issue.minus}
            plus={issue.plus}
          />
        </div>
      )}
    </>
  );
}
