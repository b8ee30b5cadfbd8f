import type { UnreadableLog } from '../../shared/procedure/road/upcast.ts';

/** The session's log was written by a version of the rules that this program does not read. */
export class RulesUnreadable extends Error {
  override readonly name = 'RulesUnreadable';
  readonly log: UnreadableLog;

  constructor(log: UnreadableLog) {
    super(`the log is of version ${log.rules} of the rules, which is ${log.is}`);
    this.log = log;
  }
}
