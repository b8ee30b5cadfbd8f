import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Segments } from '../../components/segments.tsx';
import { type MapFill, WorldMap } from '../../map/world-map.tsx';
import { Bars } from './bars.tsx';
import { Legend } from './legend.tsx';
import { ballotName, sayHeadline } from './names.ts';
import { Notice } from './notice.tsx';
import { Story } from './story.tsx';
import type { Debriefing } from './use-debrief.ts';
import { describeIn, fillsOf, hasMap, headlineIn, type View, views } from './views.ts';
import { t } from './words.ts';

interface Props {
  readonly debriefing: Debriefing;
  readonly ownSeat: SeatId | undefined;
  readonly onSources: (() => void) | undefined;
}

/** Up to this many differing states are named on the map. */
const namedOnMap = 24;

/** The sentence, the map that shows it, and the two bars. */
export function MapSide({ debriefing, ownSeat, onSources }: Props) {
  const { scenario, counted, view, inCell, picked } = debriefing;
  const delegations = membersOf(scenario);
  const { ballot } = counted;
  const text = ballotName(ballot);
  const headline = headlineIn(counted, view, text, delegations);
  const isBlank = inCell === undefined && !hasMap(counted, view);
  return (
    <div class="debrief__main">
      <div class="debrief__top">
        <Story debriefing={debriefing} headline={headline} />
        <Segments<View>
          label={t('view.label')}
          options={views.map((name) => ({ name, label: viewName(debriefing, name) }))}
          chosen={view}
          onChoose={debriefing.showView}
        />
      </div>
      <div class="debrief__map">
        <WorldMap
          label={t('map.label', { what: headline ? sayHeadline(headline) : text })}
          seats={delegations}
          fills={inCell ? marked(inCell) : fillsOf(counted, view, delegations)}
          describe={inCell ? describeCell(inCell) : describeIn(counted, view)}
          onPick={debriefing.pick}
          selected={picked}
          own={ownSeat}
          labels={inCell ? undefined : labelsIn(debriefing)}
          isReconstructed={view === 'record' && ballot.recorded?.reconstructed === true}
        />
        {isBlank && <Notice ours={ballot.ours} text={text} isComparison={view === 'differ'} />}
      </div>
      <Bars counted={counted} delegations={delegations} onSources={onSources} />
      <div class="debrief__foot">
        <Legend />
      </div>
    </div>
  );
}

function viewName({ counted }: Debriefing, view: View): string {
  if (view === 'differ' && counted.ourRoll) {
    return t('view.differCount', { count: counted.moved.length });
  }
  return t(`view.${view}`);
}

function marked(seats: readonly SeatId[]): Readonly<Record<SeatId, MapFill>> {
  return Object.fromEntries(seats.map((seat) => [seat, 'marked' as const]));
}

function describeCell(seats: readonly SeatId[]): (seat: SeatId) => string {
  const inside = new Set(seats);
  return (seat) => t(inside.has(seat) ? 'map.picked' : 'map.notPicked');
}

/** Where few states differ, their codes stand on the map. */
function labelsIn({ view, counted }: Debriefing): Readonly<Record<SeatId, string>> | undefined {
  if (view !== 'differ' || counted.moved.length > namedOnMap) return undefined;
  return Object.fromEntries(counted.moved.map(({ seat }) => [seat, seat]));
}
