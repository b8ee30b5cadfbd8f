import { describe, expect, it } from 'vitest';
import { seatToLearnWith } from '../../../client/scene/first-vote/seat.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { Phase, SeatId } from '../../../shared/scenario/scenario.ts';
import { PlayedRoom } from '../../fixtures/played-room.ts';

const scenario = loadScenario('scenarios', 'ga-2018');
const learner = seatToLearnWith(scenario);

const room = (guided: boolean, people: readonly SeatId[] = [learner], ...more: Phase[]) =>
  new PlayedRoom(scenario, people, ['briefing', ...more], { guided });

const dealsOf = ({ session }: PlayedRoom, seat = learner): readonly Deal[] =>
  Object.values(session.state.deals[seat] ?? {});

describe('[DEA-8] in a guided first vote', () => {
  it('a neighbour that sponsors the text comes by itself within seconds, and asks once', async () => {
    const played = room(true);
    await played.pass(6);
    const [deal] = dealsOf(played);
    if (deal === undefined) throw new Error('Nobody has come.');
    const regionOf = (seat: SeatId) => scenario.delegations.find(({ id }) => id === seat)?.region;
    expect(regionOf(deal.by)).toBe(regionOf(learner));
    expect(deal.promises).toContainEqual({
      by: learner,
      act: { kind: 'vote', on: { kind: 'draft', draft: 'l27-rev1' }, choice: 'yes' },
      verdict: { kind: 'pending' },
    });
    await played.does(learner, { type: 'declineDeal', deal: deal.id }, 60);
    expect(dealsOf(played)).toHaveLength(1);
  });

  it('the promise is judged by the vote, and the neighbour says what it thinks of it', async () => {
    const played = room(true);
    await played.pass(6);
    const [deal] = dealsOf(played);
    await played.does(learner, { type: 'acceptDeal', deal: deal?.id ?? '' }, 1);
    played.session.enter('generalDebate', 'informals', 'action');
    played.session.do({ kind: 'facilitator' }, { type: 'announceBallot' });
    await played.pass(3);
    played.session.do({ kind: 'facilitator' }, { type: 'openVoting' });
    await played.does(learner, { type: 'castVote', choice: 'no' }, 40);
    played.session.finishBallot();
    await played.pass(10);
    const judged = dealsOf(played)[0]?.promises.find(({ by }) => by === learner);
    expect(judged?.verdict.kind).toBe('broken');
    const said = Object.values(played.session.state.messages[learner] ?? {});
    expect(said.map(({ by, says }) => [by, says])).toContainEqual([
      deal?.by,
      { kind: 'words', text: expect.objectContaining({ key: 'talk.broken' }) },
    ]);
  });

  it('nobody comes in any other session, nor where several people play', async () => {
    const unguided = room(false);
    await unguided.pass(30);
    expect(dealsOf(unguided)).toEqual([]);
    const crowded = room(true, [learner, 'IND']);
    await crowded.pass(30);
    expect(dealsOf(crowded)).toEqual([]);
  });
});
