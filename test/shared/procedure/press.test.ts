import { describe, expect, it } from 'vitest';
import { latestFirst } from '../../../shared/procedure/press/wire.ts';
import { facilitatorView, personView } from '../../../shared/views/own-views.ts';
import { project } from '../../../shared/views/project.ts';
import { facilitator, person, seat, TestSession } from '../../fixtures/session.ts';

const story = (headline = 'Talks go on') =>
  ({ type: 'fileStory', headline, text: 'Two delegations were seen at one table.' }) as const;

const inInformals = () =>
  new TestSession().seatPerson('ada', 'AAA').joinAs('cam').enter('briefing', 'informals');

describe('the press', () => {
  it('[PRS-1] is whoever has no seat, from the briefing to the outcome', () => {
    const session = new TestSession().seatPerson('ada', 'AAA').joinAs('cam');
    expect(session.rule(person('cam'), story())).toBe('PRS-1');
    session.enter('briefing');
    expect(session.rule(person('ada'), story())).toBe('PRS-1');
    expect(session.rule(seat('AAB'), story())).not.toBe('allowed');
    session.do(person('cam'), story());
    expect(latestFirst(session.room).map(({ headline }) => headline)).toEqual(['Talks go on']);
    session.enter('generalDebate', 'informals', 'action', 'debrief');
    expect(session.rule(person('cam'), story())).toBe('PRS-1');
  });

  it('[PRS-2] is read by all, stands in the record, and is signed by nobody', () => {
    const session = inInformals().do(person('cam'), story());
    expect(Object.values(session.room.minutes).at(-1)?.values.headline).toBe('Talks go on');
    const seen = JSON.stringify([
      project(session.state, 'public'),
      facilitatorView(session.state).overheard,
      personView(session.state, 'ada'),
    ]);
    expect(seen).toContain('Two delegations were seen');
    expect(seen).not.toContain('cam');
    for (let more = 1; more < 10; more += 1) session.do(person('cam'), story(`Story ${more}`));
    expect(session.rule(person('cam'), story('One more'))).toBe('PRS-2');
    expect(latestFirst(session.room)[0]?.headline).toBe('Story 9');
  });

  it('[PRS-3] is hidden by the facilitator with a reason, and its words are gone everywhere', () => {
    const session = inInformals().do(person('cam'), story('It names a classmate'));
    const id = `n${session.state.seq}`;
    const hide = { type: 'hideStory', story: id, reason: 'No names of people.' } as const;
    expect(session.rule(facilitator, { ...hide, story: 'n9' })).toBe('PRS-3');
    session.do(facilitator, hide);
    expect(session.rule(facilitator, hide)).toBe('PRS-3');
    const seen = JSON.stringify(project(session.state, 'public'));
    expect(seen).not.toContain('classmate');
    expect(seen).toContain('No names of people.');
  });
});
