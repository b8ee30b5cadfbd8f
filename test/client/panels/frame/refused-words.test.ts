import { expect, test } from 'vitest';
import { refusedWords } from '../../../../client/panels/frame/refused-words.ts';
import { RULES_VERSION } from '../../../../shared/procedure/session/opening.ts';

test('a page says by which rules a session was played, and by which this server plays', () => {
  const older = refusedWords({ kind: 'refused', why: 'rulesOlder', rules: 1 });
  expect(older.text).toContain('version 1 of the rules');
  expect(older.text).toContain(`version ${RULES_VERSION}`);
  const newer = refusedWords({ kind: 'refused', why: 'rulesNewer', rules: 99 });
  expect(newer.text).toContain('version 99 of the rules');
  expect(newer.title).not.toBe(older.title);
});

test('a page tells a session that is not here from one whose scenario has changed', () => {
  const unknown = refusedWords({ kind: 'refused', why: 'sessionUnknown' });
  const gone = refusedWords({ kind: 'refused', why: 'scenarioGone' });
  expect(unknown.title).toBe('This session is not here');
  expect(gone.title).toBe('The scenario of this session has changed');
});
