import './wall-seat.css';
import type { ComponentChildren } from 'preact';
import { rollOf } from '../../../shared/analysis/roll.ts';
import { sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { paragraphsOf } from '../../../shared/procedure/texts/texts.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import { VoteMark } from '../../components/vote-mark.tsx';
import { listOf } from '../../language/lists.ts';
import { hookOf } from '../../scene/hook.ts';
import { numbersOf, reportOf } from '../../scene/texts/negotiation.ts';
import { paragraphNames } from '../../scene/texts/paragraph-names.ts';
import { subjectName } from '../../scene/texts/subjects.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** One delegation, large, with what everybody may know of it. */
export function WallSeat({ inside, seat }: { inside: Inside; seat: SeatId }) {
  const vh = useVh();
  const { store, scenario, room } = inside;
  const delegation = store.delegations.value.get(seat);
  if (delegation === undefined) return null;
  const isHeld = room.seats[seat] === 'present' || room.seats[seat] === 'facilitator';
  return (
    <section class="wall-seat" aria-label={delegation.name}>
      <Flag iso2={delegation.iso2} size={Math.round(38 * vh)} />
      <div class="wall-seat__words">
        <p class="wall-seat__who">{t(isHeld ? 'seat.person' : 'seat.computer')}</p>
        <h2>{delegation.name}</h2>
        <p class="wall-seat__hook">{hookOf(scenario, seat)}</p>
        <dl>
          {room.negotiation === undefined ? (
            <Fact name={t('seat.sponsors')}>{sponsored(inside, seat)}</Fact>
          ) : (
            <Fact name={t('seat.holds')}>{heldBy(inside, seat)}</Fact>
          )}
          <LastVote inside={inside} seat={seat} />
        </dl>
      </div>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function sponsored({ scenario, room }: Inside, seat: SeatId): string {
  const drafts = scenario.drafts.filter(({ id }) => sponsorsOf(scenario, room, id).includes(seat));
  const named = listOf(drafts.map(({ shortName }) => shortName));
  return named === '' ? t('seat.nothing') : named;
}

function heldBy({ scenario, room }: Inside, seat: SeatId): string {
  const { negotiation } = room;
  if (negotiation === undefined) return t('seat.nothing');
  const held = Object.entries(paragraphsOf(room, negotiation.draft)).flatMap(([id, state]) =>
    state.heldBy?.includes(seat) ? [id] : [],
  );
  if (held.length === 0) return t('seat.nothing');
  return paragraphNames(numbersOf(reportOf(scenario, room, negotiation), held));
}

/** How it voted when votes were last taken by name. */
function LastVote({ inside: { scenario, room }, seat }: { inside: Inside; seat: SeatId }) {
  const result = Object.values(room.results).findLast(({ votes }) => votes !== undefined);
  const vote = result && rollOf(result, scenario.delegations)?.[seat];
  if (result === undefined || vote === undefined) return null;
  return (
    <Fact name={t('seat.voted')}>
      <VoteMark light={vote === 'absent' ? 'notVoting' : vote} word="shown" />{' '}
      {subjectName(scenario, result.subject)}
    </Fact>
  );
}
