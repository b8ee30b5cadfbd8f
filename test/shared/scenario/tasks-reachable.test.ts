import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { taskInDebrief } from '../../../shared/analysis/tasks/progress.ts';
import { seatsOf } from '../../../shared/analysis/tasks/who.ts';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import { priceOf } from '../../../shared/delegates/bargaining/price.ts';
import { adviseProposal } from '../../../shared/delegates/report/answers.ts';
import type { Act } from '../../../shared/procedure/deals/act.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type {
  PublicScenario,
  Scenario,
  SeatContent,
  SeatId,
  TaskCondition,
  TaskWho,
} from '../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../shared/views/content.ts';
import { TestSession } from '../../fixtures/session.ts';
import { enterInformals, TaskWalk } from '../../fixtures/task-walk.ts';

/** How many computers a condition needs that would do it, and how many there are; undefined where it needs none. */
class Partners {
  readonly #scenario: Scenario;
  readonly #open: PublicScenario;
  readonly #room: Room;
  readonly #contents = new Map<SeatId, SeatContent>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#open = publicContent(scenario);
    const session = new TestSession(scenario).enter('briefing', 'generalDebate');
    enterInformals(session);
    this.#room = session.room;
  }

  /** Whether nothing that its instructions say keeps a delegation from an act: at a price it can be had. */
  #does(seat: SeatId, act: Act): boolean {
    return (
      priceOf({ scenario: this.#open, room: this.#room, knowledge: this.#brief(seat) }, act)
        .kind !== 'never'
    );
  }

  #brief(seat: SeatId): SeatContent {
    const known = this.#contents.get(seat) ?? seatContent(this.#scenario, seat);
    this.#contents.set(seat, known);
    return known;
  }

  /** Those whom a condition means: votes that it asks of them as they would vote, and talk as done. */
  #meant(me: SeatId, who: TaskWho): readonly SeatId[] {
    if (who === 'me') return [];
    const { voted = [], spokenWith: _, ...known } = who;
    const circumstance = {
      scenario: this.#open,
      room: this.#room,
      seat: me,
      spokenWith: [],
      deals: [],
    };
    return seatsOf(circumstance, known).filter((seat) =>
      voted.every(({ draft, paragraph, choice }) => {
        const subject =
          paragraph === undefined
            ? ({ kind: 'draft', draft } as const)
            : ({ kind: 'part', draft, part: [paragraph] } as const);
        const vote = adviseVote(this.#open, this.#room, this.#brief(seat), subject).choice;
        return choice.includes(vote);
      }),
    );
  }

  for(me: SeatId, condition: TaskCondition): { needed: number; able: number } | undefined {
    if (!('who' in condition) || condition.who === 'me') return undefined;
    if ('never' in condition && condition.never) return undefined;
    const meant = this.#meant(me, condition.who);
    const needed = condition.count ?? 1;
    const able = (does: (seat: SeatId) => boolean) => ({ needed, able: meant.filter(does).length });
    switch (condition.kind) {
      case 'says': {
        const { issue, end } = condition;
        return able((seat) => this.#does(seat, { kind: 'speakTo', issue, end }));
      }
      case 'sponsors':
        return able((seat) => this.#does(seat, { kind: 'sponsor', draft: condition.draft }));
      case 'accepts':
        return { needed, able: this.#accepting(condition.paragraphs, meant) };
      case 'votes':
        return able((seat) => this.#votes(seat, condition));
      case 'names':
        // It names whom it owes a word on what that delegation has said itself, on an issue of its own.
        return able((seat) =>
          this.#open.issues.some(({ id: issue }) =>
            (['plus', 'minus'] as const).some((end) =>
              this.#does(seat, { kind: 'speakTo', issue, end }),
            ),
          ),
        );
      default:
        // To talk, to agree on something and to speak is open to all of them.
        return able(() => true);
    }
  }

  /** The most of them that could live with one and the same ready wording of one of the paragraphs. */
  #accepting(paragraphs: readonly string[], meant: readonly SeatId[]): number {
    const { negotiation } = this.#room;
    if (negotiation === undefined) return 0;
    const counts = this.#open.drafts.flatMap((draft) =>
      draft.paragraphs
        .filter(({ id }) => paragraphs.includes(id))
        .flatMap(({ id: paragraph, alternatives }) =>
          alternatives.map(({ id: alternative }) => {
            const change = { kind: 'alternative', paragraph, alternative } as const;
            const advice = (seat: SeatId) =>
              adviseProposal(this.#open, this.#room, negotiation, this.#brief(seat), change);
            return meant.filter((seat) => advice(seat).why !== 'redLine').length;
          }),
        ),
    );
    return Math.max(0, ...counts);
  }

  #votes(seat: SeatId, { draft, paragraph, choice }: Extract<TaskCondition, { kind: 'votes' }>) {
    const subject =
      paragraph === undefined
        ? ({ kind: 'draft', draft } as const)
        : ({ kind: 'part', draft, part: [paragraph] } as const);
    const vote = adviseVote(this.#open, this.#room, this.#brief(seat), subject).choice;
    const asked = choice.flatMap((each) => (each === 'absent' ? [] : [each]));
    return (
      choice.includes(vote) ||
      (paragraph === undefined &&
        asked.some((each) =>
          this.#does(seat, { kind: 'vote', on: { kind: 'draft', draft }, choice: each }),
        ))
    );
  }
}

describe.each(['gge-2017', 'ga-2018', 'ga-2020', 'oewg-2021'])(
  'the private tasks of %s',
  (folder) => {
    const scenario = loadScenario('scenarios', folder);
    const judged = Object.entries(scenario.instructions).flatMap(([seat, { taskIs }]) =>
      taskIs === undefined ? [] : [[seat, taskIs] as const],
    );
    const partners = new Partners(scenario);

    it.each(judged)('[TSK-1] that of %s can be done by lawful moves', (seat, taskIs) => {
      const session = new TaskWalk(scenario, seat, taskIs).walk();
      const { standing, conditions } = taskInDebrief(session.open, session.room, seat, { taskIs });
      const open = conditions.filter((each) => each.standing !== 'done');
      expect({ standing, open }).toEqual({ standing: 'done', open: [] });
    });

    it.each(judged)(
      'that of %s can be done where the computer plays all others',
      (seat, taskIs) => {
        const short = taskIs.flatMap((condition) => {
          const found = partners.for(seat, condition);
          return found === undefined || found.able >= found.needed ? [] : [{ condition, ...found }];
        });
        expect(short).toEqual([]);
      },
    );
  },
);
