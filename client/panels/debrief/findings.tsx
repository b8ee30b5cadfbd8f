import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { FilmLink } from '../../components/film-link.tsx';
import { Flag } from '../../components/flag.tsx';
import { usePages } from '../../components/use-pages.ts';
import { Changes } from './changes.tsx';
import { DelegationSheet, delegationAt } from './delegation-sheet.tsx';
import { Departures } from './departures.tsx';
import { PatternTable } from './pattern-table.tsx';
import { Questions } from './questions.tsx';
import { Sources } from './sources.tsx';
import type { Debriefing } from './use-debrief.ts';
import { VotesTable } from './votes-table.tsx';
import { t } from './words.ts';

interface Props {
  readonly debriefing: Debriefing;
  readonly room: Room;
  readonly ownSeat: SeatId | undefined;
  readonly isProjector: boolean;
  readonly sourcesId: string;
  readonly children?: ComponentChildren;
}

/** The column beside the map: what to make of it, or the file of the state that was picked. */
export function Findings(props: Props) {
  const { scenario, record, counts, picked, pick } = props.debriefing;
  const file = delegationAt(scenario.delegations, picked);
  const column = useRef<HTMLElement>(null);
  usePages(column, { isOn: props.isProjector });
  return (
    <aside ref={column} class="debrief__aside">
      {file ? (
        <DelegationSheet
          scenario={scenario}
          room={props.room}
          delegation={file}
          instructions={record.instructions[file.id]}
          counts={counts}
          onClose={() => pick(undefined)}
        />
      ) : (
        <Overview {...props} />
      )}
    </aside>
  );
}

function Overview({ debriefing, room, ownSeat, isProjector, sourcesId, children }: Props) {
  const { scenario, record, counts, counted, view, cross, cell, picked, pick } = debriefing;
  const { debrief } = record;
  const delegations = membersOf(scenario);
  const own = delegationAt(scenario.delegations, ownSeat);
  const isLastStage = counted.ballot.stage.id === scenario.stages.at(-1)?.id;
  return (
    <>
      {own && (
        <button type="button" class="own" onClick={() => pick(own.id)}>
          <Flag iso2={own.iso2} size={32} />
          <span>
            <small>{t('own.title')}</small>
            {t('own.open', { name: own.shortName })}
          </span>
        </button>
      )}
      {cross && (
        <PatternTable
          cross={cross}
          whose={view === 'record' ? 'record' : 'ours'}
          title={debrief.headline ?? t('pattern.title')}
          text={isLastStage ? debrief.crossTable : undefined}
          cell={cell}
          onCell={debriefing.showCell}
        />
      )}
      {counted.ourRoll && counted.ballot.recorded && (
        <Departures
          moved={counted.moved}
          delegations={delegations}
          selected={picked}
          onPick={pick}
          atFirst={isProjector ? 3 : 8}
          isFixed={isProjector}
        />
      )}
      <Changes scenario={scenario} room={room} draft={counted.ballot.draft} />
      {children}
      {!isProjector && (
        <>
          {record.hasHistory && <FilmLink scenario={scenario.id} />}
          <Questions questions={debrief.questions} />
          <Sources
            id={sourcesId}
            scenario={scenario}
            counts={counts}
            statements={record.rivalStatements}
          />
          <VotesTable counted={counted} delegations={delegations} />
        </>
      )}
    </>
  );
}
