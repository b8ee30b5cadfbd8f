import { expect, test } from 'vitest';
import { movesNow } from '../../../../client/scene/moves/moves.ts';
import { mayDo } from '../../../../shared/procedure/road/may-do.ts';
import type { SeatCommand } from '../../../../shared/procedure/road/moves.ts';
import { atTheGavel, inReading } from '../../../fixtures/consensus-scenario.ts';
import { seat, type TestSession } from '../../../fixtures/session.ts';

function movesIn(session: TestSession, own: string) {
  const scene = {
    scenario: session.open,
    room: session.room,
    seat: own,
    may: (command: SeatCommand) => mayDo(session.open, { room: session.room }, seat(own), command),
  };
  return movesNow(scene);
}

test('in a consensus forum nobody is offered a vote or a sponsorship [CON-1]', () => {
  const { main, others } = movesIn(inReading(), 'AAB');
  const types = [...main, ...others].map(({ command }) => command.type);
  expect(types).not.toContain('castVote');
  expect(types).not.toContain('joinSponsors');
  expect(main.map(({ command }) => command.type)).toEqual(['proposeChange', 'holdParagraph']);
});

test('who holds a paragraph can release it, and who has not answered a proposal can answer it, and its author withdraw it', () => {
  const session = inReading()
    .do(seat('AAB'), { type: 'holdParagraph', paragraph: 'war' })
    .do(seat('AAF'), {
      type: 'proposeChange',
      draft: 'report',
      change: { kind: 'alternative', paragraph: 'war', alternative: 'calm' },
    });
  const open = (own: string) =>
    movesIn(session, own)
      .others.filter(({ verdict }) => verdict.may)
      .map(({ command }) => command.type);
  expect(open('AAB')).toEqual(
    expect.arrayContaining(['releaseParagraph', 'acceptProposal', 'refuseProposal']),
  );
  expect(open('AAB')).not.toContain('withdrawProposal');
  expect(open('AAF')).toContain('withdrawProposal');
  expect(open('AAF')).not.toContain('acceptProposal');
});

test('at the gavel the text can no longer be changed, and the move says why', () => {
  const { others } = movesIn(atTheGavel(), 'AAB');
  const proposing = others.find(({ id }) => id === 'proposeChange');
  expect(proposing?.verdict).toMatchObject({ may: false, refusal: { rule: 'CON-6' } });
});
