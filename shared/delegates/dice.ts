/** The dice that computer-played delegations throw: the session's, so that a plan can be made again. */
export { dice } from '../scenario/dice.ts';
