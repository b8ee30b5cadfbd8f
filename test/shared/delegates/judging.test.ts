import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { adviseProposal } from '../../../shared/delegates/report/answers.ts';
import { changedIn } from '../../../shared/delegates/report/changed.ts';
import type { NamedChange } from '../../../shared/procedure/consensus/consensus.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { withParagraph } from '../../../shared/procedure/texts/paragraphs.ts';
import { applyChange } from '../../../shared/procedure/texts/text-changes.ts';
import { wholeText } from '../../../shared/procedure/texts/texts.ts';
import { glanceAt, readReport } from '../../../shared/scenario/report-reading.ts';
import type { RedLine, SeatContent } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { proposalsFor } from '../../fixtures/large-consensus.ts';
import { plainJudgement, plainWorth } from '../../fixtures/plain-judgement.ts';
import { seat, TestSession } from '../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'gge-2017');
const DRAFT = scenario.drafts[0]?.id ?? '';

function inTalks(proposals: number) {
  const session = new TestSession(scenario).enter('briefing', 'informals');
  for (const { by, command } of proposalsFor(scenario, proposals)) session.do(seat(by), command);
  const { negotiation } = session.room;
  if (negotiation === undefined) throw new Error('no negotiation');
  return { session, negotiation };
}

/** The room after a change, with the changed paragraph held by so many. */
function made(room: Room, change: NamedChange, heldBy: readonly string[]): Room {
  const standing = room.drafts[DRAFT];
  if (standing === undefined) throw new Error('no such draft');
  const changed = applyChange(draftOf(scenario, DRAFT), standing.paragraphs, change, '');
  const { paragraph } = change;
  const paragraphs = withParagraph(changed, paragraph, { ...changed[paragraph], heldBy });
  return { ...room, drafts: { ...room.drafts, [DRAFT]: { ...standing, paragraphs } } };
}

/** Every change of words or place that the report's paragraphs can undergo. */
const everyChange: readonly NamedChange[] = scenario.drafts.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ id: paragraph, alternatives }): NamedChange[] => [
    ...alternatives.map(
      ({ id: alternative }): NamedChange => ({ kind: 'alternative', paragraph, alternative }),
    ),
    ...(['summary', 'annex'] as const).map(
      (place): NamedChange => ({ kind: 'place', paragraph, place }),
    ),
    { kind: 'delete', paragraph },
  ]),
);

describe('the answer to a proposal', () => {
  it('never helps a paragraph out of the report that harms nobody, such as its introduction', () => {
    const { session, negotiation } = inTalks(0);
    const answers = scenario.delegations.map(({ id }) =>
      adviseProposal(session.open, session.room, negotiation, seatContent(scenario, id), {
        kind: 'delete',
        paragraph: 'intro-mandate',
      }),
    );
    expect(answers.filter(({ answer }) => answer === 'refuse').length).toBeGreaterThan(12);
  });

  const { session } = inTalks(0);
  // Some paragraphs reworded, some moved, some of them held.
  const later = everyChange
    .filter((_change, index) => index % 31 === 7)
    .reduce(
      (room, change, index) => made(room, change, index % 2 === 0 ? ['RUS'] : []),
      session.room,
    );

  it.each([
    ['first', session.room],
    ['later', later],
  ])(
    'rests on what judging anew gives, for every seat and a share of the changes to the %s text',
    (_name, room) => {
      const tabled = draftOf(scenario, DRAFT).paragraphs;
      const text = wholeText(scenario, room, DRAFT);
      for (const [turn, { id }] of scenario.delegations.entries()) {
        const { instructions, stanceAnchors } = seatContent(scenario, id);
        const [anchor] = Object.values(stanceAnchors);
        const reading = readReport({ instructions, anchor }, tabled, text);
        expect(reading.worth).toBeCloseTo(plainWorth(instructions, tabled, text), 9);
        const { adds, ...glance } = glanceAt({ instructions, anchor }, tabled, text);
        expect(reading).toMatchObject(glance);
        expect(text.map((each) => adds(each.id))).toEqual(
          text.map((each) => reading.adds(each.id)),
        );
        for (const [index, change] of everyChange.entries()) {
          if ((index + turn) % 5 !== 0) continue;
          const other = everyChange[(index * 7 + turn) % everyChange.length] ?? change;
          const changes = other.paragraph === change.paragraph ? [change] : [change, other];
          const then = wholeText(
            scenario,
            changes.reduce((all, each) => made(all, each, []), room),
            DRAFT,
          );
          const effect = reading.after(changedIn(draftOf(scenario, DRAFT), text, changes));
          const plain = plainJudgement(instructions, then, anchor);
          expect(effect.worth).toBeCloseTo(plainWorth(instructions, tabled, then), 9);
          expect(effect.objects).toBe(plain.objects);
        }
      }
    },
  );
});

/** The seat's own content with a count of how often one of its red lines is held against something. */
function counted(id: string): { readonly knowledge: SeatContent; readonly asked: () => number } {
  let asked = 0;
  const content = seatContent(scenario, id);
  const redLines = content.instructions.redLines.map((line): RedLine => {
    const { beyond } = line;
    if (beyond === undefined) return line;
    return {
      ...line,
      get beyond() {
        asked += 1;
        return beyond;
      },
    };
  });
  const instructions = { ...content.instructions, redLines };
  return { knowledge: { ...content, instructions }, asked: () => asked };
}

describe('a delegation that the computer plays', () => {
  /** A seat whose red lines are all about single paragraphs. */
  const id = 'RUS';
  const lines = seatContent(scenario, id).instructions.redLines.length;
  const paragraphs = scenario.drafts[0]?.paragraphs.length ?? 0;

  it('holds each wording against its red lines once, however many proposals are on the table', () => {
    const { session } = inTalks(20);
    const { knowledge, asked } = counted(id);
    planMoves(session.open, { room: session.room }, knowledge, 1);
    expect(asked()).toBeGreaterThan(0);
    expect(asked()).toBeLessThanOrEqual(lines * (paragraphs + 20));
  });

  it('looks at nothing but what is new when one more proposal is made', () => {
    const { knowledge, asked } = counted(id);
    const [first, second] = [inTalks(20), inTalks(21)];
    planMoves(first.session.open, { room: first.session.room }, knowledge, 1);
    const before = asked();
    planMoves(second.session.open, { room: second.session.room }, knowledge, 1);
    expect(asked() - before).toBeLessThanOrEqual(lines);
  });
});
