import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { named } from '../../../shared/procedure/road/about.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { scenarioAt } from '../../../shared/scenario/venues.ts';
import { publicContent } from '../../../shared/views/content.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const committee = { venue: 'committee' } as const;
const experts = { venue: 'experts' } as const;

const inBriefing = (): TestSession =>
  new TestSession(twoVenues()).do(facilitator, {
    type: 'advancePhase',
    to: 'briefing',
    ...committee,
  });

/** The committee is about to vote, the experts read their first text. */
const sideBySide = (): TestSession =>
  inBriefing()
    .do(facilitator, { type: 'advancePhase', to: 'action', ...committee })
    .do(facilitator, { type: 'advancePhase', to: 'informals', ...experts });

describe('two venues side by side', () => {
  it('[SES-8] open together, and then go their own ways', () => {
    const opened = inBriefing();
    expect([opened.at('committee').phase, opened.at('experts').phase]).toEqual([
      'briefing',
      'briefing',
    ]);
    const session = sideBySide();
    expect(session.at('committee').phase).toBe('action');
    expect(session.at('experts').phase).toBe('informals');
    expect(session.at('committee').negotiation).toBeUndefined();
    expect(session.at('experts').negotiation?.draft).toBe('report');
    expect(session.at('experts').programme).toEqual([]);
  });

  it('[NET-5] are paused together, from whichever of them the facilitator looks at', () => {
    const session = sideBySide();
    const pause = named(session.at('experts'), { type: 'pause' });
    expect(pause).toEqual(named(session.at('committee'), { type: 'pause' }));
    expect(session.rule(facilitator, pause)).toBe('allowed');
    session.do(facilitator, named(session.at('experts'), { type: 'resume' }));
    session.do(facilitator, { type: 'advancePhase', to: 'action', ...experts });
    expect(session.rule(facilitator, pause)).toBe('NET-5');
  });

  it('[SES-8] hold a vote in one while the other negotiates', () => {
    const session = sideBySide()
      .do(facilitator, { type: 'announceBallot', ...committee })
      .do(facilitator, { type: 'openVoting', ...committee })
      .do(seat('AAA'), { type: 'castVote', choice: 'yes', ...committee })
      .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence', ...experts });
    expect(session.at('committee').lights).toEqual({ AAA: 'yes' });
    expect(session.at('experts').lights).toEqual({});
    expect(session.at('experts').ballot).toBeUndefined();
    expect(session.rule(facilitator, { type: 'lockVoting', ...experts })).not.toBe('allowed');
    session
      .do(facilitator, { type: 'lockVoting', ...committee })
      .do(facilitator, { type: 'declareResult', ...committee })
      .do(facilitator, { type: 'closeBallot', ...committee });
    expect(Object.keys(session.at('committee').results)).toHaveLength(1);
    expect(session.at('experts').results).toEqual({});
  });

  it('[SES-8] have clocks of their own, which stop together', () => {
    const session = sideBySide();
    const before = session.at('committee').clocks.phase;
    session.do(facilitator, { type: 'extendClock', clock: 'phase', ms: 60_000, ...experts });
    expect(session.at('committee').clocks.phase).toEqual(before);
    const running = session.at('experts').clocks.phase?.endsAt ?? 0;
    session.do(facilitator, { type: 'pause' }).wait(10_000).do(facilitator, { type: 'resume' });
    expect(session.at('experts').clocks.phase?.endsAt).toBe(running + 10_000);
    expect(session.at('committee').clocks.phase?.endsAt).toBe((before?.endsAt ?? 0) + 10_000);
  });

  it('[SES-8] come to the debrief by the clock once both have come to their end', () => {
    const session = new TestSession(twoVenues(), { chair: 'system', pace: 'clock' }).do(
      facilitator,
      { type: 'advancePhase', to: 'briefing', ...committee },
    );
    let isApart = false;
    for (let minutes = 0; session.room.phase !== 'debrief' && minutes < 120; minutes += 1) {
      session.wait(60_000);
      const phases = [session.at('committee').phase, session.at('experts').phase];
      expect(phases[0] === 'debrief').toBe(phases[1] === 'debrief');
      isApart ||= phases[0] !== phases[1];
    }
    expect(session.room.phase).toBe('debrief');
    expect(isApart).toBe(true);
    expect(Object.keys(session.at('committee').results)).toHaveLength(2);
    expect(Object.keys(session.at('experts').outcomes)).toEqual(['group']);
  });

  it('[SES-4] do not open the debrief over a ballot in the other', () => {
    const session = sideBySide().do(facilitator, { type: 'announceBallot', ...committee });
    const toDebrief = { type: 'advancePhase', to: 'debrief', ...experts } as const;
    expect(session.rule(facilitator, toDebrief)).toBe('SES-4');
  });

  it('[NET-6] take no move that does not say where it is made, or names no venue of the session', () => {
    const session = sideBySide();
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('NET-6');
    expect(session.rule(facilitator, { type: 'announceBallot', venue: 'elsewhere' })).toBe('NET-6');
    expect(session.rule(facilitator, { type: 'announceBallot', venue: 'constructor' })).toBe(
      'NET-6',
    );
    expect(session.rule(facilitator, { type: 'broadcastNote', text: 'Lunch is served.' })).toBe(
      'allowed',
    );
  });

  it('[SEA-15] hear and count in each only those who have a place there', () => {
    const session = sideBySide();
    expect(session.rule(seat('AAD'), { type: 'holdParagraph', paragraph: 'war', ...experts })).toBe(
      'SEA-15',
    );
    expect(session.rule(seat('AAB'), { type: 'holdParagraph', paragraph: 'war', ...experts })).toBe(
      'allowed',
    );
    const { delegations } = scenarioAt(session.open, 'experts');
    expect(delegations.filter(({ role }) => role === 'member').map(({ id }) => id)).toEqual([
      'AAA',
      'AAB',
      'AAC',
    ]);
  });

  it('know only the drafts that they take action on', () => {
    const session = sideBySide();
    expect(Object.keys(session.at('committee').drafts)).toEqual(['one', 'two']);
    expect(Object.keys(session.at('experts').drafts)).toEqual(['report']);
  });

  it('enter what concerns the whole session into both records, and the rest into their own', () => {
    const session = sideBySide().do(facilitator, { type: 'broadcastNote', text: 'Lunch.' });
    const keys = (venue: string) =>
      Object.values(session.at(venue).minutes).map(({ key, values }) => `${key} ${values.phase}`);
    expect(keys('committee')).toEqual([
      'minutes.phaseEntered briefing',
      'minutes.phaseEntered action',
      'minutes.note undefined',
    ]);
    expect(keys('experts').at(0)).toBe('minutes.phaseEntered briefing');
    expect(keys('experts').at(-1)).toBe('minutes.note undefined');
    expect(keys('experts')).not.toContain('minutes.phaseEntered action');
  });

  it('are folded from the log as they were played, from whichever venue one looks', () => {
    const session = sideBySide().do(seat('AAB'), {
      type: 'holdParagraph',
      paragraph: 'war',
      ...experts,
    });
    expect(replay(session.open, session.facts)).toEqual(session.state);
    expect(
      session.facts.filter(({ venue }) => venue === 'experts').map(({ type }) => type),
    ).toEqual(['phaseEntered', 'paragraphHeld']);
  });

  it('are played to the end by computers alone, the same seed giving the same session', () => {
    const scenario = twoVenues();
    const played = simulate(scenario, 7);
    expect(played.state.room.phase).toBe('debrief');
    expect(replay(publicContent(scenario), played.facts)).toEqual(played.state);
    expect(simulate(scenario, 7).facts).toEqual(played.facts);
    const there = played.facts.filter(({ venue }) => venue === 'experts');
    const movers = new Set(there.flatMap(({ by }) => (by.kind === 'seat' ? [by.seat] : [])));
    expect([...movers].every((mover) => ['AAA', 'AAB', 'AAC'].includes(mover))).toBe(true);
    expect(movers.size).toBeGreaterThan(0);
  });
});
