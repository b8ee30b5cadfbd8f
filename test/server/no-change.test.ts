import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../server/rooms/draft-facts.ts';
import type { Envelope } from '../../server/rooms/envelope.ts';
import type { ClientCommand, NamedClientCommand } from '../../shared/procedure/road/moves.ts';
import { atTheGavel } from '../fixtures/consensus-scenario.ts';
import { facilitator, inAction, seat, TestSession } from '../fixtures/session.ts';
import { twoVenues } from '../fixtures/two-venues.ts';

/** The person's commands, one after another, as a room would decide them. */
const draft = (session: TestSession, ...commands: NamedClientCommand[]) =>
  draftBy('person', session, ...commands);

function draftBy(
  from: 'person' | 'facilitator',
  session: TestSession,
  ...commands: NamedClientCommand[]
) {
  const envelopes = commands.map(
    (command, index): Envelope => ({
      ...(from === 'person' ? { from, person: 'ada' } : { from }),
      id: `command-${index}`,
      command,
      answer: () => undefined,
    }),
  );
  return draftFacts(
    {
      scenario: session.open,
      state: session.state,
      answered: new Map(),
      now: session.now,
      random: () => 0,
      rules: session.state.rules,
      onFault: (error) => {
        throw error;
      },
    },
    envelopes,
  );
}

const yes = { type: 'castVote', choice: 'yes' } as const;
const no = { type: 'castVote', choice: 'no' } as const;

describe('a move that changes nothing', () => {
  it('[LOG-4] is done and is no fact, as when a key is held down', () => {
    const session = inAction().seatPerson('ada', 'AAB').openVoting();
    const { facts, replies } = draft(session, yes, yes, yes, no, yes, yes);
    const choices = facts.map((fact) => fact.type === 'voteCast' && fact.choice);
    expect(choices).toEqual(['yes', 'no', 'yes']);
    expect(replies.map(({ reply }) => 'done' in reply)).toEqual(Array(6).fill(true));
  });

  it('[LOG-4] is answered by the same number again when it is sent again', () => {
    const session = inAction().seatPerson('ada', 'AAB').openVoting();
    const { replies, answers } = draft(session, yes, yes);
    const [first] = replies;
    expect(replies.map(({ reply }) => reply)).toEqual([first?.reply, first?.reply]);
    expect([...answers.keys()]).toEqual(['ada command-0']);
  });

  it('[LOG-4] is so whatever the move is, a stance at the gavel too', () => {
    const session = atTheGavel().seatPerson('ada', 'AAB');
    const join = { type: 'takeStance', stance: { kind: 'join' } } as const;
    const object: ClientCommand = {
      type: 'takeStance',
      stance: { kind: 'object', paragraphs: [] },
    };
    expect(draft(session, join, join).facts).toHaveLength(1);
    expect(draft(session, join, object, object, join).facts).toHaveLength(3);
  });

  it('[LOG-4] is a fact where it changes another venue than the first', () => {
    const experts = { venue: 'experts' } as const;
    const session = new TestSession(twoVenues())
      .seatPerson('ada', 'AAB')
      .do(facilitator, { type: 'advancePhase', to: 'briefing', ...experts })
      .do(facilitator, { type: 'advancePhase', to: 'informals', ...experts });
    const change = { kind: 'alternative', paragraph: 'defence', alternative: 'mild' } as const;
    const proposal = { type: 'proposeChange', draft: 'report', change, ...experts } as const;
    session.do(seat('AAA'), proposal);
    const accept = { type: 'acceptProposal', proposal: 'defence/mild', ...experts } as const;
    expect(draft(session, accept).facts).toHaveLength(1);
  });

  it('[LOG-4] is a line said again in one breath, and not one that is said again later', () => {
    const session = inAction().seatPerson('ada', 'AAB');
    const note = { type: 'broadcastNote', text: 'Five minutes.' } as const;
    session.do(facilitator, note);
    const again = (ms: number) => {
      session.now += ms;
      return draftBy('facilitator', session, note).facts;
    };
    expect(again(500)).toHaveLength(0);
    expect(again(60_000)).toHaveLength(1);
  });
});
