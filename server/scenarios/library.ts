import type {
  PublicScenario,
  Scenario,
  SeatContent,
  SeatId,
} from '../../shared/scenario/scenario.ts';
import { publicContent, type ScenarioCard, seatContent } from '../../shared/views/content.ts';
import type { CompressedBody } from '../http/compressed-body.ts';
import type { DocumentName } from './documents.ts';

/** A scenario ready to be played and served. */
export interface PlayableScenario {
  readonly scenario: Scenario;
  /** What everybody may know of it, and all that the rules need. */
  readonly open: PublicScenario;
  /** What one seat knows, worked out once. Throws where there is no such seat. */
  seatContent(seat: SeatId): SeatContent;
}

/** Where the library has a scenario from: its card at hand, all else when it is asked for. */
export interface ScenarioSource {
  readonly card: ScenarioCard;
  /** Rejects with `ScenarioUnusable` where what is there must not be played. */
  read(): Promise<Scenario>;
  /** Undefined where the scenario has no such document. Rejects as `read` does. */
  document(name: DocumentName): Promise<CompressedBody | undefined>;
}

/** A scenario is there but must not be played: the message says why, and how to mend it. */
export class ScenarioUnusable extends Error {
  override readonly name = 'ScenarioUnusable';
}

/** All scenarios that sessions can be opened with, by id and content hash; each opened once. */
export class ScenarioLibrary {
  readonly #sources: ReadonlyMap<string, ScenarioSource>;
  readonly #playable = new Map<string, Promise<PlayableScenario>>();
  readonly #documents = new Map<string, Promise<CompressedBody | undefined>>();

  constructor(sources: readonly ScenarioSource[]) {
    this.#sources = new Map(sources.map((source) => [source.card.id, source]));
  }

  /** In the order they were given. */
  cards(): readonly ScenarioCard[] {
    return [...this.#sources.values()].map(({ card }) => card);
  }

  /** Whether the scenario is here with this very content. */
  has(id: string, hash: string): boolean {
    return this.#sources.get(id)?.card.hash === hash;
  }

  /** The scenario as it is now. Rejects with `ScenarioUnusable`. */
  async find(id: string): Promise<PlayableScenario | undefined> {
    const source = this.#sources.get(id);
    return source && once(this.#playable, id, async () => playable(await source.read()));
  }

  /**
   * The very content that a session began with; undefined where it has been edited since. Rejects
   * with `ScenarioUnusable`.
   */
  async findExactly(id: string, hash: string): Promise<PlayableScenario | undefined> {
    return this.has(id, hash) ? this.find(id) : undefined;
  }

  /** A document of a scenario, ready to be sent; undefined where there is none. Rejects likewise. */
  async document(id: string, name: DocumentName): Promise<CompressedBody | undefined> {
    const source = this.#sources.get(id);
    return source && once(this.#documents, `${id} ${name}`, () => source.document(name));
  }
}

/** Makes a value when it is first asked for and keeps it; what has failed is tried again. */
function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const making = make();
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  return making;
}

/** The scenario with what is worked out of it once. */
export function playable(scenario: Scenario): PlayableScenario {
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
