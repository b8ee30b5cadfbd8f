import { z } from 'zod';

/** The small pieces that commands are made of, each bounded at the edge. */

export const seat = z.string().regex(/^[A-Z]{3}$/);
export const person = z.string().min(1).max(40);
export const draft = z.string().min(1).max(60);
export const paragraph = z.string().min(1).max(60);
export const words = z.string().trim().min(1).max(280);
export const ms = z.number().int();
export const amendment = z.string().regex(/^[1-9]\d{0,3}$/);
