import type { Stance } from '../../../shared/procedure/consensus/negotiation.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { seatMay } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';

const KINDS: readonly Stance['kind'][] = ['join', 'explain', 'dissociate', 'object'];

/** The kinds of stance that the own seat may take now. */
export function openStances(store: SessionStore): readonly Stance['kind'][] {
  return KINDS.filter((kind) => maySay(store, kind));
}

/** Whether the text is put and the own seat may say where it stands. */
export function mayTakeStance(store: SessionStore): boolean {
  return openStances(store).length > 0;
}

/** A stance of each kind, to ask the rules about; what it names is asked for later. */
function maySay(store: SessionStore, kind: Stance['kind']): boolean {
  const paragraphs = firstParagraph(store);
  const stances: Readonly<Record<Stance['kind'], Stance>> = {
    join: { kind: 'join' },
    explain: { kind: 'explain', text: '.' },
    dissociate: { kind: 'dissociate', paragraphs },
    object: { kind: 'object', paragraphs },
  };
  return seatMay(store, commandOf(stances[kind]))?.may === true;
}

function firstParagraph(store: SessionStore): readonly string[] {
  const scenario = store.scenario.value;
  const room = store.room.value;
  return scenario === undefined || room?.negotiation === undefined
    ? []
    : textOf(scenario, room, room.negotiation.draft)
        .slice(0, 1)
        .map(({ id }) => id);
}

/** The command that takes a stance. */
export function commandOf(stance: Stance): Extract<SeatCommand, { type: 'takeStance' }> {
  return {
    type: 'takeStance',
    stance:
      'paragraphs' in stance ? { ...stance, paragraphs: [...stance.paragraphs] } : { ...stance },
  };
}
