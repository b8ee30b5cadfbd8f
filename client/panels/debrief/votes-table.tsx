import './votes-table.css';
import { voteOf } from '../../../shared/analysis/roll.ts';
import type { Delegation } from '../../../shared/scenario/scenario.ts';
import { ballotName } from './names.ts';
import { type Counted, playedIn } from './views.ts';
import { VoteChip } from './vote-chip.tsx';
import { t } from './words.ts';

/** Every vote of a ballot as a table: what the map shows, for reading line by line. */
export function VotesTable({
  counted,
  delegations,
}: {
  counted: Counted;
  delegations: readonly Delegation[];
}) {
  const { ballot, ourRoll } = counted;
  const { recorded } = ballot;
  const played = playedIn(ballot);
  return (
    <details class="votes-table">
      <summary>{t('table.title')}</summary>
      <table>
        <caption>{t('table.caption', { name: ballotName(ballot) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.state')}</th>
            <th scope="col">{t('table.record')}</th>
            <th scope="col">{t('table.ours')}</th>
            <th scope="col">{t('table.played')}</th>
          </tr>
        </thead>
        <tbody>
          {delegations.map(({ id, shortName }) => (
            <tr key={id}>
              <th scope="row">{shortName}</th>
              <td>
                {recorded && (
                  <VoteChip
                    vote={voteOf(recorded.votes, id)}
                    isReconstructed={recorded.reconstructed}
                  />
                )}
              </td>
              <td>{ourRoll ? <VoteChip vote={voteOf(ourRoll, id)} /> : t('sheet.noNames')}</td>
              <td>{t(`table.${played(id)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {recorded?.reconstructed && <p>{t('story.reconstructed')}</p>}
    </details>
  );
}
