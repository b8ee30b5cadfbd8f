import './amendments.css';
import type { Amendment } from '../../../shared/procedure/amendments/amendment.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { TextMarks } from '../../components/text-marks.tsx';
import { atHead } from '../../language/language.ts';
import { type ChangeShown, changesShown, whatChangeDoes } from '../../scene/texts/amendments.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly amendment: Amendment;
}

/** The words of an amendment: one change plain, several by number, those that have fallen with the reason. */
export function ChangesShown({ scenario, room, amendment }: Props) {
  const shown = changesShown(scenario, room, amendment);
  const [only] = shown;
  if (only !== undefined && shown.length === 1) {
    return (
      <p class="amendment__words">
        <TextMarks stretches={only.stretches} />
      </p>
    );
  }
  return (
    <ol class="amendment__changes">
      {shown.map((each) => (
        <li key={each.number} class={each.fall === undefined ? undefined : 'has-fallen'}>
          <p>
            {atHead(whatChangeDoes(scenario, room, amendment.draft, each.change))}
            {each.fall !== undefined && amendment.skipped === undefined && (
              <span class="quiet"> {whyFallen(each.fall)}</span>
            )}
          </p>
          <p class="amendment__words">
            <TextMarks stretches={each.stretches} />
          </p>
        </li>
      ))}
    </ol>
  );
}

const whyFallen = ({ because, by = '' }: NonNullable<ChangeShown['fall']>): string =>
  because === 'separateVote' ? t('fallen.separateVote') : t(`skipped.${because}`, { by });
