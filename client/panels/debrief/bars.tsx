import './bars.css';
import { recordedVotes, tallyOf } from '../../../shared/analysis/roll.ts';
import type {
  Delegation,
  RecordedVote,
  RecordTally,
  Tally,
} from '../../../shared/scenario/scenario.ts';
import { ballotName, signs, tallyInFigures } from './names.ts';
import { type Counted, playedIn } from './views.ts';
import { t } from './words.ts';

interface Props {
  readonly counted: Counted;
  readonly delegations: readonly Delegation[];
  readonly onSources?: (() => void) | undefined;
}

/** The record and our room as two bars of the same length: every member is in both. */
export function Bars({ counted, delegations, onSources }: Props) {
  const { ballot, recordTally } = counted;
  const { recorded, ours } = ballot;
  const name = ballotName(ballot);
  const played = playedIn(ballot);
  const people = delegations.filter(({ id }) => played(id) === 'person').length;
  return (
    <div class="bars">
      {recorded && recordTally && (
        <div class="bars__row">
          <div class="bars__who">
            <strong>{t('bars.record')}</strong>
            <span>{t('bars.members', { name, seats: delegations.length })}</span>
          </div>
          <Bar who={t('bars.record')} tally={recordTally} given={recorded.tally} />
        </div>
      )}
      <div class="bars__row">
        <div class="bars__who">
          <strong>{t('bars.ours')}</strong>
          {ours.kind !== 'notHeld' && (
            <span>{t('bars.people', { people, computer: delegations.length - people })}</span>
          )}
        </div>
        <OurBar counted={counted} delegations={delegations} />
      </div>
      <BarNotes counted={counted} delegations={delegations} onSources={onSources} />
    </div>
  );
}

function OurBar({ counted, delegations }: Pick<Props, 'counted' | 'delegations'>) {
  const { ours } = counted.ballot;
  switch (ours.kind) {
    case 'roll':
      return <Bar who={t('bars.ours')} tally={tallyOf(ours.roll, delegations)} />;
    case 'showOfHands':
      return <Bar who={t('bars.ours')} tally={ours.tally} />;
    case 'withoutVote':
      return <p class="bar bar--whole">{t('bars.adoptedWithoutVote')}</p>;
    case 'notHeld':
      return <p class="bar bar--none">{t('bars.noVote')}</p>;
  }
}

function Bar({ who, tally, given }: { who: string; tally: Tally; given?: RecordTally }) {
  return (
    <div class="bar" role="img" aria-label={t('bars.said', { who, ...tally })}>
      {recordedVotes.map((vote) =>
        tally[vote] === 0 ? null : (
          <span key={vote} class={partClass(vote, tally)} style={{ flexGrow: tally[vote] }}>
            <span class="bar__sign" aria-hidden="true">
              {signs[vote]}
            </span>
            {isFilledIn(given, vote) && '≈'}
            {tally[vote]}
          </span>
        ),
      )}
    </div>
  );
}

/** A part too slim for its sign on a small screen says only its number. */
function partClass(vote: RecordedVote, tally: Tally): string {
  const seats = tally.yes + tally.no + tally.abstain + tally.absent;
  const slim = tally[vote] < seats / 8 ? ' bar__part--slim' : '';
  return `bar__part bar__part--${vote}${slim}`;
}

/** The source gives no such figure; the model filled it in. Absent ones follow from the total. */
function isFilledIn(given: RecordTally | undefined, vote: RecordedVote): boolean {
  if (given === undefined) return false;
  if (vote === 'absent') return given.absent === undefined && given.abstain === undefined;
  return given[vote] === undefined;
}

/** What has to be said below the bars: rival figures, filled-in figures, intentions declared later. */
function BarNotes({ counted, delegations, onSources }: Props) {
  const { recorded, ours } = counted.ballot;
  const names = new Map(delegations.map((each) => [each.id, each.name]));
  const intended = ours.kind === 'notHeld' ? [] : Object.entries(ours.result.intended);
  const filledIn = recorded !== undefined && recorded.tally.abstain === undefined;
  const rivals = recorded?.rivals ?? [];
  const isByHands = ours.kind === 'showOfHands';
  const tookTwoThirds = ours.kind !== 'notHeld' && ours.result.majority === 'twoThirds';
  const isSaid = filledIn || isByHands || tookTwoThirds || rivals.length + intended.length > 0;
  if (!isSaid) return null;
  return (
    <ul class="bars__notes">
      {rivals.length > 0 && (
        <li>
          {t('bars.rival', {
            tally: rivals.map((rival) => tallyInFigures(rival.tally)).join(', '),
          })}
          {onSources && (
            <button type="button" class="debrief__link" onClick={onSources}>
              {t('bars.rivalLink')}
            </button>
          )}
        </li>
      )}
      {filledIn && <li>{t('bars.filledIn')}</li>}
      {isByHands && <li>{t('bars.showOfHands')}</li>}
      {tookTwoThirds && <li>{t('bars.twoThirds')}</li>}
      {intended.map(([seat, vote]) => (
        <li key={seat}>
          <sup aria-hidden="true">*</sup>
          {t('bars.intended', { name: names.get(seat) ?? seat, vote: t(`vote.${vote}`) })}
        </li>
      ))}
    </ul>
  );
}
