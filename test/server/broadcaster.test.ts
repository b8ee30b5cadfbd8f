import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { welcomed } from '../../client/line/streams.ts';
import { Broadcaster, type Line } from '../../server/rooms/broadcaster.ts';
import { ViewHistory } from '../../server/rooms/view-history.ts';
import type { Actor } from '../../shared/procedure/kernel/state.ts';
import type { Command, NamedCommand } from '../../shared/procedure/road/moves.ts';
import type { Update } from '../../shared/protocol/update.ts';
import type { Choice } from '../../shared/scenario/scenario.ts';
import {
  AUDIENCES,
  type AudienceKind,
  type AudienceKinds,
  audiencesOf,
  type Visitor,
} from '../../shared/views/audiences.ts';
import { project } from '../../shared/views/project.ts';
import { Ear, outletTo } from '../fixtures/ear.ts';
import { seatIds } from '../fixtures/scenario.ts';
import { door, facilitator, inAction, seat, TestSession } from '../fixtures/session.ts';
import { twoVenues } from '../fixtures/two-venues.ts';

const PROJECTOR: Visitor = { role: 'projector' };
const FACILITATOR: Visitor = { role: 'facilitator' };
const visitor = (person: string): Visitor => ({ role: 'person', person });
/** The seat, moved by a person who sits there. */
const hand = (person: string, at: string): Actor => ({
  kind: 'seat',
  seat: at,
  via: 'person',
  person,
});

/** A session and everybody who hears of it. */
class Hall {
  readonly ears = new Set<Ear>();
  readonly lines = new Map<Ear, Line>();
  readonly updates: Update[] = [];
  readonly broadcaster: Broadcaster;
  readonly session: TestSession;
  loses: (ear: Ear, update: Update) => boolean = () => false;

  constructor(session = new TestSession(), kinds: AudienceKinds = AUDIENCES) {
    this.session = session;
    const outlet = outletTo(this.ears, (ear, update) => this.loses(ear, update));
    this.broadcaster = new Broadcaster({
      state: session.state,
      history: new ViewHistory(session.state.seq),
      kinds,
      outlet: {
        update: (update) => {
          this.updates.push(update);
          outlet.update(update);
        },
      },
    });
  }

  /** Somebody connects, perhaps with what they held before. */
  enter(who: Visitor, before?: Ear): Ear {
    const ear = new Ear(who);
    const have = Object.fromEntries(
      [...(before?.streams ?? [])].map(([audience, { version }]) => [audience, version]),
    );
    const line = this.broadcaster.listen(ear, have, 0);
    ear.heard.push(JSON.stringify(line.welcome));
    const streams = JSON.parse(JSON.stringify(line.welcome.streams));
    ear.streams = welcomed(before?.streams ?? new Map(), streams) ?? new Map();
    this.ears.add(ear);
    this.lines.set(ear, line);
    return ear;
  }

  leave(ear: Ear): void {
    this.lines.get(ear)?.stop();
    this.ears.delete(ear);
  }

  /** A move is made, and told. */
  do(by: Actor, command: NamedCommand): this {
    this.session.do(by, command);
    return this.tell();
  }

  tell(): this {
    this.broadcaster.changed(this.session.state, 1);
    return this;
  }
}

function seated(...people: readonly (readonly [string, string])[]): TestSession {
  const session = new TestSession();
  for (const [person, at] of people) session.seatPerson(person, at);
  return session;
}

