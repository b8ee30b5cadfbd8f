import './refusal-form.css';
import { lineOf, type ReportLine, standingAtAGlance } from '../../scene/texts/negotiation.ts';
import { t } from './words.ts';

interface Props {
  readonly lines: readonly ReportLine[];
  readonly chosen: readonly string[];
  readonly onChoose: (paragraphs: readonly string[]) => void;
  /** One paragraph only, or any number of them. */
  readonly kind: 'one' | 'many';
}

/** The paragraphs of the text to choose from; those in brackets come first. */
export function ParagraphPicker({ lines, chosen, onChoose, kind }: Props) {
  const inBrackets = ({ standing }: ReportLine) => standingAtAGlance(standing) === 'bracketed';
  const ordered = lines.toSorted(
    (one, other) => Number(inBrackets(other)) - Number(inBrackets(one)),
  );
  const toggle = (id: string) => {
    if (kind === 'one') onChoose([id]);
    else if (chosen.includes(id)) onChoose(chosen.filter((other) => other !== id));
    else onChoose([...chosen, id]);
  };
  return (
    <fieldset class="pick">
      <legend class="kicker">{t(kind === 'one' ? 'picker.one' : 'picker.paragraphs')}</legend>
      <div class="pick__list">
        {ordered.map((line) => (
          <label key={line.id} class="pick__one">
            <input
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name="paragraph"
              checked={chosen.includes(line.id)}
              onChange={() => toggle(line.id)}
            />
            <span class="figures" translate={false}>
              {line.number}.
            </span>
            <span>{inBrackets(line) ? `[${lineOf(line.words)}]` : lineOf(line.words)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
