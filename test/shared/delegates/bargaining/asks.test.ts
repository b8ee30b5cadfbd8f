import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { adviseVote } from '../../../../shared/delegates/advice.ts';
import { roomAsIf } from '../../../../shared/delegates/bargaining/as-if.ts';
import { answerTo } from '../../../../shared/delegates/bargaining/asks.ts';
import { priceOf } from '../../../../shared/delegates/bargaining/price.ts';
import { A_HEART } from '../../../../shared/delegates/bargaining/threat.ts';
import type { PromisedChange } from '../../../../shared/procedure/deals/act.ts';
import type { Spoken } from '../../../../shared/procedure/kernel/spoken.ts';
import type { Message, Saying } from '../../../../shared/procedure/talk/talk.ts';
import { draftOf, sponsorsOf } from '../../../../shared/procedure/texts/drafts.ts';
import { textOf } from '../../../../shared/procedure/texts/texts.ts';
import { heartStruck } from '../../../../shared/scenario/matters.ts';
import type { SeatId } from '../../../../shared/scenario/scenario.ts';
import { contentFor } from '../../../../shared/scenario/text-worth.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'ga-2018');
const group = loadScenario('scenarios', 'gge-2017');
const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
const [first] = scenario.drafts;

function heard(says: Saying, to: SeatId): Message {
  return { id: 'w1', at: 0, by: 'KEN', to: [to], says };
}

const scalesOf = (seat: SeatId) => ({
  scenario: session.open,
  room: session.room,
  knowledge: seatContent(scenario, seat),
  seed: 1,
});

const keyOf = (said: Spoken): string => (typeof said === 'string' ? '' : said.key);
const valuesOf = (said: Spoken) => (typeof said === 'string' ? {} : said.values);

/** The change that an answer names; undefined where it names none. */
function changeIn(said: Spoken): PromisedChange | undefined {
  const { paragraph = '', wording } = valuesOf(said);
  if (keyOf(said).endsWith('.without') || keyOf(said).startsWith('talk.without'))
    return { kind: 'delete', paragraph };
  if (wording === undefined) return undefined;
  const alternative = wording.slice(paragraph.length + 1);
  return { kind: 'alternative', paragraph, alternative };
}

describe('asked how it will vote, a delegation', () => {
  const asked = scenario.delegations.flatMap(({ id }) =>
    scenario.drafts.map((draft) => {
      const says = { kind: 'askVote', draft: draft.id } as const;
      return { seat: id, draft: draft.id, said: answerTo(scalesOf(id), heard(says, id)) };
    }),
  );

  it('says the vote that it would cast', () => {
    for (const { seat, draft, said } of asked) {
      const { choice } = adviseVote(session.open, session.room, seatContent(scenario, seat), {
        kind: 'draft',
        draft,
      });
      const key = keyOf(said);
      if (key.startsWith('talk.sponsors')) continue;
      const says = key.startsWith('talk.name.') ? 'yes' : key.split('.')[2];
      expect(says, `${seat} ${draft}`).toBe(choice);
    }
  });

  it('names a change only where that change would move its vote as it says', () => {
    const conditional = asked.flatMap(({ seat, draft, said }) => {
      const change = changeIn(said);
      return change === undefined || !/^talk\.with(out)?\./.test(keyOf(said))
        ? []
        : [{ seat, draft, change, promised: keyOf(said).split('.')[3] }];
    });
    expect(conditional.length).toBeGreaterThan(20);
    for (const { seat, draft, change, promised } of conditional) {
      const room = roomAsIf(session.open, session.room, draft, [change]);
      const subject = { kind: 'draft', draft } as const;
      const { choice } = adviseVote(session.open, room, seatContent(scenario, seat), subject);
      expect(choice, `${seat} ${draft} ${JSON.stringify(change)}`).toBe(promised);
    }
  });

  it('names, where nothing would move its vote, a change that serves it all the same, and none at the heart', () => {
    const wishes = asked.flatMap(({ seat, draft, said }) => {
      const change = changeIn(said);
      return change !== undefined && /^talk\.(wish|sponsors)\./.test(keyOf(said))
        ? [{ seat, draft, change }]
        : [];
    });
    const sponsors = wishes.filter(({ seat, draft }) =>
      sponsorsOf(session.open, session.room, draft).includes(seat),
    );
    expect(sponsors.length).toBeGreaterThan(5);
    expect(wishes.length - sponsors.length).toBeGreaterThan(50);
    for (const { seat, draft, change } of wishes) {
      const { instructions } = seatContent(scenario, seat);
      const worth = contentFor(instructions)(draftOf(session.open, draft));
      const then = roomAsIf(session.open, session.room, draft, [change]);
      const [before, after] = [session.room, then].map((room) => textOf(session.open, room, draft));
      if (before === undefined || after === undefined) throw new Error('There is no text.');
      expect(worth(after).worth, `${seat} ${draft}`).toBeGreaterThan(worth(before).worth);
      expect(heartStruck(before, after), `${seat} ${draft}`).toBeLessThan(A_HEART);
    }
  });
});

