import { expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const linesPlanned = (session: TestSession, id: string) =>
  planMoves(
    session.open,
    sightOf(session.state, seat(id)),
    seatContent(session.scenario, id),
    1,
  ).flatMap(({ command }) => (command.type === 'writeLine' ? [command] : []));

it('[RND-5] a delegation most in play that nobody holds writes its public line, once; the others write nothing', () => {
  const session = new TestSession().enter('briefing');
  const [core = ''] = session.open.coreSeats;
  const other = session.open.delegations.find(({ id }) => !session.open.coreSeats.includes(id));
  expect(linesPlanned(session, core)).toEqual([]);
  session.do(facilitator, { type: 'openRound', question: 'Why are you here?', ms: 60_000 });
  const [round = ''] = Object.keys(session.room.rounds ?? {});
  const text = session.scenario.instructions[core]?.publicLine ?? '';
  expect(linesPlanned(session, core)).toEqual([{ type: 'writeLine', round, text }]);
  if (other !== undefined) expect(linesPlanned(session, other.id)).toEqual([]);
  session.do(seat(core), { type: 'writeLine', round, text });
  expect(linesPlanned(session, core)).toEqual([]);
});
