import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../../../shared/record/record.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { personIn } from '../../fixtures/played-room.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { door, facilitator, person, seat, TestSession } from '../../fixtures/session.ts';
import { recordNow } from '../../fixtures/session-record.ts';

const evidence = (record: SessionRecord, of: string) => {
  const found = record.delegations.find((each) => each.seat === of);
  if (found === undefined) throw new Error(`There is no evidence of ${of}.`);
  return found;
};

const debate = () => new TestSession().seatPerson('aab', 'AAB').enter('briefing', 'generalDebate');

/** The delegation asks for the floor, has it for so many ms and says something. */
function speaks(session: TestSession, by: ReturnType<typeof seat>, ms: number): TestSession {
  session.do(by, { type: 'requestFloor' }).do(facilitator, { type: 'callNextSpeaker' });
  session.do(by, { type: 'say', text: 'A public line.' }).wait(ms);
  return session.do(by, { type: 'yieldFloor' });
}

describe('[LOG-5] the record that a facilitator takes home', () => {
  it('tells people apart by their seat and a number, and names them only where that is asked', () => {
    const session = debate().seatPerson('second', 'AAB');
    const [first, second] = evidence(recordNow(session), 'AAB').sittings;
    expect([first?.who, second?.who]).toEqual([{ number: 1 }, { number: 2 }]);
    expect(JSON.stringify(recordNow(session))).not.toContain('Name of');
    expect(evidence(recordNow(session, true), 'AAB').sittings[0]?.who).toEqual({
      number: 1,
      name: 'Name of aab',
    });
  });

  it('says who sat where and when, and how many moves they made there', () => {
    const session = debate();
    session.wait(60_000);
    speaks(session, personIn('AAB'), 5_000);
    session.do(facilitator, { type: 'assignSeat', person: 'aab', seat: 'AAC' });
    const record = recordNow(session);
    const [before] = evidence(record, 'AAB').sittings;
    const [after] = evidence(record, 'AAC').sittings;
    expect(before).toMatchObject({ moves: 3, to: after?.from });
    expect(Date.parse(before?.to ?? '') - Date.parse(before?.from ?? '')).toBe(65_000);
    expect(after?.to).toBeUndefined();
  });

  it('[FLO-12] tells what people said from what the computer said for the same delegation', () => {
    const session = debate();
    speaks(session, personIn('AAB'), 4_000);
    session.do(door, { type: 'drop', person: 'aab' }).wait(session.room.options.times.grace);
    speaks(session, seat('AAB'), 2_000);
    const { acts, computer, voice } = evidence(recordNow(session), 'AAB');
    expect([acts.speeches, acts.statements]).toEqual([1, 1]);
    expect([computer.speeches, computer.statements]).toEqual([1, 1]);
    expect(voice).toEqual({ turns: 2, seconds: 6, computer: { turns: 1, seconds: 2 } });
  });

  it('has every vote with its result, and whose hand cast it', () => {
    const session = new TestSession().seatPerson('aab', 'AAB').enter('briefing', 'action');
    session.openVoting();
    session.do(personIn('AAB'), { type: 'castVote', choice: 'no' });
    session.cast({ AAC: 'yes', AAD: 'yes' }).finishBallot();
    const { ballots, delegations } = recordNow(session);
    expect(ballots).toHaveLength(1);
    expect(ballots[0]).toMatchObject({ number: 1, outcome: 'adopted', majority: 'simple' });
    expect(ballots[0]?.votes?.slice(1, 4)).toMatchObject([
      { seat: 'AAB', vote: 'no', by: 'person' },
      { seat: 'AAC', vote: 'yes', by: 'computer' },
      { seat: 'AAD', vote: 'yes', by: 'computer' },
    ]);
    expect(delegations[0]?.votes).toMatchObject({ no: 1, yes: 0, byComputer: 0 });
  });

  it('says nothing of a vote that has not been declared, on a sealed board', () => {
    const session = new TestSession(smallScenario(), { chair: 'facilitator', board: 'sealed' });
    session.seatPerson('aab', 'AAB').enter('briefing', 'action').openVoting();
    session.do(personIn('AAB'), { type: 'castVote', choice: 'no' });
    const before = recordNow(session);
    expect(before.ballots).toEqual([]);
    expect(JSON.stringify(before)).not.toMatch(/votes? no|"no":1/);
  });

  it('[SES-11] leaves out what was taken back, and keeps that it was', () => {
    const session = debate();
    speaks(session, personIn('AAB'), 4_000);
    session.do(personIn('AAB'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' });
    const called = session.facts.at(-1)?.seq ?? 0;
    session.do(facilitator, { type: 'takeBack', back: called });
    const record = recordNow(session);
    expect(evidence(record, 'AAB').acts.speeches).toBe(1);
    expect(record.minutes.map(({ kind }) => kind)).toContain('movesTakenBack');
  });

  it('[AMD-14] has what was signalled on an amendment, and counts by whose hand', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    const [paragraph] = session.open.drafts[0]?.paragraphs ?? [];
    session.do(seat('AAD'), {
      type: 'proposeAmendment',
      draft: session.open.drafts[0]?.id ?? '',
      changes: [
        {
          kind: 'replace',
          paragraph: paragraph?.id ?? '',
          words: { lead: 'Decides', text: 'otherwise.', stands: { forum: 0 } },
        },
      ],
    });
    const say = (signal: 'canLive' | 'cannot') =>
      ({ type: 'signalOnAmendment', amendment: '1', signal }) as const;
    session.do(seat('AAE'), say('cannot')).seatPerson('aae', 'AAE');
    session.do(personIn('AAE'), say('canLive'));
    const record = recordNow(session);
    expect(record.amendments[0]?.signals).toEqual([{ seat: 'AAE', signal: 'canLive' }]);
    const { acts, computer } = evidence(record, 'AAE');
    expect([acts.signals, computer.signals]).toEqual([1, 1]);
  });

  it('has what became of amendments', () => {
    const session = new TestSession().seatPerson('aae', 'AAE').enter('briefing', 'generalDebate');
    const [paragraph] = session.open.drafts[0]?.paragraphs ?? [];
    session.do(personIn('AAE'), {
      type: 'proposeAmendment',
      draft: session.open.drafts[0]?.id ?? '',
      seen: { [paragraph?.id ?? '']: 0 },
      changes: [
        {
          kind: 'replace',
          paragraph: paragraph?.id ?? '',
          words: { lead: 'Decides', text: 'otherwise.', stands: { forum: 0 } },
        },
      ],
    });
    const record = recordNow(session);
    expect(record.amendments).toMatchObject([{ number: '1', by: 'people', status: 'pending' }]);
    expect(record.amendments[0]?.changes[0]?.text).toBe('Decides otherwise.');
    expect(evidence(record, 'AAE').proposals).toEqual({ made: 0, notMade: 0, open: 1 });
  });

  it('has what became of proposals to a report', () => {
    const session = new TestSession(consensusScenario());
    session.seatPerson('aab', 'AAB').enter('briefing', 'informals');
    const draft = session.room.negotiation?.draft ?? '';
    const [paragraph] = session.open.drafts.find(({ id }) => id === draft)?.paragraphs ?? [];
    const id = paragraph?.id ?? '';
    session.do(personIn('AAB'), {
      type: 'proposeChange',
      draft,
      seen: { [id]: 0 },
      change: {
        kind: 'replace',
        paragraph: id,
        words: { lead: 'States', text: 'should talk.', stands: {} },
      },
    });
    expect(recordNow(session).proposals).toMatchObject([{ by: 'people', came: 'open' }]);
    const [proposal] = Object.keys(session.room.negotiation?.proposals ?? {});
    session.do(personIn('AAB'), { type: 'withdrawProposal', proposal: proposal ?? '' });
    const record = recordNow(session);
    expect(record.proposals).toMatchObject([{ by: 'people', came: 'withdrawn' }]);
    expect(evidence(record, 'AAB').proposals).toEqual({ made: 0, notMade: 1, open: 0 });
  });

  it('[TSK-3] has how private tasks came out in the debrief, and no brief before it', () => {
    const session = debate();
    expect(JSON.stringify(recordNow(session))).not.toContain('Secret');
    session.enter('debrief');
    const record = recordNow(session);
    expect(evidence(record, 'AAB').task).toEqual({
      text: 'Secret task of AAB.',
      standing: 'debrief',
    });
    expect(JSON.stringify(record)).not.toMatch(/Secret (wants|reasons|concessions)/);
  });

  it('[DEA-6] has deals once the debrief shows them, and never what was said in private', () => {
    const session = debate().seatPerson('aac', 'AAC');
    session.do(personIn('AAB'), {
      type: 'sendNote',
      to: ['AAC'],
      says: { kind: 'words', text: 'A-private-word' },
    });
    expect(session.facts.at(-1)?.type).toBe('said');
    session.enter('debrief');
    expect(JSON.stringify(recordNow(session, true))).not.toContain('A-private-word');
  });

  it('[PRS-2] [PRS-3] counts the stories of each reporter, puts no name under one, and has none that was hidden', () => {
    const session = debate().joinAs('ray');
    const file = (headline: string) =>
      session.do(person('ray'), { type: 'fileStory', headline, text: 'It is said.' });
    file('A first story');
    file('A story to hide');
    const story = Object.keys(session.room.wire ?? {}).at(-1) ?? '';
    session.do(facilitator, { type: 'hideStory', story, reason: 'Not so.' });
    const record = recordNow(session, true);
    expect(record.press).toEqual([{ who: { number: 1, name: 'Name of ray' }, stories: 2 }]);
    expect(record.stories.map(({ headline, hidden }) => headline ?? hidden)).toEqual([
      'A first story',
      'Not so.',
    ]);
    expect(JSON.stringify(record)).not.toContain('A story to hide');
    expect(JSON.stringify(record.stories)).not.toContain('ray');
  });

  it('[RND-2] has the lines of a round once it is closed', () => {
    const session = debate();
    session.do(facilitator, { type: 'openRound', question: 'What now?', ms: 60_000 });
    const [round = ''] = Object.keys(session.room.rounds ?? {});
    session.do(personIn('AAB'), { type: 'writeLine', round, text: 'A line of mine' });
    expect(JSON.stringify(recordNow(session))).not.toContain('A line of mine');
    session.do(facilitator, { type: 'closeRound', round });
    expect(evidence(recordNow(session), 'AAB').lines).toEqual([
      { question: 'What now?', text: 'A line of mine' },
    ]);
  });

  it('holds no id of a person, of a command or of the session', () => {
    const session = debate();
    speaks(session, personIn('AAB'), 1_000);
    expect(JSON.stringify(recordNow(session, true))).not.toMatch(/command-|"person"/);
  });
});
