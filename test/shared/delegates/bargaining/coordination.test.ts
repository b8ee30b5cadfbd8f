import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../../shared/delegates/advice.ts';
import {
  convenorsIn,
  coordinate,
  coordinatedBy,
} from '../../../../shared/delegates/bargaining/coordination.ts';
import { type Errand, planErrand } from '../../../../shared/delegates/bargaining/plan-talk.ts';
import { standingOn, voteInRanks } from '../../../../shared/delegates/bargaining/ranks.ts';
import { planMoves } from '../../../../shared/delegates/plan.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import { english } from '../../../../shared/language/language.ts';
import type { OwnSeat } from '../../../../shared/procedure/kernel/own-seat.ts';
import { type Spoken, sentenceOf } from '../../../../shared/procedure/kernel/spoken.ts';
import type { Message } from '../../../../shared/procedure/talk/talk.ts';
import type { Choice, SeatId } from '../../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { spokenText } from '../../../../shared/views/spoken-text.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2020');
const CONVENOR = 'FRA';
const partners = scenario.delegations
  .filter(({ groups }) => groups.includes('eu'))
  .map(({ id }) => id);
const others = partners.filter((id) => id !== CONVENOR);

/** Indonesia moves that a paragraph of a text, of the Russian one if none is named, read so. */
const moved = (paragraph: string, alternative: string, draft = 'l8-rev1'): TestSession =>
  new TestSession(scenario).enter('briefing', 'generalDebate', 'informals').do(seat('IDN'), {
    type: 'proposeAmendment',
    draft,
    changes: [{ kind: 'alternative', paragraph, alternative }],
  });
const AMENDED = { kind: 'amendment', amendment: '1', draft: 'l8-rev1' } as const;
const about = { group: 'eu', amendment: '1' } as const;
const question = sentenceOf('talk.group.ask', { ...about, draft: 'l8-rev1' });

/** Twenty of the partners would vote against it, seven abstain. */
const divided = moved('l8-pp10', 'only-peaceful');

const note = (id: string, by: SeatId, to: readonly SeatId[], text: Spoken, answers?: string) =>
  ({ id, at: 1, by, to, says: { kind: 'words', text }, ...(answers && { answers }) }) as Message;

const having = (...messages: readonly Message[]): OwnSeat => ({
  messages: Object.fromEntries(messages.map((message) => [message.id, message])),
});

const situationIn = (session: TestSession, id: SeatId, own: OwnSeat) =>
  situationOf(session.open, { room: session.room, seat: own }, seatContent(scenario, id), 1);

const ownVote = (session: TestSession, id: SeatId) =>
  adviseVote(session.open, session.room, seatContent(scenario, id), AMENDED);

const hearing = (vote: Choice, by: SeatId = CONVENOR): OwnSeat =>
  having(note('w9', by, others, sentenceOf(`talk.group.line.${vote}`, about)));

const answerOf = (session: TestSession, id: SeatId, message: Message): Spoken | undefined => {
  const errand: Errand = { kind: 'message', key: 'message w1', message };
  const [planned] = planErrand(situationIn(session, id, having(message)), errand);
  const command = planned?.command;
  return command?.type === 'sendNote' && command.says.kind === 'words'
    ? command.says.text
    : undefined;
};

const plannedBy = (session: TestSession, id: SeatId, own: OwnSeat) =>
  planMoves(
    session.open,
    { room: session.room, seat: own },
    seatContent(scenario, id),
    session.state.seed,
  ).map(({ command }) => command);

