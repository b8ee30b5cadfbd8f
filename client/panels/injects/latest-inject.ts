import { releasedIn } from '../../../shared/procedure/injects/injects.ts';
import type { ReleasedInject, Room } from '../../../shared/procedure/kernel/room.ts';
import type { Inject, PublicScenario } from '../../../shared/scenario/scenario.ts';

/** What has come from outside, with when and how. */
export interface CameIn {
  readonly inject: Inject;
  readonly how: ReleasedInject;
}

/** Everything that has come from outside so far, the first first. */
export const cameIn = (scenario: PublicScenario, room: Room): readonly CameIn[] =>
  releasedIn(scenario, room).flatMap((inject) => {
    const how = room.injects?.[inject.id];
    return how === undefined ? [] : [{ inject, how }];
  });