describe('who is told', () => {
  it('[VIE-1] belongs to the audiences that fit: the room, themselves, their seat', () => {
    const hall = new Hall(seated(['ada', 'AAB']));
    expect([...hall.enter(PROJECTOR).joined]).toEqual(['public']);
    expect([...hall.enter(FACILITATOR).joined]).toEqual(['public', 'facilitator']);
    expect([...hall.enter(visitor('ada')).joined]).toEqual(['public', 'person:ada', 'seat:AAB']);
  });

  it('shares what belongs to the seat with who sits there too, and the vote on a sealed board', () => {
    const session = inAction(undefined, { chair: 'facilitator', board: 'sealed' });
    const hall = new Hall(session.seatPerson('ada', 'AAB').seatPerson('ben', 'AAB').openVoting());
    const [ada, ben, projector] = [visitor('ada'), visitor('ben'), PROJECTOR].map((who) =>
      hall.enter(who),
    );
    hall.do(hand('ada', 'AAB'), { type: 'castVote', choice: 'no' });
    for (const ear of [ada, ben]) {
      expect(ear?.views['seat:AAB']).toEqual({
        people: { ada: 'Name of ada', ben: 'Name of ben' },
        vote: 'no',
      });
    }
    expect(projector?.heard.join()).not.toContain('"no"');
  });

  it('gets a new seat’s view with the seat, and is rid of the old one', () => {
    const hall = new Hall(seated(['ada', 'AAB']));
    const ada = hall.enter(visitor('ada'));
    hall.do(facilitator, { type: 'assignSeat', person: 'ada', seat: 'AAC' });
    expect(Object.keys(ada.views).toSorted()).toEqual(['person:ada', 'public', 'seat:AAC']);
    expect(ada.views['person:ada']?.seat).toBe('AAC');
    expect([...ada.joined].toSorted()).toEqual(['person:ada', 'public', 'seat:AAC']);
  });

  it('hears no more of a seat from the moment it is lost, even while a burst is gathered', () => {
    const hall = new Hall(seated(['ada', 'AAB'], ['ben', 'AAB']));
    const ada = hall.enter(visitor('ada'));
    hall.session.do(facilitator, { type: 'releaseSeat', person: 'ada' });
    hall.broadcaster.changed(hall.session.state, 2);
    expect(ada.joined.has('seat:AAB')).toBe(false);
    expect(ada.views['seat:AAB']).toBeUndefined();
    hall.broadcaster.flush();
    expect(Object.keys(ada.views)).not.toContain('seat:AAB');
  });

  it('hears nothing at all once removed, not even of the same tick', () => {
    const hall = new Hall(seated(['ada', 'AAB']));
    const ada = hall.enter(visitor('ada'));
    hall.session.do(facilitator, { type: 'removePerson', person: 'ada' });
    hall.session.do(facilitator, { type: 'advancePhase', to: 'briefing' });
    hall.broadcaster.changed(hall.session.state, 2);
    hall.broadcaster.flush();
    expect(ada.ended).toBe(true);
    expect(ada.views).toEqual({});
    expect(ada.heard.join()).not.toContain('briefing');
  });

  it('is shown out when removed on the very way in', () => {
    const hall = new Hall(seated(['ada', 'AAB']));
    hall.do(facilitator, { type: 'removePerson', person: 'ada' });
    const ada = hall.enter(visitor('ada'));
    expect(ada.ended).toBe(true);
    expect(ada.joined.size).toBe(0);
  });
});

describe('an update', () => {
  it('says from which version to which it leads, and only who sees something new gets one', () => {
    const hall = new Hall(seated(['ada', 'AAB']).enter('briefing', 'action').openVoting());
    for (const who of [FACILITATOR, visitor('ada')]) hall.enter(who);
    const { seq } = hall.session.state;
    const { now } = hall.session;
    hall.do(hand('ada', 'AAB'), { type: 'castVote', choice: 'yes' });
    hall.do(seat('AAC'), { type: 'castVote', choice: 'no' });
    expect(hall.updates).toEqual([
      { audience: 'public', from: seq, to: seq + 1, patch: { lights: { AAB: 'yes' } } },
      // The facilitator sees that somebody has moved, and that the computer has not.
      { audience: 'facilitator', from: seq, to: seq + 1, patch: { moved: { ada: now } } },
      { audience: 'seat:AAB', from: seq, to: seq + 1, patch: { vote: 'yes' } },
      { audience: 'public', from: seq + 1, to: seq + 2, patch: { lights: { AAC: 'no' } } },
    ]);
  });

  it('that is lost is missed at the next one, and caught up with', () => {
    const hall = new Hall(new TestSession().enter('briefing', 'action').openVoting());
    const ear = hall.enter(PROJECTOR);
    hall.loses = () => true;
    hall.do(seat('AAA'), { type: 'castVote', choice: 'yes' });
    hall.loses = () => false;
    hall.do(seat('AAB'), { type: 'castVote', choice: 'no' });
    expect([...ear.gaps]).toEqual(['public']);
    expect(ear.views.public?.lights).toEqual({});
    hall.lines.get(ear)?.missed('public', ear.streams.get('public')?.version ?? -1);
    expect(ear.heard.at(-1)).toContain('patches');
    expect(ear.views.public).toEqual(hall.session.room);
    expect(ear.gaps.size).toBe(0);
  });

  it('is not given to who asks for what is not theirs', () => {
    const hall = new Hall(seated(['ada', 'AAB']));
    const projector = hall.enter(PROJECTOR);
    const before = projector.heard.length;
    for (const audience of ['seat:AAB', 'person:ada', 'facilitator', 'nobody', 'constructor']) {
      hall.lines.get(projector)?.missed(audience, 0);
    }
    expect(projector.heard).toHaveLength(before);
  });
});

