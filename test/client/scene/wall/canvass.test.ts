import { describe, expect, it } from 'vitest';
import { canvassOf, lastMoves } from '../../../../client/scene/wall/canvass.ts';
import { canvassPlaces } from '../../../../client/scene/wall/canvass-places.ts';
import { sponsorsOf } from '../../../../shared/procedure/texts/drafts.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

const canvassIn = (session: TestSession) => canvassOf(session.open, session.room);

describe('the canvass', () => {
  it('places everybody once: with a text, with both, or with none', () => {
    const session = new TestSession(smallScenario(7)).enter('briefing', 'informals');
    session.do(seat('AAF'), { type: 'joinSponsors', draft: 'one' });
    session.do(seat('AAG'), { type: 'joinSponsors', draft: 'one' });
    session.do(seat('AAG'), { type: 'joinSponsors', draft: 'two' });
    const { sides, both, open } = canvassIn(session);
    expect(both).toContain('AAG');
    expect(sides[0]?.sponsors).toContain('AAF');
    const sponsoring = (draft: string) => sponsorsOf(session.open, session.room, draft).length;
    expect(sides.map(({ inAll }) => inAll.sponsors)).toEqual([
      sponsoring('one'),
      sponsoring('two'),
    ]);
    const all = [...sides.flatMap(({ sponsors, leaning }) => [...sponsors, ...leaning])];
    expect([...all, ...both, ...open].toSorted()).toEqual(
      session.open.delegations.map(({ id }) => id),
    );
  });

  it('knows who leans where by the votes that were taken by name', () => {
    const session = inAction(smallScenario(7));
    expect(canvassIn(session).open).toContain('AAF');
    session.ballot({ AAF: 'yes', AAG: 'no' }).ballot({ AAG: 'yes' });
    const [one, two] = canvassIn(session).sides;
    expect(one?.leaning).toContain('AAF');
    expect(two?.leaning).toContain('AAG');
  });

  it('knows who leans where by what was said from the floor', () => {
    const session = new TestSession(smallScenario(7), { chair: 'facilitator' });
    session.enter('briefing', 'generalDebate');
    const says = (id: string, inFavourOf: string[]) =>
      session
        .do(seat(id), { type: 'requestFloor' })
        .do(facilitator, { type: 'callNextSpeaker' })
        .do(seat(id), { type: 'say', text: 'Hear us.', inFavourOf })
        .do(seat(id), { type: 'yieldFloor' });
    says('AAF', ['one']);
    says('AAG', ['one', 'two']);
    const [one] = canvassIn(session).sides;
    expect(one?.leaning).toEqual(['AAF']);
    expect(canvassIn(session).both).toContain('AAG');
    says('AAF', []);
    expect(canvassIn(session).open).toContain('AAF');
  });

  it('takes who had meant to vote yes as one who did', () => {
    const session = inAction(smallScenario(7), { chair: 'facilitator' }).openVoting();
    session.cast({ AAF: 'no' }).do(facilitator, { type: 'lockVoting' });
    session
      .do(seat('AAF'), { type: 'declareIntention', ballot: 'committee-one', choice: 'yes' })
      .do(facilitator, { type: 'declareResult' })
      .do(facilitator, { type: 'closeBallot' });
    expect(canvassIn(session).sides[0]?.leaning).toContain('AAF');
  });

  it('knows nothing of votes that were counted without names', () => {
    const session = inAction(smallScenario(7), { chair: 'facilitator', method: 'showOfHands' });
    session.ballot({ AAF: 'yes' });
    expect(canvassIn(session).open).toContain('AAF');
  });

  it('tells what has just moved, the latest first', () => {
    const session = new TestSession(smallScenario(7)).enter('briefing', 'informals');
    session.do(seat('AAF'), { type: 'joinSponsors', draft: 'one' });
    session.do(seat('AAF'), { type: 'leaveSponsors', draft: 'one' });
    expect(lastMoves(session.open, session.room, 5).map(({ text }) => text)).toEqual([
      'State of AAF has left the sponsors of ONE.',
      'State of AAF has joined the sponsors of ONE.',
    ]);
  });

  it.each([7, 60, 193])(
    'gives each of %i members a place of their own within the picture',
    (count) => {
      const session = new TestSession(smallScenario(count)).enter('briefing', 'informals');
      for (const { id } of session.open.delegations.slice(6, 40)) {
        session.do(seat(id), { type: 'joinSponsors', draft: 'one' });
      }
      const places = canvassPlaces(canvassIn(session));
      expect(new Set(places.map(({ seat: id }) => id)).size).toBe(count);
      for (const { x, y } of places) {
        expect(x).toBeGreaterThan(6);
        expect(x).toBeLessThan(94);
        expect(y).toBeGreaterThan(2);
        expect(y).toBeLessThan(98);
      }
      // Codes are at most 3.2 hundredths of the width wide and 4.4 of the height high.
      const meets = places.some((one, index) =>
        places.some(
          (other, at) =>
            at > index && Math.abs(one.x - other.x) < 3.2 && Math.abs(one.y - other.y) < 4.4,
        ),
      );
      expect(meets).toBe(false);
    },
  );
});
