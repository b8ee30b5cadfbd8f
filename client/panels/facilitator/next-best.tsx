import './next-best.css';
import { Lightbulb } from 'lucide-preact';
import { type NextAction, nextAction } from '../../../shared/planning/next-action.ts';
import type { NamedClientCommand } from '../../../shared/procedure/road/moves.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { useNow } from '../../components/use-now.ts';
import { listOf } from '../../language/lists.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { meant } from '../../sight/meant.ts';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** How often it is looked at anew while nothing happens, ms. */
const LOOK_EVERY = 5_000;
const MORE_TIME_MS = 30_000;
/** So many of those who have not voted are named. */
const NAMED = 3;

/** What would help the session most now: why, in a line, and one button that does it. */
export function NextBest({ inside, onPeople }: { inside: Inside; onPeople: () => void }) {
  const { store, scenario, room } = inside;
  const now = useNow(store.now, LOOK_EVERY);
  const view = store.facilitator.value;
  const action = view && nextAction({ scenario, room, view, now });
  if (action === undefined) return null;
  const { why, act, command } = said(inside, action);
  return (
    <aside class="next-best" aria-label={t('best.title')}>
      <span role="status">
        <Lightbulb size={18} aria-hidden="true" /> {why}
      </span>
      <button
        type="button"
        class="button button--small"
        onClick={() =>
          command === undefined ? onPeople() : void store.send(meant(store, command))
        }
      >
        {act}
      </button>
    </aside>
  );
}

interface Said {
  readonly why: string;
  readonly act: string;
  /** Left out: the tab with the people opens. */
  readonly command?: NamedClientCommand;
}

function said({ store, room }: Inside, action: NextAction): Said {
  const name = (seat: SeatId) => nameOf(store.delegations.value, seat);
  switch (action.kind) {
    case 'resume':
      return { why: t('best.resume'), act: t('run.resume'), command: { type: 'resume' } };
    case 'letShare':
      return {
        why: t('best.letShare', { name: action.name, seat: name(action.seat) }),
        act: t('people.letShare'),
        command: { type: 'assignSeat', person: action.person, seat: action.seat },
      };
    case 'seatThem':
      return {
        why: t('best.seatThem', { without: action.without, people: action.people }),
        ...(room.phase === 'lobby'
          ? { act: t('people.shuffle'), command: { type: 'shuffleSeats' } }
          : { act: t('best.people') }),
      };
    case 'start':
      return {
        why: t('best.start', { people: action.people }),
        act: t('lobby.start'),
        command: { type: 'advancePhase', to: 'briefing' },
      };
    case 'moreTime':
      return {
        why: t('best.moreTime', {
          count: action.missing.length,
          names: listOf(action.missing.slice(0, NAMED).map(name)),
        }),
        act: t('best.moreTimeAct'),
        command: { type: 'extendClock', clock: 'chair', ms: MORE_TIME_MS },
      };
    case 'suggestFloor':
      return {
        why: t(action.leads ? 'best.floorLeader' : 'best.floor', { name: name(action.seat) }),
        act: t('best.suggest', { name: name(action.seat) }),
        command: { type: 'suggestLine', seat: action.seat, text: t('best.floorLine') },
      };
    case 'suggestTalk':
      return {
        why: t('best.talk', { name: name(action.seat) }),
        act: t('best.suggest', { name: name(action.seat) }),
        command: { type: 'suggestLine', seat: action.seat, text: t('best.talkLine') },
      };
    case 'moveOn':
      return {
        why: t('best.moveOn', { phase: stageWords(`phase.${room.phase}`) }),
        act: t('best.moveOnAct', { phase: stageWords(`phase.${action.to}`) }),
        command: { type: 'advancePhase', to: action.to },
      };
  }
}