describe('who comes back', () => {
  it('gets of each audience what was missed', () => {
    const hall = new Hall(seated(['ada', 'AAB']).enter('briefing', 'action').openVoting());
    const stays = hall.enter(visitor('ada'));
    const first = hall.enter(visitor('ada'));
    hall.leave(first);
    hall.do(hand('ada', 'AAB'), { type: 'castVote', choice: 'yes' });
    const back = hall.enter(visitor('ada'), first);
    expect(back.heard[0]).not.toContain('whole');
    expect(back.views).toEqual(stays.views);
  });

  it('gets what the room saw in the meantime as differences, even where everybody was away', () => {
    const hall = new Hall(seated(['ada', 'AAB']).enter('briefing', 'action').openVoting());
    const first = hall.enter(visitor('ada'));
    hall.leave(first);
    hall.do(seat('AAC'), { type: 'castVote', choice: 'yes' });
    const back = hall.enter(visitor('ada'), first);
    const { streams } = JSON.parse(back.heard[0] ?? '');
    expect(streams.public.patches).toEqual([{ lights: { AAC: 'yes' } }]);
    expect(back.views.public).toEqual(hall.session.room);
  });

  it('from a future that never was gets the whole, of every audience', () => {
    const hall = new Hall(seated(['ada', 'AAB']));
    const other = new Hall(seated(['ada', 'AAB']).enter('briefing', 'generalDebate'));
    const fromOther = other.enter(visitor('ada'));
    const back = hall.enter(visitor('ada'), fromOther);
    expect(back.heard[0]?.match(/whole/g)).toHaveLength(3);
    expect(back.views.public).toEqual(hall.session.room);
  });

  it('is told nothing twice: the version goes on where the catch-up ended', () => {
    const hall = new Hall(new TestSession().enter('briefing', 'action').openVoting());
    const first = hall.enter(PROJECTOR);
    hall.do(door, { type: 'join', person: 'ada', name: 'Ada' });
    const back = hall.enter(PROJECTOR, first);
    hall.do(seat('AAA'), { type: 'castVote', choice: 'yes' });
    expect(back.gaps.size).toBe(0);
    expect(back.views.public).toEqual(hall.session.room);
  });
});