describe('asked how it will vote, a delegation that would vote yes', () => {
  it('names a change only where it would then put its name to the text', () => {
    const in2020 = loadScenario('scenarios', 'ga-2020');
    const room2020 = new TestSession(in2020).enter('briefing', 'generalDebate', 'informals');
    const named = in2020.delegations.flatMap(({ id }) =>
      in2020.drafts.flatMap((draft) => {
        const { open, room } = room2020;
        const scales = { scenario: open, room, knowledge: seatContent(in2020, id), seed: 1 };
        const said = answerTo(scales, heard({ kind: 'askVote', draft: draft.id }, id));
        const change = keyOf(said).startsWith('talk.name.') ? changeIn(said) : undefined;
        if (change === undefined) return [];
        const then = roomAsIf(open, room, draft.id, [change]);
        const act = { kind: 'sponsor', draft: draft.id } as const;
        return [[priceOf(scales, act), priceOf({ ...scales, room: then }, act)]];
      }),
    );
    expect(named.length).toBeGreaterThan(10);
    for (const [now, then] of named) {
      expect(now).not.toEqual({ kind: 'cost', cost: 0 });
      expect(then).toEqual({ kind: 'cost', cost: 0 });
    }
  });
});

describe('spoken to in free words, a delegation', () => {
  const says = (text: string) => ({ kind: 'words', text }) as const;

  it('asks back where they name no text', () => {
    const said = answerTo(scalesOf('KEN'), heard(says('Can you help us?'), 'KEN'));
    expect(keyOf(said)).toBe('talk.askBack');
  });

  it('understands the name of a text', () => {
    const said = answerTo(scalesOf('KEN'), heard(says(`And ${first?.shortName}?`), 'KEN'));
    expect(valuesOf(said).draft).toBe(first?.id);
  });
});

describe('asked to support a proposal, a delegation', () => {
  it('answers for every proposal that could be made, and never yes across a red line', () => {
    const room = new TestSession(group).enter('briefing', 'generalDebate', 'informals');
    const [draft] = group.drafts;
    const paragraph = draft?.paragraphs.find(({ alternatives }) => alternatives.length > 0);
    const [alternative] = paragraph?.alternatives ?? [];
    const [proposer = '', ...others] = group.delegations.map(({ id }) => id);
    room.do(
      { kind: 'seat', seat: proposer, via: 'computer' },
      {
        type: 'proposeChange',
        draft: draft?.id ?? '',
        change: {
          kind: 'alternative',
          paragraph: paragraph?.id ?? '',
          alternative: alternative?.id ?? '',
        },
      },
    );
    const [proposal = ''] = Object.keys(room.room.negotiation?.proposals ?? {});
    const answers = others.map((seat) => {
      const scales = {
        scenario: room.open,
        room: room.room,
        knowledge: seatContent(group, seat),
        seed: 1,
      };
      const cause = { kind: 'proposal', proposal } as const;
      return keyOf(answerTo(scales, heard({ kind: 'askSupport', cause }, seat)));
    });
    expect(new Set(answers).size).toBeGreaterThan(1);
    for (const key of answers) expect(key).toMatch(/^talk\.support\.(yes|no|abstain|redLine)$/);
  });
});
