import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Choice, Scenario } from '../../../shared/scenario/scenario.ts';
import { seatIds, smallScenario } from '../../fixtures/scenario.ts';
import {
  facilitator,
  inAction,
  inPlenary,
  seat,
  type TestSession,
} from '../../fixtures/session.ts';

/**
 * The engine's decisions beside those of somebody who knows the rules and nothing of the engine: what
 * is expected is worked out here, from the ballots as they lie on the table.
 */

/** How one delegation stands at a vote: for, against, abstaining, silent in its chair, or away. */
type Paper = 'yes' | 'no' | 'abstain' | 'silent' | 'away';

const SEATS = seatIds(7);
const isAway = (paper: Paper | undefined) => paper === 'away';
const count = (papers: readonly Paper[], paper: Paper) =>
  papers.filter((one) => one === paper).length;

/** Decided by hand: carried only by more for than against. */
const carries = (papers: readonly Paper[]) => count(papers, 'yes') > count(papers, 'no');
const isTie = (papers: readonly Paper[]) =>
  count(papers, 'yes') > 0 && count(papers, 'yes') === count(papers, 'no');
/** More than half of all the seats are filled. */
const isQuorate = (papers: readonly Paper[]) => 2 * count(papers, 'away') < papers.length;

const aPaper = fc.constantFrom<Paper>('yes', 'yes', 'no', 'no', 'abstain', 'silent', 'away');
/** A vote at which enough are present for it to be held. */
const heldPapers = fc
  .array(aPaper, { minLength: SEATS.length, maxLength: SEATS.length })
  .filter(isQuorate);

/** The seats come and go until those are away who are to be. */
function fillChairs(session: TestSession, table: readonly Paper[]): TestSession {
  for (const [index, id] of SEATS.entries()) {
    const wasAway = session.room.absent[id] === true;
    if (isAway(table[index]) && !wasAway) session.do(seat(id), { type: 'leaveRoom' });
    if (!isAway(table[index]) && wasAway) session.do(seat(id), { type: 'returnToRoom' });
  }
  return session;
}

/** Holds the next vote of the programme with these ballots. */
function hold(session: TestSession, table: readonly Paper[]): TestSession {
  const cast = SEATS.flatMap((id, index): [string, Choice][] => {
    const paper = table[index];
    return paper === 'yes' || paper === 'no' || paper === 'abstain' ? [[id, paper]] : [];
  });
  return fillChairs(session, table).ballot(Object.fromEntries(cast));
}

const latest = ({ room }: TestSession) => Object.values(room.results).at(-1);

/** A draft of these kinds of paragraph, named a, b, c …, and another one beside it. */
function withParagraphs(kinds: readonly ('PP' | 'OP')[]): Scenario {
  const scenario = smallScenario(SEATS.length);
  const drafts = scenario.drafts.map((draft) => {
    const [paragraph] = draft.paragraphs;
    if (draft.id !== 'one' || paragraph === undefined) return draft;
    return {
      ...draft,
      paragraphs: kinds.map((kind, at) => ({ ...paragraph, id: nameOf(at), kind })),
    };
  });
  return { ...scenario, drafts };
}
const nameOf = (at: number) => String.fromCharCode('a'.charCodeAt(0) + at);

