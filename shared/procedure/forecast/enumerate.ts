import { isConsensus } from '../../scenario/forums.ts';
import { fewOf, type Glance } from '../kernel/enumerate.ts';
import { stageOf } from '../kernel/script.ts';
import { type Matter, namedStates } from './forecast.ts';

export const forecastThinkable = {
  /** On the report, on the ballot before the meeting, and on each text of the stage. */
  giveForecast: ({ scenario, room }: Glance) =>
    fewOf(mattersThought({ scenario, room })).map((matter) => ({
      matter: matter.id,
      result: 65,
      states: Object.fromEntries(namedStates(scenario, room, matter).map((seat) => [seat, 30])),
    })),
};

function mattersThought({ scenario, room }: Pick<Glance, 'scenario' | 'room'>): readonly Matter[] {
  const { id, forum, action } = stageOf(scenario, room);
  if (isConsensus(forum)) return [{ kind: 'report', id }];
  const { ballot } = room;
  return [
    ...(ballot ? [{ kind: 'ballot', id: ballot.id, subject: ballot.subject } as const] : []),
    ...action.map(({ draft }): Matter => {
      return { kind: 'ballot', id: `${id}-${draft}`, subject: { kind: 'draft', draft } };
    }),
  ];
}
