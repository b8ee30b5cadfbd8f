import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import type { BallotSubject, Room } from '../../../shared/procedure/kernel/room.ts';
import type { ParagraphState, Paragraphs } from '../../../shared/procedure/texts/paragraphs.ts';
import { isHeldByResidual } from '../../../shared/scenario/anchor.ts';
import type { Choice, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { inAction, seat, type TestSession } from '../../fixtures/session.ts';

/** What a diplomat expects of the texts of 2018 and 2020 when somebody touches them. */
function compiled(folder: string): Scenario {
  const result = compileFolder('scenarios', folder);
  if (!result.ok) throw new Error(`${folder} has mistakes.`);
  return result.scenario;
}

/** The plenary takes up both texts as the committee has sent them. */
const inPlenary = (folder: string): TestSession =>
  inAction(compiled(folder))
    .ballot({ RUS: 'yes' })
    .ballot({ RUS: 'yes' })
    .enter('outcome', 'action');

const of2018 = inPlenary('ga-2018');
const of2020 = inPlenary('ga-2020');

type Votes = Readonly<Record<SeatId, Choice>>;

/** What is done to a text, by paragraph: another wording of the scenario, or nothing in its place. */
type Changes = Readonly<Record<string, string | 'gone'>>;

/** How all who took part in fact would vote in this room. */
function votesOn({ open, scenario }: TestSession, room: Room, subject: BallotSubject): Votes {
  const draft = 'draft' in subject ? subject.draft : '';
  const present = scenario.delegations.filter(({ id }) => {
    const recorded = recordOn(scenario, draft)[id];
    return recorded !== undefined && recorded !== 'absent';
  });
  return Object.fromEntries(
    present.map(({ id }) => [
      id,
      adviseVote(open, room, seatContent(scenario, id), subject).choice,
    ]),
  );
}

const onWhole = (session: TestSession, draft: string, room: Room = session.room): Votes =>
  votesOn(session, room, { kind: 'draft', draft });

const recordOn = ({ record }: Scenario, draft: string) =>
  record.find((ballot) => ballot.draft === draft && ballot.stage === 'plenary')?.votes ?? {};

function count(votes: Votes, choice: Choice): number {
  return Object.values(votes).filter((vote) => vote === choice).length;
}

/** Who votes so at first and otherwise then. */
const moved = (before: Votes, after: Votes, from: Choice, to: Choice): readonly SeatId[] =>
  Object.keys(before).filter((id) => before[id] === from && after[id] === to);

/** The room with a text changed: by amendments, or by its sponsors themselves. */
function changed(
  { room }: TestSession,
  draft: string,
  changes: Changes,
  how: 'amendment' | 'revision' = 'amendment',
): Room {
  const paragraphs = Object.entries(changes).map(([id, now]): [string, ParagraphState] => [
    id,
    {
      ...(now === 'gone' ? { place: 'dropped' } : { alternative: now }),
      changes: [{ did: now === 'gone' ? 'delete' : 'replace', fact: 1, at: 1, how, by: [] }],
    },
  ]);
  return withParagraphs(room, draft, Object.fromEntries(paragraphs));
}

function withParagraphs(room: Room, draft: string, paragraphs: Paragraphs): Room {
  const standing = room.drafts[draft];
  if (standing === undefined) throw new Error(`The room has no draft ${draft}.`);
  return { ...room, drafts: { ...room.drafts, [draft]: { ...standing, paragraphs } } };
}

/** A new group only once both reports are there, and what hangs on that. */
const LATER = { 'l8-op1': 'decide-later', 'l8-op2': 'gone', 'l8-op3': 'as-recommended' } as const;

/** The norms of 2015 in place of the list, and a group that carries them out. */
const LIST_OF_2015 = { 'l27-op1': 'guided' } as const;
/** The norms of 2015, to which a group may add only what all agree on. */
const ONLY_BY_CONSENSUS = { ...LIST_OF_2015, 'l27-op5b': 'only-by-consensus' } as const;
const BASIS_KEPT = { ...LIST_OF_2015, 'l27-op5b': 'implement' } as const;

describe('L.8/Rev.1 without its heart', () => {
  const before = onWhole(of2020, 'l8-rev1');

  it('gets dozens of abstentions where it got noes, and its leader’s yes no longer', () => {
    const after = onWhole(of2020, 'l8-rev1', changed(of2020, 'l8-rev1', { 'l8-op1': 'gone' }));
    expect(moved(before, after, 'no', 'abstain').length).toBeGreaterThanOrEqual(24);
    expect(after.RUS).not.toBe('yes');
  });

  it('or put off against the will of its sponsors, loses the noes and its leader', () => {
    const after = onWhole(
      of2020,
      'l8-rev1',
      changed(of2020, 'l8-rev1', { 'l8-op1': 'decide-later' }),
    );
    expect(count(before, 'no') - count(after, 'no')).toBeGreaterThanOrEqual(24);
    expect(after.RUS).toBe('no');
  });
});

describe('a courtesy of a preamble', () => {
  it('moves no vote when it goes', () => {
    for (const [session, draft, paragraph] of [
      [of2020, 'l4', 'l4-pp4'],
      [of2020, 'l8-rev1', 'l8-pp4'],
      [of2018, 'l27-rev1', 'l27-pp3'],
      [of2018, 'l37', 'l37-pp7'],
    ] as const) {
      const after = onWhole(session, draft, changed(session, draft, { [paragraph]: 'gone' }));
      expect(after, paragraph).toEqual(onWhole(session, draft));
    }
  });
});

describe('L.37 rewritten as the Russian text', () => {
  const { scenario, room } = of2018;
  const american = scenario.drafts.find(({ id }) => id === 'l37');
  const russian = scenario.drafts.find(({ id }) => id === 'l27-rev1');
  const gone = american?.paragraphs.map(({ id }): [string, ParagraphState] => [
    id,
    { place: 'dropped' },
  ]);
  const added = russian?.paragraphs.map(
    ({ id, kind, number, lead, text, stands, weight }): [string, ParagraphState] => [
      id,
      { words: { lead, text, stands, weight }, added: { kind, number, after: '' } },
    ],
  );
  const rewritten = Object.fromEntries([...(gone ?? []), ...(added ?? [])]);
  const votes = onWhole(of2018, 'l37', withParagraphs(room, 'l37', rewritten));

  it('gets forty noes, those of its own leader and friends among them', () => {
    expect(count(votes, 'no')).toBeGreaterThanOrEqual(40);
    expect(['USA', 'GBR', 'EST', 'FRA', 'DEU'].map((id) => votes[id])).toEqual(Array(5).fill('no'));
  });

  it('gets the votes of those who wrote it', () => {
    expect(['RUS', 'CHN', 'CUB'].map((id) => votes[id])).toEqual(['yes', 'yes', 'yes']);
  });
});

describe('ten large middle powers that join the sponsors', () => {
  const ten = ['IND', 'IDN', 'BRA', 'MEX', 'ZAF', 'NGA', 'EGY', 'KEN', 'TUR', 'ARG'];

  it.each([
    ['l37', of2018, 3],
    ['l8-rev1', of2020, 3],
    ['l4', of2020, 1],
  ] as const)('win some lukewarm votes for %s, and lose it none', (draft, session, atLeast) => {
    const standing = session.room.drafts[draft];
    if (standing === undefined) throw new Error(draft);
    const drafts = { ...session.room.drafts, [draft]: { ...standing, joined: ten } };
    const before = onWhole(session, draft);
    const after = onWhole(session, draft, { ...session.room, drafts });
    const won = moved(before, after, 'abstain', 'yes').filter((id) => !ten.includes(id));
    expect(won.length).toBeGreaterThanOrEqual(atLeast);
    expect(won.length).toBeLessThanOrEqual(20);
    expect(moved(before, after, 'yes', 'abstain')).toEqual([]);
    expect(moved(before, after, 'no', 'yes').filter((id) => !ten.includes(id))).toEqual([]);
  });
});

describe.each(['CHE', 'USA', 'BRA'])('when %s moves to take the heart out of L.27', (mover) => {
  const whole = onWhole(of2018, 'l27-rev1');
  const draft = of2018.scenario.drafts.find(({ id }) => id === 'l27-rev1');
  const sponsors = draft?.sponsors.map((sponsor) => sponsor.seat) ?? [];

  it.each(['l27-op1', 'l27-op5b'])('%s stays, by about the vote on the whole', (paragraph) => {
    const session = inPlenary('ga-2018').do(seat(mover), {
      type: 'proposeAmendment',
      draft: 'l27-rev1',
      changes: [{ kind: 'delete', paragraph }],
    });
    const votes = votesOn(session, session.room, {
      kind: 'amendment',
      draft: 'l27-rev1',
      amendment: '1',
    });
    expect(Math.abs(count(votes, 'no') - count(whole, 'yes'))).toBeLessThanOrEqual(10);
    expect(Math.abs(count(votes, 'yes') - count(whole, 'no'))).toBeLessThanOrEqual(15);
    expect(moved(whole, votes, 'yes', 'yes').filter((id) => id !== mover)).toEqual([]);
    expect(sponsors.filter((id) => votes[id] !== undefined && votes[id] !== 'no')).toEqual([]);
  });
});

/**
 * What briefs say a state may bend to: the text that its sponsors would offer, and the vote that is
 * promised for it.
 */
const PROMISES: readonly (readonly [SeatId, TestSession, string, Changes, 'yes' | 'notNo'])[] = [
  ...(['BRA', 'CHE'] as const).map((id) => [id, of2018, 'l27-rev1', LIST_OF_2015, 'yes'] as const),
  ['CHL', of2018, 'l27-rev1', ONLY_BY_CONSENSUS, 'yes'],
  ['ESP', of2018, 'l27-rev1', ONLY_BY_CONSENSUS, 'notNo'],
  ...(['EST', 'GBR', 'NZL', 'JPN', 'AUS', 'ITA'] as const).map(
    (id) => [id, of2018, 'l27-rev1', BASIS_KEPT, 'notNo'] as const,
  ),
  ['EGY', of2018, 'l37', { 'l37-op3a': 'meets-all', 'l37-op5': 'drafts-shown' }, 'notNo'],
  ...(['CHL', 'FRA', 'ITA', 'FIN', 'GBR', 'EST', 'DEU', 'KOR', 'SRB'] as const).map(
    (id) => [id, of2020, 'l8-rev1', LATER, 'notNo'] as const,
  ),
  ...(['BRA', 'NGA'] as const).map((id) => [id, of2020, 'l8-rev1', LATER, 'yes'] as const),
  ['USA', of2020, 'l8-rev1', { 'l8-op1': 'gone', 'l8-op2': 'gone', 'l8-op3': 'gone' }, 'notNo'],
  ['NZL', of2020, 'l8-rev1', { ...LATER, 'l8-op4': 'all-sessions' }, 'notNo'],
  ['JPN', of2020, 'l8-rev1', LATER, 'notNo'],
  ['URY', of2020, 'l8-rev1', { 'l8-op1': 'two-years', 'l8-op3': 'both-reports' }, 'yes'],
  ...(['IND', 'KEN', 'ZAF', 'MAR', 'MUS'] as const).map(
    (id) => [id, of2020, 'l8-rev1', { 'l8-op1': 'two-years' }, 'yes'] as const,
  ),
  ...(['IDN', 'KAZ', 'MYS'] as const).map(
    (id) => [id, of2020, 'l8-rev1', { 'l8-op3': 'both-reports' }, 'yes'] as const,
  ),
  ['DZA', of2020, 'l8-rev1', { 'l8-op1': 'programme-of-action' }, 'notNo'],
  ['EGY', of2020, 'l4', { 'l4-op5': 'programme-of-action' }, 'yes'],
];

describe('what the briefs say a state may bend to', () => {
  it('has the promised effect whenever it is offered', () => {
    const broken = PROMISES.filter(([id, session, draft, changes, promised]) => {
      const room = changed(session, draft, changes, 'revision');
      const knowledge = seatContent(session.scenario, id);
      const { choice } = adviseVote(session.open, room, knowledge, { kind: 'draft', draft });
      return promised === 'yes' ? choice !== 'yes' : choice === 'no';
    });
    expect(PROMISES).toHaveLength(36);
    expect(broken.map(([id, , draft]) => `${id} ${draft}`)).toEqual([]);
  });

  it('lets an opponent of the whole keep its noes from parts that do no harm', () => {
    const session = inAction(compiled('ga-2020'));
    const onPart = votesOn(session, session.room, {
      kind: 'part',
      draft: 'l8-rev1',
      part: ['l8-pp4'],
    });
    expect(['BRA', 'IND', 'NGA', 'CHE', 'MEX'].map((id) => onPart[id])).toEqual(
      Array(5).fill('yes'),
    );
    expect(['COL', 'KOR'].map((id) => onPart[id])).toEqual(['abstain', 'abstain']);
  });
});

describe('a conciliatory revision', () => {
  it('wins abstentions from those who voted no, and loses no yes', () => {
    const revision = {
      'l27-op1': 'takes-note',
      'l27-op5b': 'only-by-consensus',
      'l27-op1-2': 'as-in-2015',
      'l27-pp19': 'elections',
    };
    const before = onWhole(of2018, 'l27-rev1');
    const after = onWhole(of2018, 'l27-rev1', changed(of2018, 'l27-rev1', revision, 'revision'));
    expect(moved(before, after, 'no', 'abstain').length).toBeGreaterThanOrEqual(12);
    expect(moved(before, after, 'yes', 'abstain')).toEqual([]);
    expect(moved(before, after, 'yes', 'no')).toEqual([]);
  });
});

describe('the separate votes of 2020', () => {
  const { record, anchors } = of2020.scenario;

  it.each([
    ['committee-l8-rev1-op1', 92, 52, 24],
    ['committee-l8-rev1-pp10', 108, 49, 11],
  ])('%s come out as counted, with small residuals', (id, yes, no, abstain) => {
    const ballot = record.find((each) => each.id === id);
    expect(ballot?.tally).toMatchObject({ yes, no, abstain });
    const present = Object.values(anchors[id] ?? {}).filter(
      ({ baseline }) => baseline !== 'absent',
    );
    const held = present.filter(isHeldByResidual);
    expect(present).toHaveLength(yes + no + abstain);
    expect(held.length).toBeLessThanOrEqual(12);
    const small = present.filter(({ residual }) => Math.abs(residual) < 0.15);
    expect(small.length / present.length).toBeGreaterThan(0.9);
  });
});
