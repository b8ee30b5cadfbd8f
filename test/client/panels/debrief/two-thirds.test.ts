import { expect, it } from 'vitest';
import { count, headlineIn } from '../../../../client/panels/debrief/views.ts';
import { compareBallots } from '../../../../shared/analysis/compare.ts';
import type { Choice } from '../../../../shared/scenario/scenario.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inPlenary, seat } from '../../../fixtures/session.ts';

/** What the debrief says of our plenary's vote on the first draft, once it is an important question. */
function headlineAfter(votes: Readonly<Record<string, Choice>>) {
  const session = inPlenary(smallScenario(7));
  const matter = { kind: 'importantQuestion', draft: 'one' } as const;
  session
    .do(seat('AAC'), { type: 'raiseMotion', matter })
    .do(facilitator, { type: 'putMotion' })
    .ballot({ AAC: 'yes' })
    .ballot(votes);
  const { scenario, open, room } = session;
  const ballot = compareBallots(open, room, scenario).find(({ key }) => key === 'plenary/one');
  if (ballot === undefined) throw new Error('The draft was not compared.');
  return headlineIn(count(ballot, open.delegations), 'ours', 'the text', open.delegations);
}

it('[MOT-15] the debrief says of a text that found more yes than no why it fell', () => {
  expect(headlineAfter({ AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'no', AAE: 'no' })).toEqual({
    about: 'vote',
    key: 'headline.ours.short',
    values: { text: 'the text', yes: 3, no: 2, most: 'more' },
  });
});

it('[MOT-15] the debrief compares a text that found its two thirds as any other', () => {
  const votes = { AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'yes', AAE: 'no' } as const;
  expect(headlineAfter(votes)?.key).not.toBe('headline.ours.short');
});
