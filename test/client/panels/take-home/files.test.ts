import { expect, it } from 'vitest';
import { evidenceCsv } from '../../../../client/panels/take-home/evidence-csv.ts';
import { votesCsv } from '../../../../client/panels/take-home/votes-csv.ts';
import { personIn } from '../../../fixtures/played-room.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, person, TestSession } from '../../../fixtures/session.ts';
import { recordNow } from '../../../fixtures/session-record.ts';

/** A table as rows of cells; the tables of these tests have no line break within a cell. */
const rowsOf = (csv: string) =>
  csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)])
    .map((cells) =>
      cells.map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"')),
    );

/** The cells of a row by the heading of their column. */
function byHeading(csv: string, row: number): Readonly<Record<string, string>> {
  const rows = rowsOf(csv);
  return Object.fromEntries(
    (rows[0] ?? []).map((heading, index) => [heading, rows[row]?.[index] ?? '']),
  );
}

function voted(options = {}): TestSession {
  const session = new TestSession(smallScenario(), { chair: 'facilitator', ...options });
  session.seatPerson('aab', 'AAB').enter('briefing', 'action').openVoting();
  session.do(personIn('AAB'), { type: 'castVote', choice: 'no' });
  return session.cast({ AAC: 'yes', AAD: 'yes' }).finishBallot();
}

it('[LOG-5] every vote has a line: what it was on, by whose hand, and how it came out', () => {
  const session = voted();
  const csv = votesCsv(recordNow(session), session.open);
  const rows = rowsOf(csv);
  expect(rows).toHaveLength(1 + session.open.delegations.length);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  const ours = byHeading(csv, 2);
  expect(ours).toMatchObject({
    'Vote on': 'ONE as a whole',
    Delegation: 'AAB',
    Vote: 'no',
    'Cast by': 'a person',
    Result: 'adopted',
    'Majority needed': 'more yes than no',
    Yes: '2',
    No: '1',
  });
  expect(byHeading(csv, 3)).toMatchObject({ Vote: 'yes', 'Cast by': 'the computer' });
});

it('a decision without names has one line of its own', () => {
  const session = voted({ method: 'showOfHands' });
  const csv = votesCsv(recordNow(session), session.open);
  expect(rowsOf(csv)).toHaveLength(2);
  expect(byHeading(csv, 1)).toMatchObject({ How: 'show of hands', Delegation: '', Vote: '' });
});

it('[LOG-5] evidence has a line for each delegation in which people sat, and names by seat alone', () => {
  const session = voted().joinAs('ray');
  session.do(person('ray'), { type: 'fileStory', headline: 'A story', text: 'It is said.' });
  const csv = evidenceCsv(recordNow(session));
  expect(rowsOf(csv)).toHaveLength(3);
  expect(new Set(rowsOf(csv).map((row) => row.length)).size).toBe(1);
  expect(byHeading(csv, 1)).toMatchObject({ Delegation: 'AAB', 'Voted no': '1', 'Voted yes': '0' });
  expect(byHeading(csv, 1)['Who sat there']).toMatch(/^AAB, first delegate: from .*, one move$/);
  expect(byHeading(csv, 2)).toMatchObject({
    'Who sat there': 'Press, reporter 1',
    'Stories of the press': '1',
  });
  expect(csv).not.toContain('Name of');
  expect(evidenceCsv(recordNow(session, true))).toContain('Name of aab (AAB, first delegate)');
});

it('what people wrote themselves is never a formula in a spreadsheet', () => {
  const session = new TestSession().seatPerson('aab', 'AAB').enter('briefing', 'generalDebate');
  session.do(facilitator, { type: 'openRound', question: '=cmd|x', ms: 60_000 });
  const [round = ''] = Object.keys(session.room.rounds ?? {});
  session.do(personIn('AAB'), { type: 'writeLine', round, text: '=2+2' });
  session.do(facilitator, { type: 'closeRound', round });
  const line = byHeading(evidenceCsv(recordNow(session)), 1)['Lines to everybody'];
  expect(line).toBe("'=cmd|x =2+2");
});
