export { dice } from '../scenario/dice.ts';
