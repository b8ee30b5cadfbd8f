import { describe, expect, it } from 'vitest';
import { outcomeCard } from '../../../../client/scene/wall/outcome.ts';
import { atTheGavel } from '../../../fixtures/consensus-scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../../fixtures/session.ts';

const cardOf = (session: TestSession) =>
  outcomeCard({
    scenario: session.open,
    room: session.room,
    names: new Map(session.open.delegations.map((delegation) => [delegation.id, delegation])),
  });

describe('the result on the wall', () => {
  it('comes with its figures, who is behind each, and how many votes it took', () => {
    const session = inAction()
      .do(seat('AAE'), { type: 'leaveRoom' })
      .ballot({ AAA: 'yes', AAB: 'yes', AAC: 'no', AAD: 'abstain' });
    expect(cardOf(session)).toMatchObject({
      ending: 'adopted',
      title: 'ONE is adopted',
      sentence: '2 votes were needed: a majority of the 3 who voted yes or no.',
      figures: [
        { light: 'yes', count: 2, seats: ['AAA', 'AAB'] },
        { light: 'no', count: 1, seats: ['AAC'] },
        { light: 'abstain', count: 1, seats: ['AAD'] },
        { light: 'absent', count: 1, seats: ['AAE'] },
      ],
      others: [],
    });
  });

  it('tells beside the last decision the earlier ones of the stage', () => {
    const session = inAction().ballot({ AAA: 'yes' }).ballot({ AAA: 'no', AAB: 'yes', AAC: 'no' });
    expect(cardOf(session.enter('outcome'))).toMatchObject({
      ending: 'rejected',
      title: 'TWO is not adopted',
      others: [{ title: 'ONE is adopted', ending: 'adopted', tally: '1–0–0' }],
    });
  });

  it('has no figures where there was no vote', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'askConsensus' })
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'adoptWithoutVote' });
    expect(cardOf(session)).toMatchObject({
      ending: 'adopted',
      figures: [],
      sentence: 'Without a vote: nobody asked for one.',
    });
  });

  it('of a report says who objected and who stood aside, over what', () => {
    const session = atTheGavel()
      .do(seat('AAB'), { type: 'takeStance', stance: { kind: 'object', paragraphs: ['war'] } })
      .do(seat('AAD'), {
        type: 'takeStance',
        stance: { kind: 'dissociate', paragraphs: ['defence'] },
      })
      .do(facilitator, { type: 'declareNoConsensus' });
    expect(cardOf(session)).toMatchObject({
      ending: 'noConsensus',
      figures: [],
      aside: [
        { light: 'object', seats: [{ seat: 'AAB', over: ['4'] }] },
        { light: 'dissociate', seats: [{ seat: 'AAD', over: ['3'] }] },
      ],
    });
  });
});
