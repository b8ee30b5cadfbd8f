import { Send } from 'lucide-preact';
import type { Cable, CapitalAnswer } from '../../../shared/procedure/capital/cable.ts';
import { isCapitalReached } from '../../../shared/procedure/capital/rules.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { type LineNumber, measuredLine, termsOf } from '../../../shared/scenario/capital.ts';
import type { Instructions, Issue, RedLine } from '../../../shared/scenario/scenario.ts';
import { Countdown } from '../../components/countdown.tsx';
import { MayButton } from '../../components/may-button.tsx';
import { Terms } from '../../components/terms.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { wantedIn } from './interests.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** The brief as capital has bent it. */
  readonly instructions: Instructions;
  readonly number: LineNumber;
}

/** A red line, how it stands with capital, and the way to ask. */
export function RedLineRow({ store, instructions, number }: Props) {
  const line = instructions.redLines[Number(number) - 1];
  if (line === undefined) return null;
  const cable = own(store.desk.value?.cables ?? {}, number);
  return (
    <li class={cable?.answer?.kind === 'bent' ? 'brief__line brief__line--bent' : 'brief__line'}>
      <Terms text={line.text} />
      {cable === undefined ? (
        <Ask store={store} instructions={instructions} line={line} number={number} />
      ) : (
        <Asked store={store} line={line} cable={cable} />
      )}
    </li>
  );
}

/** CAP-1: whether capital would bend; offered while it can be reached, for lines that texts are held against. */
function Ask({ store, instructions, line, number }: Props & { readonly line: RedLine }) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined || store.desk.value === undefined) return null;
  if (!isCapitalReached(scenario, room) || !measuredLine(instructions, number)) return null;
  const { cost, delayMs } = termsOf(line);
  return (
    <div class="brief__ask">
      <MayButton
        store={store}
        command={{ type: 'sendCable', line: number }}
        label={t('capital.askAbout', { line: line.text })}
      >
        <Send size={15} aria-hidden="true" /> {t('capital.ask')}
      </MayButton>
      <small>{t('capital.terms', { cost, minutes: Math.round(delayMs / 6_000) / 10 })}</small>
    </div>
  );
}

function Asked({
  store,
  line,
  cable: { at, due, answer },
}: {
  readonly store: SessionStore;
  readonly line: RedLine;
  readonly cable: Cable;
}) {
  if (answer !== undefined) {
    const issues = store.scenario.value?.issues ?? [];
    return (
      <p class="brief__answer" role="status">
        <strong>{t('capital.says')}</strong> {answerText(issues, line, answer)}
      </p>
    );
  }
  if (due === undefined) return null;
  const paused = store.room.value?.paused?.since;
  return (
    <p class="brief__answer" role="status">
      {t('capital.asked')}{' '}
      <Countdown
        clock={{ endsAt: due, totalMs: due - at }}
        now={store.now}
        pausedSince={paused}
        label={t('capital.timeLeft')}
      />
    </p>
  );
}

/** What capital has answered, in words. */
export function answerText(
  issues: readonly Issue[],
  line: Pick<RedLine, 'issue'>,
  answer: CapitalAnswer,
): string {
  const issueOf = (id: string | undefined) => issues.find((issue) => issue.id === id);
  if (answer.kind === 'held') {
    const lacking = issueOf(answer.lacking);
    return lacking === undefined
      ? t('capital.held')
      : t('capital.lacking', { issue: lacking.name });
  }
  const issue = issueOf(line.issue);
  if (issue === undefined || answer.beyond === undefined) return t('capital.dissociate');
  const as = wantedIn(issue, answer.beyond);
  return answer.holds === undefined
    ? t('capital.bent', { issue: issue.name, as })
    : t('capital.bentDissociate', { issue: issue.name, as });
}
