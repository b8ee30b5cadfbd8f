import type { MinuteOf } from '../kernel/fact.ts';
import { decidesOf } from '../kernel/house.ts';
import type { BallotFact } from './facts.ts';
import { draftIn } from './programme.ts';

type OfBallot<T extends BallotFact['type']> = MinuteOf<Extract<BallotFact, { type: T }>>;

/** What is voted on, or passes without a vote. */
export const aboutBallot: OfBallot<'votingOpened' | 'adoptedWithoutVote'> = (
  room,
  { type },
  house,
) => {
  if (room.ballot === undefined) return undefined;
  const { subject } = room.ballot;
  const [, values] = decidesOf(house, subject).says(room, subject);
  return [`${type}.${subject.kind}`, { draft: draftIn(subject) ?? '', ...values }];
};

export const declared: OfBallot<'resultDeclared'> = (room, { type }, house) => {
  const result = room.results[room.ballot?.id ?? ''];
  if (result === undefined) return undefined;
  const { subject, outcome, majority = 'simple', tally } = result;
  const { yes, no, abstain } = tally;
  const [key, values] = decidesOf(house, subject).says(room, subject);
  return [`${type}.${key}.${outcome}`, { yes, no, abstain, majority, ...values }];
};
