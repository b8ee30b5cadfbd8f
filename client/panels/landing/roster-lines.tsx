import { Check, Newspaper, TriangleAlert } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { isProblem, type LineOutcome, type RosterLine } from '../../../shared/planning/roster.ts';
import { MOST_AT_A_SEAT } from '../../../shared/procedure/kernel/class-plan.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { eitherOf } from '../../language/lists.ts';
import type { RosterInHand } from './use-roster.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly roster: RosterInHand;
}

/** What became of each line of the table: those that wait to be mended first. */
export function RosterLines({ scenario, roster }: Props) {
  const { lines } = roster.reading;
  const shown = lines.filter(({ outcome }) => outcome.kind !== 'elsewhere');
  if (shown.length === 0) return null;
  const inOrder = [...shown.filter(isProblem), ...shown.filter((line) => !isProblem(line))];
  return (
    <div class="roster__scroll" role="region" aria-label={t('roster.lines')} tabIndex={0}>
      <table class="roster__table">
        <thead>
          <tr>
            <th scope="col">{t('roster.line')}</th>
            <th scope="col">{t('roster.who')}</th>
            <th scope="col">{t('roster.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((line) => (
            <tr key={line.line} class={isProblem(line) ? 'roster__line--waits' : ''}>
              <td class="figures">{line.line}</td>
              <td>
                <strong>{line.name || <span class="quiet">{t('roster.noName')}</span>}</strong>
                {line.country !== '' && <span class="roster__read">{line.country}</span>}
              </td>
              <td>
                <Becomes scenario={scenario} line={line} />
                {isToSay(roster, line) && <Mend scenario={scenario} roster={roster} line={line} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the facilitator is to say which delegation is meant, or has said so. */
const isToSay = ({ meantBy }: RosterInHand, { country, outcome }: RosterLine): boolean =>
  isAboutCountry(outcome) || (country !== '' && meantBy(country) !== undefined);

interface BecomesProps {
  readonly scenario: PublicScenario;
  readonly line: RosterLine;
}

function Becomes({ scenario, line: { outcome } }: BecomesProps) {
  const named = (seat: SeatId) =>
    scenario.delegations.find(({ id }) => id === seat)?.shortName ?? seat;
  if (outcome.kind === 'seated') {
    const delegation = scenario.delegations.find(({ id }) => id === outcome.seat);
    return (
      <span class="roster__becomes">
        <Check size={16} aria-hidden="true" />
        <Flag iso2={delegation?.iso2 ?? ''} size={20} />
        {named(outcome.seat)}
        {delegation?.role === 'observer' && <span class="chip">{t('roster.observer')}</span>}
      </span>
    );
  }
  if (outcome.kind === 'unseated') {
    return (
      <span class="roster__becomes">
        <Newspaper size={16} aria-hidden="true" /> {t('roster.press')}
      </span>
    );
  }
  return (
    <span class="roster__becomes roster__problem">
      <TriangleAlert size={16} aria-hidden="true" /> {whatIsWrong(outcome, named)}
    </span>
  );
}

const isAboutCountry = ({ kind }: LineOutcome): boolean =>
  kind === 'unknownCountry' || kind === 'severalCountries' || kind === 'noSeatHere';

/** Why a line seats nobody, and how to mend it. */
function whatIsWrong(outcome: LineOutcome, named: (seat: SeatId) => string): string {
  switch (outcome.kind) {
    case 'unknownCountry':
      return outcome.near.length === 0
        ? t('roster.wrong.unknown')
        : t('roster.wrong.near', { names: eitherOf(outcome.near.map(named)) });
    case 'severalCountries':
      return t('roster.wrong.several');
    case 'noSeatHere':
      return t('roster.wrong.noSeat', { name: outcome.name });
    case 'seatFull':
      return t('roster.wrong.full', { name: named(outcome.seat), most: MOST_AT_A_SEAT });
    case 'nameTwice':
      return t('roster.wrong.twice', { first: outcome.first });
    case 'nameUnreadable':
      return t('roster.wrong.name');
    case 'nobody':
      return t('roster.wrong.nobody');
    case 'tooMany':
      return t('roster.wrong.tooMany');
    case 'seated':
    case 'unseated':
    case 'elsewhere':
      return '';
  }
}

/** Says once what a country is, for every line that writes it so. */
function Mend({ scenario, roster, line: { line, country, outcome } }: Props & BecomesProps) {
  const id = useId();
  const near = 'near' in outcome ? outcome.near : [];
  const meant = roster.meantBy(country);
  return (
    <label class="roster__mend" for={id}>
      <span class="only-read">{t('roster.mend', { line, country })}</span>
      <select
        id={id}
        class="input"
        value={meant === '' ? NO_SEAT : (meant ?? '')}
        onChange={({ currentTarget: { value } }) =>
          roster.mean(country, value === NO_SEAT ? '' : value || undefined)
        }
      >
        <option value="">{t(meant === undefined ? 'roster.mendChoose' : 'roster.mendBack')}</option>
        {near.length > 0 && (
          <optgroup label={t('roster.perhaps')}>
            {near.map((seat) => (
              <option key={seat} value={seat}>
                {scenario.delegations.find((delegation) => delegation.id === seat)?.name ?? seat}
              </option>
            ))}
          </optgroup>
        )}
        <option value={NO_SEAT}>{t('roster.press')}</option>
        <optgroup label={t('roster.all')}>
          {scenario.delegations.map(({ id: seat, name }) => (
            <option key={seat} value={seat}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** No seat has so short an id. */
const NO_SEAT = '-';