describe('the convenor of a group that agrees beforehand', () => {
  it('is the member most in play that the computer plays', () => {
    expect(convenorsIn(divided.open, divided.room)).toEqual([CONVENOR]);
    const held = moved('l8-pp10', 'only-peaceful').seatPerson('amina', CONVENOR);
    expect(convenorsIn(held.open, held.room)).toEqual(['EST']);
  });

  it('asks all its partners about an amendment, once, and nobody else does', () => {
    for (const id of scenario.delegations.map((delegation) => delegation.id)) {
      const due = coordinatedBy(divided.open, divided.room, {}, id);
      expect(due, id).toEqual(
        id === CONVENOR ? [{ group: 'eu', amendment: '1', draft: 'l8-rev1', step: 'asks' }] : [],
      );
    }
    const [due] = coordinatedBy(divided.open, divided.room, {}, CONVENOR);
    if (due === undefined) throw new Error('nothing to be agreed on');
    const notes = coordinate(situationIn(divided, CONVENOR, {}), due);
    const asked = notes.flatMap((command) => (command.type === 'sendNote' ? command.to : []));
    expect(asked).toEqual(others);
    const sent = having(note('w1', CONVENOR, others, question));
    expect(coordinatedBy(divided.open, divided.room, sent, CONVENOR)).toEqual([]);
  });

  /** What it has heard once so many have answered. */
  const heardFrom = (session: TestSession, answering: readonly SeatId[]): OwnSeat => {
    const asked = note('w1', CONVENOR, others, question);
    return having(
      asked,
      ...answering.map((by, index) =>
        note(`w${index + 10}`, by, [CONVENOR], answerOf(session, by, asked) ?? '', 'w1'),
      ),
    );
  };
  const told = (session: TestSession, own: OwnSeat) =>
    coordinatedBy(session.open, session.room, own, CONVENOR).flatMap((due) =>
      coordinate(situationIn(session, CONVENOR, own), due),
    );

  it('tells what more than half of them mean to do, once all that the computer plays have answered', () => {
    expect(told(divided, heardFrom(divided, others.slice(1)))).toEqual([]);
    const text = sentenceOf('talk.group.line.no', about);
    expect(told(divided, heardFrom(divided, others))).toContainEqual(
      expect.objectContaining({ says: { kind: 'words', text } }),
    );
    const [away = ''] = others;
    const withPerson = moved('l8-pp10', 'only-peaceful').seatPerson('amina', away);
    expect(told(withPerson, heardFrom(withPerson, others.slice(1)))).not.toEqual([]);
  });

  it('says so where they agree on nothing', () => {
    const asked = note('w1', CONVENOR, others, question);
    const votes = ['yes', 'no', 'abstain'] as const;
    const scattered = having(
      asked,
      ...others.map((by, index) => {
        const said = votes[index % 3] ?? 'no';
        const values = { draft: 'l8-rev1', why: 'text.against issue/norms' };
        return note(
          `w${index + 10}`,
          by,
          [CONVENOR],
          sentenceOf(`talk.amendment.${said}`, values),
          'w1',
        );
      }),
    );
    const text = sentenceOf('talk.group.none', about);
    expect(told(divided, scattered)).toContainEqual(
      expect.objectContaining({ says: { kind: 'words', text } }),
    );
    const after = having(
      ...Object.values(scattered.messages ?? {}),
      note('w99', CONVENOR, others, text),
    );
    expect(told(divided, after)).toEqual([]);
  });

  it('is understood in words that name the group', () => {
    expect(spokenText(divided.open, sentenceOf('talk.group.line.no', about), english)).toContain(
      'European Union',
    );
  });
});

