import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote, choiceFor } from '../../../../shared/delegates/advice.ts';
import { answerTo } from '../../../../shared/delegates/bargaining/asks.ts';
import { answerToCall, standingOn } from '../../../../shared/delegates/bargaining/ranks.ts';
import { answerThreat } from '../../../../shared/delegates/bargaining/threat.ts';
import { stanceReason } from '../../../../shared/delegates/reasons/stance-reason.ts';
import { voteReason } from '../../../../shared/delegates/reasons/vote-reason.ts';
import { voteTerms } from '../../../../shared/delegates/reasons/vote-terms.ts';
import { simulate } from '../../../../shared/delegates/simulate.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import { adviseStance } from '../../../../shared/delegates/stance.ts';
import { english } from '../../../../shared/language/language.ts';
import type { DraftSubject } from '../../../../shared/procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../../../../shared/procedure/kernel/spoken.ts';
import type { SessionState } from '../../../../shared/procedure/kernel/state.ts';
import { idOfWhy } from '../../../../shared/procedure/kernel/why.ts';
import { step } from '../../../../shared/procedure/road/step.ts';
import type { Cause, Message } from '../../../../shared/procedure/talk/talk.ts';
import { leaderOf } from '../../../../shared/procedure/texts/drafts.ts';
import { sumOf } from '../../../../shared/scenario/matters.ts';
import type { Scenario, SeatId } from '../../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../../shared/views/content.ts';
import { spokenText } from '../../../../shared/views/spoken-text.ts';
import { seat, TestSession } from '../../../fixtures/session.ts';

/** A sentence with a reason, and whether the decision behind it is another where what is named counts for nothing. */
interface Said {
  readonly text: string;
  /** The reason as it was said, and as it is derived. */
  readonly why: string | undefined;
  readonly derived: string;
  readonly isFaithful: boolean;
}

const MOVERS = ['BRA', 'RUS', 'USA'];

/** Amendments by several movers, one a session, to the paragraphs of each draft that have wordings ready. */
function amended(scenario: Scenario): readonly (readonly [TestSession, DraftSubject])[] {
  return scenario.drafts.flatMap(({ id: draft, paragraphs }) =>
    paragraphs
      .filter(({ alternatives }) => alternatives.length > 0)
      .flatMap(({ id: paragraph, alternatives }) =>
        alternatives.flatMap(({ id: alternative }, index) => {
          const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
          const changes = [{ kind: 'alternative' as const, paragraph, alternative }];
          const mover = seat(MOVERS[index % MOVERS.length] ?? '');
          session.try(mover, { type: 'proposeAmendment', draft, changes });
          return session.room.amendments['1'] === undefined
            ? []
            : [[session, { kind: 'amendment', amendment: '1', draft }] as const];
        }),
      ),
  );
}

const warning = (by: SeatId, cause: Cause): Message => ({
  id: 'w1',
  at: 1,
  by,
  to: [],
  says: { kind: 'warn', cause },
});

const whyIn = (said: Spoken): string | undefined =>
  typeof said === 'string' ? undefined : said.values.why;

/** What was said of a vote, beside what decides the vote. */
function ofVote(session: TestSession, id: SeatId, subject: DraftSubject, said: Spoken): Said {
  const knowledge = seatContent(session.scenario, id);
  const about = [session.open, session.room, knowledge, subject] as const;
  const { why, named } = voteReason(...about);
  const left = voteTerms(...about).filter(
    ({ about: term, worth }) =>
      !named.some((each) => each.worth === worth && isDeepStrictEqual(each.about, term)),
  );
  const otherwise = choiceFor(session.room, knowledge, subject, sumOf(left));
  return {
    text: spokenText(session.open, said, english),
    why: whyIn(said),
    derived: idOfWhy(why),
    isFaithful: otherwise !== adviseVote(...about).choice,
  };
}

const calls: Said[] = [];
const parted: Said[] = [];
const warned: Said[] = [];
const reports: Said[] = [];

const lineOf = ({ amendment, draft }: { amendment: string; draft: string }) => {
  const why = 'change.against issue/norms';
  const text = sentenceOf('talk.ranks.line', { amendment, draft, why });
  return { kind: 'words', text } as const;
};

