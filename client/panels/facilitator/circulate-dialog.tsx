import { useSignal } from '@preact/signals';
import { readyProposals } from '../../../shared/procedure/consensus/consensus.ts';
import type { Negotiation, Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { changesOf } from '../../../shared/procedure/consensus/negotiation.ts';
import type { ChairCommand } from '../../../shared/procedure/road/moves.ts';
import { Dialog } from '../../components/dialog.tsx';
import {
  askedOf,
  type ReportLine,
  reportOf,
  wordsProposed,
} from '../../scene/texts/negotiation.ts';
import { nameOf } from '../../sight/names.ts';
import { titleOf } from '../consensus/proposal-row.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

type Changes = NonNullable<Extract<ChairCommand, { type: 'circulateText' }>['changes']>;

interface Props {
  readonly inside: Inside;
  readonly negotiation: Negotiation;
  readonly onCirculate: (changes: Changes) => void;
  readonly onClose: () => void;
}

/** What goes into the Chair's next text: the ripe proposals are ticked, the Chair has the last word. */
export function CirculateDialog({ inside, negotiation, onCirculate, onClose }: Props) {
  const { store, scenario, room } = inside;
  const ripe = readyProposals(room, negotiation);
  const lines = reportOf(scenario, room, negotiation);
  const open = lines.flatMap((line) => line.proposals.map((proposal) => ({ line, proposal })));
  const chosen = useSignal<readonly string[]>(
    open.filter(({ proposal }) => ripe.includes(proposal)).map(({ proposal }) => proposal.id),
  );
  const circulate = () =>
    onCirculate(
      open
        .filter(({ proposal }) => chosen.value.includes(proposal.id))
        .flatMap(({ proposal }) => changesOf(proposal).map(askedOf)),
    );
  return (
    <Dialog wide title={t('chair.circulateTitle')} onClose={onClose}>
      <p class="quiet">{t(open.length === 0 ? 'chair.circulateNone' : 'chair.circulateText')}</p>
      <div class="ripe">
        {open.map(({ line, proposal }) => (
          <Ripe
            key={proposal.id}
            line={line}
            proposal={proposal}
            name={nameOf(store.delegations.value, proposal.by)}
            isChosen={chosen.value.includes(proposal.id)}
            onToggle={() => {
              chosen.value = toggled(chosen.value, proposal, line);
            }}
          />
        ))}
      </div>
      <div class="dialog__foot">
        <button type="button" class="button button--primary" onClick={circulate}>
          {t('chair.circulateAct', { count: chosen.value.length })}
        </button>
      </div>
    </Dialog>
  );
}

/** A paragraph takes one new wording and one new place at most: choosing another lays the first aside. */
function toggled(
  chosen: readonly string[],
  proposal: Proposal,
  line: ReportLine,
): readonly string[] {
  if (chosen.includes(proposal.id)) return chosen.filter((id) => id !== proposal.id);
  const rivals = line.proposals
    .filter(({ change }) => change.kind === proposal.change.kind)
    .map(({ id }) => id);
  return [...chosen.filter((id) => !rivals.includes(id)), proposal.id];
}

interface RipeProps {
  readonly line: ReportLine;
  readonly proposal: Proposal;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Ripe({ line, proposal, name, isChosen, onToggle }: RipeProps) {
  const { change, acceptedBy, refusedBy } = proposal;
  const gist = wordsProposed(line, change)?.gist;
  return (
    <label class="ripe__one">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        <strong class="figures" translate={false}>
          {line.number}.
        </strong>{' '}
        {titleOf(proposal, gist, name)}
      </span>
      <span class="quiet">
        {t('chair.inFavour', { accepted: acceptedBy.length, refused: refusedBy.length })}
      </span>
    </label>
  );
}