describe('who hears the common line of its group', () => {
  it('follows it where its own gain is small, though alone it would have voted otherwise', () => {
    const led = others.filter((id) => ownVote(divided, id).choice === 'abstain');
    expect(led.length).toBeGreaterThan(5);
    for (const id of led) {
      const situation = situationIn(divided, id, hearing('no'));
      expect(standingOn(situation, AMENDED)?.rank, id).toBe('with');
      expect(voteInRanks(situation, AMENDED, ownVote(divided, id)), id).toBe('no');
    }
  });

  const welcome = moved('l8-op1', 'decide-later');

  it('breaks ranks where it gains much by its own vote, and says so to its partners', () => {
    for (const id of others) {
      const situation = situationIn(welcome, id, hearing('no'));
      const advice = ownVote(welcome, id);
      expect(advice.choice, id).toBe('yes');
      expect(standingOn(situation, AMENDED)?.rank, id).toBe('apart');
      expect(voteInRanks(situation, AMENDED, advice), id).toBe('yes');
      const line = note('w9', CONVENOR, [id], sentenceOf('talk.group.line.no', about));
      expect(answerOf(welcome, id, line), id).toMatchObject({ key: 'talk.group.apart.yes' });
    }
  });

  it('says aloud before the vote that it stands alone', () => {
    const session = moved('l4-op1', 'amended-list', 'l4').enter('action');
    session.do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'hearExplanations' });
    const spoken = others.flatMap((id) => plannedBy(session, id, hearing('yes')));
    expect(spoken.length).toBe(others.length);
    expect(JSON.stringify(spoken[0])).toContain('amendment.alone.no');
  });

  it('answers that it follows where it does', () => {
    const line = note('w9', CONVENOR, others, sentenceOf('talk.group.line.no', about));
    for (const id of others) {
      expect(answerOf(divided, id, line), id).toEqual(
        sentenceOf('talk.group.with', { amendment: '1' }),
      );
    }
  });

  it('does not vote for what newly crosses a red line of its own, whatever its partners have agreed', () => {
    const survey = moved('l4-op2', 'survey', 'l4');
    const on = { ...AMENDED, draft: 'l4' } as const;
    const [id = ''] = others.filter(
      (each) =>
        adviseVote(survey.open, survey.room, seatContent(scenario, each), on).choice === 'abstain',
    );
    const situation = situationIn(survey, id, hearing('yes'));
    expect(standingOn(situation, on)?.rank).toBe('with');
    const { knowledge } = situation;
    const { stands = {} } =
      survey.open.drafts
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ alternatives }) => alternatives))
        .find((each) => each.id === 'survey') ?? {};
    const text = survey.open.drafts.find((draft) => draft.id === 'l4')?.paragraphs ?? [];
    const isNew = ([name]: [string, number]) => text.every((each) => !(name in each.stands));
    const [issue = '', stand = 0] = Object.entries(stands).find(isNew) ?? [];
    const rest = Object.entries(stands).filter(([name]) => name !== issue);
    const position = (towards: number, salience: number) =>
      ({ stand: 2 * Math.sign(towards), salience, confidence: 'low', sources: [] }) as const;
    /** It hears the same, has such a line, and gains the more by the rest of the amendment. */
    const torn = (salience: number) => ({
      ...situation,
      knowledge: {
        ...knowledge,
        instructions: {
          ...knowledge.instructions,
          positions: {
            ...knowledge.instructions.positions,
            [issue]: position(-stand, 0),
            ...Object.fromEntries(rest.map(([name, each]) => [name, position(each, salience)])),
          },
          redLines: [{ text: 'Not this.', issue, beyond: 0 }],
        },
      },
    });
    const undecided = Array.from({ length: 60 }, (_, step) => torn(step / 5)).filter(
      ({ room, knowledge: brief }) => adviseVote(survey.open, room, brief, on).choice === 'abstain',
    );
    expect(undecided).not.toEqual([]);
    for (const each of undecided) expect(standingOn(each, on)?.rank).toBe('apart');
  });

  it('listens to its own partners alone, and each delegation to itself where nobody has spoken', () => {
    for (const id of others) {
      expect(standingOn(situationIn(divided, id, {}), AMENDED)?.rank, id).toBeUndefined();
      expect(
        standingOn(situationIn(divided, id, hearing('no', 'RUS')), AMENDED)?.rank,
        id,
      ).toBeUndefined();
    }
    for (const id of ['RUS', 'KEN', 'IDN']) {
      expect(
        standingOn(situationIn(divided, id, hearing('no')), AMENDED)?.rank,
        id,
      ).toBeUndefined();
    }
  });
});
