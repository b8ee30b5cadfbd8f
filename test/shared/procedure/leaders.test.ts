import { describe, expect, it } from 'vitest';
import { MOST_LEADERS } from '../../../shared/procedure/leaders/leaders.ts';
import { AUDIENCES } from '../../../shared/views/audiences.ts';
import { facilitatorView } from '../../../shared/views/own-views.ts';
import { door, facilitator, TestSession } from '../../fixtures/session.ts';
import { recordNow } from '../../fixtures/session-record.ts';

const names = (leader: string, name: string) => ({ type: 'nameLeader', leader, name }) as const;
const ann = { kind: 'facilitator', who: 'fann' } as const;
const bob = { kind: 'facilitator', who: 'fbob' } as const;

const led = () => new TestSession().do(door, names('fann', 'Ann')).do(door, names('fbob', 'Bob'));

describe('[SES-14] facilitators who have given a name', () => {
  it('are told apart by those who lead, in what they do', () => {
    const session = led().do(ann, { type: 'advancePhase', to: 'briefing' });
    const opened = session.facts.at(-1)?.seq ?? 0;
    session.do(bob, { type: 'pause' });
    const { leaders, ledBy } = facilitatorView(session.state);
    expect(leaders).toEqual({ fann: { name: 'Ann' }, fbob: { name: 'Bob' } });
    expect(ledBy).toEqual({ [opened]: 'fann', [opened + 1]: 'fbob' });
  });

  it('are named in no view of anybody else', () => {
    const session = led()
      .seatPerson('ada', 'AAB')
      .do(ann, { type: 'advancePhase', to: 'briefing' });
    const { facilitator: _, venue, ...others } = AUDIENCES;
    const seen = Object.entries(others).map(([kind, { view }]) =>
      view(session.state, kind === 'person' ? 'ada' : 'AAB'),
    );
    expect(JSON.stringify(seen)).not.toMatch(/Ann|fann/);
  });

  it('bear a name each, and no more than twelve are named', () => {
    const session = led().do(door, names('fcam', 'ann'));
    expect(session.state.leaders?.['fcam']?.name).toBe('ann (2)');
    expect(session.rule(door, names('fann', 'Anna'))).toBe('SES-14');
    for (let each = 3; each < MOST_LEADERS; each += 1) {
      session.do(door, names(`f${each}`, `Leader ${each}`));
    }
    expect(session.rule(door, names('flast', 'One more'))).toBe('SES-14');
  });

  it('are in the record by number, and by name where names are asked for; who gave none is the facilitator', () => {
    const session = led()
      .do(facilitator, { type: 'advancePhase', to: 'briefing' })
      .do(bob, { type: 'broadcastNote', text: 'Five minutes left.' });
    const record = recordNow(session);
    expect(record.facilitators).toEqual([{ number: 1 }, { number: 2 }]);
    expect(record.minutes.map(({ facilitator: who }) => who)).toEqual([undefined, { number: 2 }]);
    expect(JSON.stringify(record)).not.toMatch(/Ann|Bob|fann|fbob/);
    expect(recordNow(session, true).minutes.at(-1)?.facilitator).toEqual({
      number: 2,
      name: 'Bob',
    });
  });
});