describe('one more kind of audience', () => {
  /** Those who sit in the first row: a line in the registry. */
  const row: AudienceKind<object> = {
    members: ({ people }, who) =>
      who.role === 'person' && people[who.person]?.seat === 'AAA' ? ['first'] : [],
    membersFrom: ({ people }) => people,
    view: ({ choices }, key) => ({ row: key, votes: Object.keys(choices).length }),
    madeOf: ({ choices }) => [choices],
  };

  it('is a line in one place: it is joined, told, caught up with and left like any other', () => {
    const session = seated(['ada', 'AAA'], ['ben', 'AAB']).enter('briefing', 'action').openVoting();
    const hall = new Hall(session, { ...AUDIENCES, row });
    const [ada, ben] = [hall.enter(visitor('ada')), hall.enter(visitor('ben'))];
    const viewOf = (ear: Ear) => ear.streams.get('row:first')?.view;
    hall.do(seat('AAD'), { type: 'castVote', choice: 'yes' });
    expect(viewOf(ada)).toEqual({ row: 'first', votes: 1 });
    expect(viewOf(ben)).toBeUndefined();
    hall.leave(ada);
    hall.do(seat('AAE'), { type: 'castVote', choice: 'yes' });
    const back = hall.enter(visitor('ada'), ada);
    expect(viewOf(back)).toEqual({ row: 'first', votes: 2 });
    hall.do(facilitator, { type: 'releaseSeat', person: 'ada' });
    expect(viewOf(back)).toBeUndefined();
  });
});

