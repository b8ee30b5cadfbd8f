import type {
  PublicScenario,
  Scenario,
  SeatContent,
  SeatId,
} from '../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../shared/views/content.ts';

/** A scenario ready to be played and served. */
export interface PlayableScenario {
  readonly scenario: Scenario;
  /** What everybody may know of it, and all that the rules need. */
  readonly open: PublicScenario;
  /** What one seat knows, worked out once. Throws where there is no such seat. */
  seatContent(seat: SeatId): SeatContent;
}

/** All scenarios that sessions can be opened with, by id and content hash. */
export class ScenarioLibrary {
  readonly #byId: ReadonlyMap<string, PlayableScenario>;

  constructor(scenarios: readonly Scenario[]) {
    this.#byId = new Map(scenarios.map((scenario) => [scenario.id, playable(scenario)]));
  }

  /** In the order they were given. */
  all(): readonly PlayableScenario[] {
    return [...this.#byId.values()];
  }

  /** The scenario as it is now. */
  find(id: string): PlayableScenario | undefined {
    return this.#byId.get(id);
  }

  /** The very content that a session began with; undefined where it has been edited since. */
  findExactly(id: string, hash: string): PlayableScenario | undefined {
    const found = this.#byId.get(id);
    return found?.scenario.hash === hash ? found : undefined;
  }
}

function playable(scenario: Scenario): PlayableScenario {
  const contents = new Map<SeatId, SeatContent>();
  return {
    scenario,
    open: publicContent(scenario),
    seatContent: (seat) => {
      const known = contents.get(seat);
      if (known !== undefined) return known;
      const content = seatContent(scenario, seat);
      contents.set(seat, content);
      return content;
    },
  };
}
