import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { ClientCommand } from '../../../shared/procedure/road/moves.ts';
import type { Phase, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { type Opened, openSession } from '../../fixtures/live-server.ts';
import { TestClient } from '../../fixtures/test-client.ts';
import { scenario } from './house.ts';

/** A session in which the test takes the facilitator's and the Chair's steps itself, without a page. */
export class SessionByHand {
  readonly opened: Opened;
  readonly #chair: TestClient;

  private constructor(opened: Opened, chair: TestClient) {
    this.opened = opened;
    this.#chair = chair;
  }

  static async open(
    port: number,
    { id } = scenario,
    options: Partial<SessionOptions> = {},
  ): Promise<SessionByHand> {
    const chair = { chair: 'facilitator' } as const;
    const opened = await openSession(port, { scenario: id, options: { ...chair, ...options } });
    const { session, facilitatorToken: token } = opened;
    return new SessionByHand(opened, await TestClient.connect(port, { session, token }));
  }

  /** The room as the facilitator sees it. Throws before it has come. */
  get room(): Room {
    const { room } = this.#chair;
    if (room === undefined) throw new Error('The room has not come yet.');
    return room;
  }

  /** Takes steps one after another. Throws with the rule that refuses one. */
  async take(...steps: ClientCommand[]): Promise<void> {
    for (const step of steps) await this.#send(step);
  }

  /** Makes a move for a seat that has been taken up. Throws with the rule that refuses it. */
  moveFor(seat: SeatId, move: ClientCommand): Promise<void> {
    return this.#send(move, { seat });
  }

  async #send(step: ClientCommand, as: { readonly seat?: SeatId } = {}): Promise<void> {
    const rule = await this.#refusalOf(step, as);
    if (rule !== undefined) throw new Error(`${step.type} was refused: ${rule}`);
  }

  /** Takes a step, if it is allowed, and answers with the rule that refuses it. */
  async #refusalOf(step: ClientCommand, as: { readonly seat?: SeatId } = {}) {
    const reply = await this.#chair.send(step, as);
    return 'refused' in reply ? reply.refused.rule : undefined;
  }

  /** Takes up every seat but those of people, so that nothing moves unless somebody presses. */
  async holdOthers({ delegations }: Pick<Scenario, 'delegations'>, people: readonly SeatId[]) {
    const others = delegations.filter(({ id }) => !people.includes(id));
    await this.take(...others.map(({ id }) => ({ type: 'takeOverSeat', seat: id }) as const));
  }

  /** Goes through phases. */
  enter(...phases: Phase[]): Promise<void> {
    return this.take(...phases.map((to) => ({ type: 'advancePhase', to }) as const));
  }

  /** Takes the next item of the programme as far as open voting. */
  async openVoting(): Promise<void> {
    await this.announce();
    await this.take({ type: 'openVoting' });
  }

  /** Announces the next vote once all are heard who ask for the floor before it, if only because they see it coming. */
  async announce(): Promise<void> {
    while ((await this.#refusalOf({ type: 'announceBallot' })) === 'FLO-1') {
      if (this.room.floor.speaker === undefined) await this.#refusalOf({ type: 'callNextSpeaker' });
      await this.#chair.until(() => this.room.floor.speaker === undefined);
    }
  }

  /** Locks the voting and declares the result. */
  declareResult(): Promise<void> {
    return this.take({ type: 'lockVoting' }, { type: 'declareResult' });
  }

  /** Takes the open ballot to its end. */
  async finishBallot(): Promise<void> {
    await this.declareResult();
    await this.take({ type: 'closeBallot' });
  }

  close(): void {
    this.#chair.close();
  }
}