describe('a vote on the whole of a text', () => {
  it('[MAJ-2] in committee is decided, counted and written down as by hand', () => {
    fc.assert(
      fc.property(heldPapers, (table) => {
        const session = hold(inAction(smallScenario(SEATS.length)), table);
        expect(session.result('committee-one')).toMatchObject({
          outcome: carries(table) ? 'adopted' : 'rejected',
          tally: {
            yes: count(table, 'yes'),
            no: count(table, 'no'),
            abstain: count(table, 'abstain'),
            notVoting: count(table, 'silent'),
            absent: count(table, 'away'),
          },
          votes: table
            .map((paper) => ({ yes: 'y', no: 'n', abstain: 'a', silent: 'x', away: '-' })[paper])
            .join(''),
        });
        expect(session.room.drafts.one?.status).toBe(carries(table) ? 'recommended' : 'rejected');
      }),
      { numRuns: 150 },
    );
  });

  it('[MAJ-3] in plenary is voted on again after a tie, and then no more', () => {
    fc.assert(
      fc.property(heldPapers, heldPapers, (first, second) => {
        const session = hold(inPlenary(smallScenario(SEATS.length)), first);
        const again = session.room.programme.filter(({ attempt }) => attempt === 2);
        expect(again).toHaveLength(isTie(first) ? 1 : 0);
        if (isTie(first)) {
          expect(session.room.drafts.one?.status).toBe('inAction');
          fillChairs(session, []).ballot({ AAA: 'yes' });
          hold(session, second);
        }
        const last = isTie(first) ? second : first;
        expect(session.room.drafts.one?.status).toBe(carries(last) ? 'adopted' : 'rejected');
        expect(session.room.programme.filter(({ attempt }) => attempt === 2)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('[MAJ-5] is held if and only if more than half of the seats are filled', () => {
    const chairs = fc.array(fc.boolean(), { minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(chairs, (filled) => {
        const session = inAction(smallScenario(filled.length));
        for (const [index, id] of seatIds(filled.length).entries()) {
          if (filled[index] !== true) session.do(seat(id), { type: 'leaveRoom' });
        }
        session.do(facilitator, { type: 'announceBallot' });
        const present = filled.filter((isFilled) => isFilled).length;
        const answer = session.rule(facilitator, { type: 'openVoting' });
        expect(answer).toBe(2 * present > filled.length ? 'allowed' : 'MAJ-5');
      }),
      { numRuns: 150 },
    );
  });

  it('[BAL-3] counts the last ballot of each delegation, however often it changed its mind', () => {
    const change = fc.tuple(
      fc.constantFrom(...SEATS),
      fc.constantFrom<Choice>('yes', 'no', 'abstain'),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const session = inAction(smallScenario(SEATS.length)).openVoting();
        const lying = new Map<string, Choice>();
        for (const [id, choice] of changes) {
          session.do(seat(id), { type: 'castVote', choice });
          lying.set(id, choice);
        }
        const table = [...lying.values()];
        session.finishBallot();
        expect(latest(session)).toMatchObject({
          outcome: carries(table) ? 'adopted' : 'rejected',
          tally: { yes: count(table, 'yes'), no: count(table, 'no') },
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** A text, who asks for votes on which of its paragraphs, and the ballots of every vote to come. */
const aDivision = fc
  .array(fc.constantFrom<'PP' | 'OP'>('PP', 'OP'), { minLength: 1, maxLength: 6 })
  .filter((kinds) => kinds.includes('OP'))
  .chain((kinds) => {
    const names = kinds.map((_kind, at) => nameOf(at));
    const part = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
    return fc.record({
      kinds: fc.constant(kinds),
      names: fc.constant(names),
      requests: fc.array(part, { minLength: 1, maxLength: 4 }),
      motion: fc.option(heldPapers, { nil: undefined }),
      parts: fc.array(heldPapers, { minLength: kinds.length, maxLength: kinds.length }),
      whole: heldPapers,
    });
  });
type Division = typeof aDivision extends fc.Arbitrary<infer Value> ? Value : never;

/** Everybody asks; somebody objects where there are to be ballots on the motion. */
function askAndDecide({ kinds, requests, motion }: Division): TestSession {
  const session = inAction(withParagraphs(kinds));
  for (const [at, request] of requests.entries()) {
    const parts = [[...request]];
    session.do(seat(SEATS[at + 1] ?? ''), { type: 'requestDivision', draft: 'one', parts });
  }
  if (motion === undefined) return session.do(facilitator, { type: 'grantDivision' });
  session.do(seat('AAA'), { type: 'objectToDivision' });
  hold(session.do(facilitator, { type: 'closeDivisionHearing' }), motion);
  expect(latest(session)).toMatchObject({
    subject: { kind: 'division' },
    outcome: carries(motion) ? 'adopted' : 'rejected',
  });
  return session;
}

/** The pieces that one votes on: paragraphs that the same requests ask for belong together. */
function piecesByHand({ names, requests, motion }: Division): readonly (readonly string[])[] {
  if (motion !== undefined && !carries(motion)) return [];
  const pieces: { askedBy: string; paragraphs: string[] }[] = [];
  for (const name of names) {
    const askedBy = requests.map((request) => (request.includes(name) ? 'x' : '.')).join('');
    if (!askedBy.includes('x')) continue;
    const piece = pieces.find((one) => one.askedBy === askedBy);
    if (piece === undefined) pieces.push({ askedBy, paragraphs: [name] });
    else piece.paragraphs.push(name);
  }
  return pieces.map(({ paragraphs }) => paragraphs);
}

/** What is left of the text when every piece that is not carried has been struck out. */
function leftByHand(division: Division): readonly string[] {
  const struck = piecesByHand(division).filter((_piece, at) => !carries(division.parts[at] ?? []));
  return division.names.filter((name) => !struck.some((piece) => piece.includes(name)));
}

describe('a divided text', () => {
  it('[DIV-5] ends as the text and with the decision that one reaches by hand', () => {
    fc.assert(
      fc.property(aDivision, (division) => {
        const session = askAndDecide(division);
        for (const [at, part] of piecesByHand(division).entries()) {
          hold(session, division.parts[at] ?? []);
          expect(latest(session)).toMatchObject({ subject: { kind: 'part', part } });
        }
        const left = leftByHand(division);
        const isAlive = left.some((name) => division.kinds[division.names.indexOf(name)] === 'OP');
        expect(textOf(session.open, session.room, 'one').map(({ id }) => id)).toEqual(left);
        if (isAlive) hold(session, division.whole);
        expect(session.room.results['committee-one'] !== undefined).toBe(isAlive);
        const isAdopted = isAlive && carries(division.whole);
        expect(session.room.drafts.one?.status).toBe(isAdopted ? 'recommended' : 'rejected');
        expect(session.room.division).toBeUndefined();
        expect(session.room.programme).toMatchObject([{ kind: 'draft', draft: 'two' }]);
      }),
      { numRuns: 200 },
    );
  });

  it('[DIV-6] is voted on as a whole unless every operative paragraph was struck out', () => {
    const single = aDivision.filter(({ motion }) => motion === undefined || carries(motion));
    fc.assert(
      fc.property(single, fc.boolean(), (division, isKept) => {
        const table: Paper[] = SEATS.map(() => (isKept ? 'yes' : 'no'));
        const session = askAndDecide(division);
        for (const _piece of piecesByHand(division)) hold(session, table);
        const asked = new Set(division.requests.flat());
        const operative = division.names.filter((_name, at) => division.kinds[at] === 'OP');
        const isLapsed = !isKept && operative.every((name) => asked.has(name));
        expect(session.room.drafts.one?.status).toBe(isLapsed ? 'rejected' : 'inAction');
      }),
      { numRuns: 100 },
    );
  });
});
