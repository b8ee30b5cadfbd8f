import { describe, expect, it } from 'vitest';
import {
  latest,
  partnersIn,
  tableIn,
  threadOfNotes,
  threadOfTable,
  threadsOf,
  unreadIn,
} from '../../../../client/scene/talk/threads.ts';
import type { Message } from '../../../../shared/procedure/talk/talk.ts';

const said = (number: number, by: string, to: readonly string[], table?: string): Message => ({
  id: `w${number}`,
  at: number,
  by,
  to,
  says: { kind: 'thank' },
  ...(table !== undefined && { table }),
});
const box = (...messages: readonly Message[]) =>
  Object.fromEntries(messages.map((message) => [message.id, message]));

describe('the conversations of a delegation', () => {
  it('are one for each table and one for each circle of notes, whoever of it writes', () => {
    const threads = threadsOf(
      box(
        said(3, 'AAA', ['AAB']),
        said(5, 'AAB', ['AAA']),
        said(7, 'AAB', ['AAC', 'AAA']),
        said(9, 'AAC', ['AAB', 'AAA'], 't8'),
      ),
      'AAA',
    );
    expect(threads.map(({ id, partners }) => [id, partners])).toEqual([
      ['table t8', ['AAC', 'AAB']],
      ['note AAB AAC', ['AAB', 'AAC']],
      ['note AAB', ['AAB']],
    ]);
    expect(threads.map(({ messages }) => messages.length)).toEqual([1, 1, 2]);
  });

  it('come with the latest word first', () => {
    const ids = threadsOf(
      box(said(3, 'AAB', ['AAA']), said(4, 'AAC', ['AAA']), said(10, 'AAB', ['AAA'])),
      'AAA',
    ).map(({ id }) => id);
    expect(ids).toEqual(['note AAB', 'note AAC']);
  });

  it('have as new what others have said since one last read', () => {
    const [thread] = threadsOf(
      box(said(3, 'AAB', ['AAA']), said(4, 'AAA', ['AAB']), said(11, 'AAB', ['AAA'])),
      'AAA',
    );
    if (thread === undefined) throw new Error('There is a conversation.');
    expect(unreadIn(thread, 'AAA', 0)).toBe(2);
    expect(unreadIn(thread, 'AAA', 3)).toBe(1);
    expect(unreadIn(thread, 'AAA', latest(thread))).toBe(0);
  });

  it('are named so that table and partners can be read from the name', () => {
    expect(tableIn(threadOfTable('t5'))).toBe('t5');
    expect(partnersIn(threadOfTable('t5'))).toEqual([]);
    expect(partnersIn(threadOfNotes(['AAC', 'AAB']))).toEqual(['AAB', 'AAC']);
    expect(tableIn(threadOfNotes(['AAC']))).toBeUndefined();
  });
});
