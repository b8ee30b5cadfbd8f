import './proposal.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { NamedChange } from '../../../shared/procedure/consensus/consensus.ts';
import type { Place } from '../../../shared/scenario/forums.ts';
import { useUnsentWords } from '../../components/use-unsent-words.ts';
import type { ReportLine, Words } from '../../scene/texts/negotiation.ts';
import { ParagraphWords } from './paragraph-words.tsx';
import { WordingDiff } from './wording-diff.tsx';
import { t } from './words.ts';

const LONGEST = 280;

interface Props {
  readonly line: ReportLine;
  /** Where a paragraph may stand in this forum. */
  readonly places: readonly Place[];
  /** What capital says of a change, for those who have instructions. */
  readonly advice?: (change: NamedChange) => ComponentChildren;
  readonly may: (change: NamedChange) => boolean;
  readonly onChoose: (change: NamedChange, line: string | undefined) => void;
  /** A delegation proposes; the Chair puts in. */
  readonly by: 'delegation' | 'chair';
  /** What goes with the choice, before the line that is said for it. */
  readonly children?: ComponentChildren;
}

/** The other wordings and places that a paragraph could have, each with its button. */
export function ChangeChooser(props: Props) {
  const { line, places, advice, may, onChoose, by, children } = props;
  const said = useUnsentWords(keptLine(line.id));
  const field = useId();
  const choose = (change: NamedChange) => {
    const words = said.value.trim();
    onChoose(change, words === '' ? undefined : words);
  };
  const others = line.wordings.filter(({ id }) => id !== line.words.id);
  const reading = (alternative: string): NamedChange => ({
    kind: 'alternative',
    paragraph: line.id,
    alternative,
  });
  return (
    <div class="chooser on-paper">
      <h4>{t('clause.wordings')}</h4>
      {others.length === 0 && <p>{t('clause.noWordings')}</p>}
      <div class="chooser__wordings">
        {others.map((words) => (
          <WordingCard
            key={words.id}
            words={words}
            present={line.words}
            advice={advice?.(reading(words.id))}
            isOpen={may(reading(words.id))}
            by={by}
            onChoose={() => choose(reading(words.id))}
          />
        ))}
      </div>
      <h4>{t('clause.places')}</h4>
      <ul class="chooser__places">
        {places
          .filter((place) => place !== line.standing.place)
          .map((place) => (
            <li key={place}>
              <button
                type="button"
                class="button button--small"
                disabled={!may(placing(line.id, place))}
                onClick={() => choose(placing(line.id, place))}
              >
                {t(`place.${place}`)}
              </button>
              <div>
                <span>{t(`place.${place}.means`)}</span>
                {advice?.(placing(line.id, place))}
              </div>
            </li>
          ))}
      </ul>
      {children}
      {by === 'delegation' && (
        <label class="field" for={field}>
          <span class="field__label">{t('clause.line')}</span>
          <input
            id={field}
            class="input"
            maxLength={LONGEST}
            placeholder={t('clause.linePlaceholder')}
            value={said.value}
            onInput={(event) => {
              said.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
    </div>
  );
}

/** By what name the line that goes with a change of a paragraph is kept until it is sent. */
export const keptLine = (paragraph: string): string => `change ${paragraph}`;

/** The change that gives a paragraph another place, or takes it out. */
export const placing = (paragraph: string, place: Place): NamedChange =>
  place === 'dropped' ? { kind: 'delete', paragraph } : { kind: 'place', paragraph, place };

interface CardProps {
  readonly words: Words;
  readonly present: Words;
  readonly advice: ComponentChildren;
  readonly isOpen: boolean;
  readonly by: 'delegation' | 'chair';
  readonly onChoose: () => void;
}

function WordingCard({ words, present, advice, isOpen, by, onChoose }: CardProps) {
  return (
    <section class="wording">
      <p class="wording__head">
        <strong>{words.gist ?? t('origin.chair')}</strong>
        {words.gist !== undefined && <span class="origin">{t(`origin.${words.origin}`)}</span>}
      </p>
      <p class="wording__text">
        <ParagraphWords words={words} />
      </p>
      <WordingDiff present={present} words={words} />
      {advice}
      <div class="wording__foot">
        <button
          type="button"
          class="button button--small"
          disabled={!isOpen}
          aria-label={`${actOf(words, by)}: ${words.gist ?? t('origin.chair')}`}
          onClick={onChoose}
        >
          {actOf(words, by)}
        </button>
      </div>
    </section>
  );
}

function actOf(words: Words, by: 'delegation' | 'chair'): string {
  if (by === 'chair') return t('chair.take');
  return t(words.id === 'original' ? 'clause.back' : 'clause.propose');
}
