import './debrief.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, RecordContent, SeatId } from '../../../shared/scenario/scenario.ts';
import { BallotStrip } from './ballot-strip.tsx';
import { Findings } from './findings.tsx';
import { MapSide } from './map-side.tsx';
import { OneQuestion } from './questions.tsx';
import { useDebrief } from './use-debrief.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly record: RecordContent;
  readonly mode: 'delegate' | 'facilitator' | 'projector';
  readonly ownSeat?: SeatId | undefined;
  /** What else there is to say of the session, in the column beside the map. */
  readonly children?: ComponentChildren;
}

/**
 * After play: every vote of the session on the map beside the recorded one, who parted from history,
 * the pattern of votes on both texts, each delegation's instructions, and where the figures come from.
 * On the projector, Page keys (a clicker) step through all of it.
 */
export function Debrief({ scenario, room, record, mode, ownSeat, children }: Props) {
  const isProjector = mode === 'projector';
  const debriefing = useDebrief(scenario, room, record, isProjector);
  const sourcesId = useId();
  if (debriefing === undefined) return null;
  if (debriefing.question !== undefined) {
    return <OneQuestion questions={record.debrief.questions} index={debriefing.question} />;
  }
  const goToSources = () => {
    debriefing.pick(undefined);
    requestAnimationFrame(() => openDetails(sourcesId));
  };
  return (
    <div class={`debrief debrief--${mode}`}>
      <MapSide
        debriefing={debriefing}
        ownSeat={ownSeat}
        onSources={isProjector ? undefined : goToSources}
      />
      <Findings
        debriefing={debriefing}
        room={room}
        ownSeat={ownSeat}
        isProjector={isProjector}
        sourcesId={sourcesId}
      >
        {children}
      </Findings>
      <BallotStrip
        ballots={debriefing.counts.map(({ ballot }) => ballot)}
        shown={debriefing.counted.ballot.key}
        onShow={debriefing.showBallot}
      />
    </div>
  );
}

/** Opens a closed part of the page and brings the reader to it. */
function openDetails(id: string) {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
