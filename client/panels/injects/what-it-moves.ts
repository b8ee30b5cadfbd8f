import type { Inject, InjectMove, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { t } from './words.ts';

/** What an inject changes in what delegations want, as clauses of a sentence; none where it moves nothing. */
export const whatItMoves = (scenario: PublicScenario, { moves }: Inject): readonly string[] =>
  moves.flatMap((move) => clauses(scenario, move));

function clauses({ issues, delegations }: PublicScenario, move: InjectMove): readonly string[] {
  const issue = issues.find(({ id }) => id === move.issue);
  if (issue === undefined) return [];
  const { stand, salience, seats } = move;
  const names = seats?.map((seat) => delegations.find(({ id }) => id === seat)?.shortName ?? seat);
  const whom = names === undefined ? t('everybody') : listOf(names);
  return [
    ...(salience === 0
      ? []
      : [
          t('moves.salience', {
            issue: issue.name,
            direction: salience > 0 ? 'more' : 'less',
            whom,
          }),
        ]),
    ...(stand === 0
      ? []
      : [
          t('moves.stand', {
            issue: issue.name,
            whom,
            many: (names?.length ?? 1) > 1 ? 'yes' : 'no',
            steps: stepsOf(Math.abs(stand)),
            side: stand > 0 ? issue.plus : issue.minus,
          }),
        ]),
  ];
}

const stepsOf = (steps: number): string =>
  steps === 0.5 ? t('moves.halfStep') : t('moves.steps', { steps });