function hear([session, subject]: readonly [TestSession, DraftSubject]): void {
  const { scenario, open, room } = session;
  if (subject.kind !== 'amendment') return;
  const situation = (id: SeatId, messages: Record<string, Message>) =>
    situationOf(open, { room, seat: { messages } }, seatContent(scenario, id), 1);
  const leader = leaderOf(open, room, subject.draft) ?? '';
  const [call] = answerThreat(situation(leader, {}), subject).flatMap((command) =>
    command.type === 'sendNote' && command.says.kind === 'words' ? [command.says] : [],
  );
  if (call !== undefined) calls.push(ofVote(session, leader, subject, call.text));
  for (const { id } of open.delegations) {
    const scales = { scenario: open, room, knowledge: seatContent(scenario, id), seed: 1 };
    const cause = { kind: 'amendment', amendment: subject.amendment } as const;
    if (scenario.coreSeats.includes(id)) {
      warned.push(ofVote(session, id, subject, answerTo(scales, warning('MEX', cause))));
    }
    // Whether the leader itself would call or not, a person who leads may.
    const heard: Message = { id: 'w1', at: 1, by: leader, to: [], says: call ?? lineOf(subject) };
    const called = situation(id, { w1: heard });
    if (standingOn(called, subject)?.rank !== 'apart') continue;
    const answer = answerToCall(called, heard);
    if (answer !== undefined) parted.push(ofVote(session, id, subject, answer));
  }
}

/** What each expert says of a report at the moments at which its text changes. */
function hearExperts(): void {
  const group = loadScenario('scenarios', 'gge-2017');
  const open = publicContent(group);
  let state: SessionState | undefined;
  for (const fact of simulate(group, 1, { whatIf: true }).facts) {
    state = step(open, state, fact);
    const { negotiation } = state.room;
    const isMoment = ['finalTextPresented', 'questionPut'].includes(fact.type);
    if (negotiation === undefined || !isMoment) continue;
    for (const { id } of open.delegations) {
      const knowledge = seatContent(group, id);
      const scales = { scenario: open, room: state.room, knowledge, seed: 1 };
      const cause = { kind: 'draft', draft: negotiation.draft } as const;
      const about = [open, state.room, negotiation, knowledge] as const;
      const { why, named, without } = stanceReason(...about);
      const says = { kind: 'askVote', draft: negotiation.draft } as const;
      const answers = [
        answerTo(scales, { ...warning('MEX', cause), says }),
        answerTo(scales, warning('MEX', cause)),
      ];
      for (const said of answers) {
        reports.push({
          text: spokenText(open, said, english),
          why: whyIn(said),
          derived: idOfWhy(why),
          isFaithful: without(named) !== adviseStance(...about).stance,
        });
      }
    }
  }
}

beforeAll(() => {
  for (const folder of ['ga-2018', 'ga-2020']) {
    for (const each of amended(loadScenario('scenarios', folder))) hear(each);
  }
  hearExperts();
}, 120_000);

const faithful = (all: readonly Said[]): number =>
  all.filter(({ isFaithful }) => isFaithful).length / all.length;

describe('what is named when', () => {
  it.each([
    ['a leader calls its friends against an amendment', () => calls, 3],
    ['a friend that was called parts from them', () => parted, 2],
    ['somebody who was warned stands where it stood', () => warned, 500],
    ['an expert says how it stands to the report', () => withReason(), 20],
  ])('%s is what decided it, in 95 of 100', (_when, heard, least) => {
    const all = heard();
    expect(all.length).toBeGreaterThanOrEqual(least);
    for (const { why, derived } of all) expect(why).toBe(derived);
    expect(faithful(all)).toBeGreaterThanOrEqual(0.95);
  });

  it('it is said, it has words, and nothing is named where nothing in particular decides', () => {
    for (const { text } of [...calls, ...parted, ...warned, ...reports]) {
      expect(text).not.toMatch(/[{}]|(text|change)\.(for|against)|any\.[a-z]|“”/);
    }
    for (const { text, why } of reports) {
      if (why === undefined) expect(text).not.toContain(':');
    }
  });

  const withReason = () => reports.filter(({ why }) => why !== undefined);
});