describe('for any sequence of moves, comings and goings', () => {
  const PEOPLE = ['ada', 'ben', 'cam'] as const;
  const aPerson = fc.constantFrom(...PEOPLE);
  const aSeat = fc.constantFrom(...seatIds(5));
  const aChoice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
  const byPerson = (person: string, command: Command): readonly [Actor, Command] => [
    { kind: 'person', person },
    command,
  ];
  const aMove: fc.Arbitrary<readonly [Actor, Command]> = fc.oneof(
    aPerson.map((person) => [door, { type: 'join', person, name: `Name of ${person}` }] as const),
    fc
      .tuple(aPerson, aSeat)
      .map(([person, at]) => byPerson(person, { type: 'takeSeat', seat: at })),
    fc
      .tuple(aPerson, aSeat)
      .map(([person, at]) => [facilitator, { type: 'assignSeat', person, seat: at }] as const),
    aPerson.map((person) => byPerson(person, { type: 'leaveSeat' })),
    aPerson.map((person) => [facilitator, { type: 'removePerson', person }] as const),
    aPerson.map((person) => [door, { type: 'drop', person }] as const),
    aPerson.map((person) => [door, { type: 'comeBack', person }] as const),
    fc
      .tuple(aSeat, aChoice)
      .map(([id, choice]) => [seat(id), { type: 'castVote', choice }] as const),
    fc
      .tuple(aPerson, aSeat, aChoice)
      .map(([person, id, choice]) => [hand(person, id), { type: 'castVote', choice }] as const),
    fc
      .constantFrom<Command>(
        { type: 'lockVoting' },
        { type: 'declareResult' },
        { type: 'closeBallot' },
        { type: 'announceBallot' },
        { type: 'openVoting' },
      )
      .map((command) => [facilitator, command] as const),
  );
  const aVisitor = fc.oneof(fc.constant(PROJECTOR), fc.constant(FACILITATOR), aPerson.map(visitor));
  const anEvent = fc.oneof(
    { weight: 6, arbitrary: aMove.map((move) => ({ kind: 'move', move }) as const) },
    { weight: 2, arbitrary: aVisitor.map((who) => ({ kind: 'comes', who }) as const) },
    { weight: 1, arbitrary: fc.nat(20).map((which) => ({ kind: 'goes', which }) as const) },
    { weight: 1, arbitrary: fc.nat(20).map((which) => ({ kind: 'loses', which }) as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'quiet' } as const) },
  );
  type Happening = typeof anEvent extends fc.Arbitrary<infer T> ? T : never;

  /** Somebody who has gone, to come back with what they held. */
  const gone: Ear[] = [];
  const nth = (ears: Iterable<Ear>, which: number) =>
    [...ears][which % Math.max(1, [...ears].length)];

  function happen(hall: Hall, event: Happening): void {
    switch (event.kind) {
      case 'move':
        if (hall.session.try(...event.move) === undefined) hall.tell();
        return;
      case 'quiet':
        // A move that is told together with the next one.
        hall.session.try(door, { type: 'join', person: 'dan', name: 'Dan' });
        return;
      case 'comes': {
        const before = gone.findLast((ear) => sameVisitor(ear.visitor, event.who));
        hall.tell().enter(event.who, before);
        return;
      }
      case 'goes': {
        const ear = nth(hall.ears, event.which);
        if (ear === undefined) return;
        hall.leave(ear);
        gone.push(ear);
        return;
      }
      case 'loses': {
        const unlucky = nth(hall.ears, event.which);
        hall.loses = (ear) => {
          if (ear !== unlucky) return false;
          hall.loses = () => false;
          return true;
        };
      }
    }
  }

  const sameVisitor = (one: Visitor, other: Visitor) =>
    JSON.stringify(one) === JSON.stringify(other);

  it('[VIE-2] the differences that anybody was sent fold to the views of the audiences they belong to', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { minLength: 10, maxLength: 120 }), (events) => {
        gone.splice(0);
        const hall = new Hall(seated(['ada', 'AAB']).enter('briefing', 'action').openVoting());
        for (const event of events) happen(hall, event);
        hall.loses = () => false;
        hall.tell();
        const { state } = hall.session;
        for (const ear of hall.ears) {
          const audiences = audiencesOf(AUDIENCES, state, ear.visitor);
          if (ear.ended) {
            expect(ear.streams.size).toBe(0);
            continue;
          }
          // Whoever lost the last of all updates has nothing to notice it by until the next.
          for (const audience of ear.joined) {
            hall.lines.get(ear)?.missed(audience, ear.streams.get(audience)?.version ?? -1);
          }
          expect([...ear.streams.keys()].toSorted()).toEqual(audiences.toSorted());
          for (const audience of audiences) {
            expect(ear.streams.get(audience)?.view).toEqual(project(state, audience, AUDIENCES));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what goes on in several venues', () => {
  const experts = { venue: 'experts' } as const;
  /** A session in which ada has a place among the experts and dan has none. */
  const apart = () =>
    new Hall(
      new TestSession(twoVenues())
        .seatPerson('ada', 'AAB')
        .seatPerson('dan', 'AAD')
        .do(facilitator, {
          type: 'advancePhase',
          to: 'briefing',
          ...experts,
        }),
    );

  it('[VIE-1] is told of a closed one to those who have a place there and to the facilitator', () => {
    const hall = apart();
    const [ada, dan, chair, wall] = [visitor('ada'), visitor('dan'), FACILITATOR, PROJECTOR].map(
      (who) => hall.enter(who),
    );
    hall
      .do(facilitator, { type: 'advancePhase', to: 'informals', ...experts })
      .do(hand('ada', 'AAB'), { type: 'holdParagraph', paragraph: 'defence', ...experts });
    for (const ear of [ada, chair]) {
      expect(ear?.views['venue:experts']?.negotiation?.draft).toBe('report');
      expect(ear?.views['venue:experts']).toEqual(project(hall.session.state, 'venue:experts'));
    }
    for (const ear of [dan, wall]) {
      expect(Object.keys(ear?.views ?? {})).not.toContain('venue:experts');
      expect(ear?.heard.join()).not.toContain('defence');
    }
  });

  it('is told to who comes to have a place there, and no more to who loses it', () => {
    const hall = apart();
    const dan = hall.enter(visitor('dan'));
    hall.do(facilitator, { type: 'assignSeat', person: 'dan', seat: 'AAC' });
    expect(dan.views['venue:experts']?.phase).toBe('briefing');
    hall.do(facilitator, { type: 'assignSeat', person: 'dan', seat: 'AAE' });
    expect(Object.keys(dan.views)).not.toContain('venue:experts');
  });

  it('is told only to those whom it concerns: a vote in one is no update of the other', () => {
    const hall = apart();
    hall.enter(visitor('ada'));
    hall.do(facilitator, { type: 'advancePhase', to: 'action', venue: 'committee' });
    hall.updates.length = 0;
    hall.do(facilitator, { type: 'announceBallot', venue: 'committee' });
    expect(hall.updates.map(({ audience }) => audience)).toEqual(['public']);
    hall.updates.length = 0;
    hall.do(facilitator, { type: 'advancePhase', to: 'informals', ...experts });
    expect(hall.updates.map(({ audience }) => audience)).toEqual(['venue:experts']);
  });
});
