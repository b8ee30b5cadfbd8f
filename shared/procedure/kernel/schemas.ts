import { z } from 'zod';
import { identifier, isInherited } from '../../scenario/source/parts.ts';

/** The small pieces that commands are made of, each bounded at the edge. */

export const seat = z.string().regex(/^[A-Z]{3}$/);
export const person = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}$/)
  .refine((id) => !isInherited(id));
/** A thing of the scenario, or one that was made in play and named after such things. */
export const id = identifier.max(60);
export const draft = identifier.max(60);
export const paragraph = identifier.max(60);
/** Named after all that it is about: a part may have many paragraphs. */
export const ballot = identifier.max(600);
/** What a move is about: a phase, a ballot, a motion, a point, a question, a text, a speech. */
export const subject = z.union([ballot, z.string().regex(/^[a-z]+-?[1-9]\d{0,9}$/)]);
export const motion = z.string().regex(/^m[1-9]\d{0,9}$/);
/** A paragraph, and the wording or the place that is proposed for it, or who proposed own words. */
export const proposal = z
  .string()
  .regex(/^([a-z][a-z0-9-]{0,59})?\/(:?[a-z][a-z0-9-]{0,59}|\+[1-9]\d{0,9})$/);
export const words = z.string().trim().min(1).max(280);
export const ms = z.number().int();
export const amendment = z.string().regex(/^[1-9]\d{0,3}$/);
/** Which of the changes of an amendment. */
export const changeNumber = z.string().regex(/^[1-9]\d?$/);
export const side = z.enum(['inFavour', 'against']);
