import { useId } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { Paragraph } from '../../../shared/scenario/scenario.ts';
import { beginningOf } from '../../scene/texts/beginning.ts';
import type { Proposal } from '../../scene/texts/proposal.ts';
import {
  mergedWith,
  movedAfter,
  partnersFor,
  placesFor,
} from '../../scene/texts/two-paragraphs.ts';
import { t } from './words.ts';

interface Props {
  readonly room: Room;
  readonly draft: string;
  readonly paragraphs: readonly Paragraph[];
  readonly paragraph: Paragraph;
  readonly proposal: Proposal;
  readonly onChange: (next: Proposal) => void;
}

/** Which paragraph one is moved after, or made one with. */
export function OtherParagraph(props: Props) {
  const { room, draft, paragraphs, paragraph, proposal, onChange } = props;
  const id = useId();
  const isMove = proposal.choice === 'move';
  const first = { value: BEGINNING, label: t('form.moveFirst') };
  const options = isMove
    ? placesFor(paragraphs, paragraph).map((after) => {
        const other = paragraphs.find((each) => each.id === after);
        return other === undefined ? first : { value: other.id, label: beginningOf(other) };
      })
    : partnersFor(paragraphs, paragraph).map((other) => ({
        value: other.id,
        label: beginningOf(other),
      }));
  const choose = (value: string) => {
    if (isMove) return onChange(movedAfter(proposal, value === BEGINNING ? '' : value));
    const other = paragraphs.find((each) => each.id === value);
    if (other !== undefined) onChange(mergedWith(room, draft, proposal, [paragraph, other]));
  };
  return (
    <label class="field" for={id}>
      <span class="field__label">{t(isMove ? 'form.moveAfter' : 'form.mergeWith')}</span>
      <select
        id={id}
        class="input"
        value={chosen(proposal)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="" disabled>
          {t(isMove ? 'form.moveChoose' : 'form.mergeChoose')}
        </option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The beginning of the text, which is no paragraph. */
const BEGINNING = ':beginning';

const chosen = ({ other, choice }: Proposal): string => {
  if (other === undefined) return '';
  return choice === 'move' && other.paragraph === '' ? BEGINNING : other.paragraph;
};
