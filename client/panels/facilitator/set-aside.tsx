import '../consensus/report.css';
import type { Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { answerableUntil } from '../../../shared/procedure/consensus/setting-aside.ts';
import { showTime, useTimeLeft } from '../../components/countdown.tsx';
import { nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly proposal: Proposal;
  /** The number of the paragraph that it is about. */
  readonly number: string;
}

/** Thanks for a proposal and sets it aside, once delegations have had time to answer it. */
export function SetAside({ inside: { store, room }, proposal, number }: Props) {
  const { reading } = room.options.times;
  const clock = { endsAt: answerableUntil(room, proposal), totalMs: reading };
  const left = useTimeLeft(clock, store.now);
  const name = nameOf(store.delegations.value, proposal.by);
  return (
    <p class="clause__aside">
      <button
        type="button"
        class="clause__open"
        aria-label={t('step.setProposalAside.name', { name, number })}
        disabled={left > 0}
        onClick={() => void store.send({ type: 'setProposalAside', proposal: proposal.id })}
      >
        {t('step.setProposalAside')}
      </button>
      {left > 0 && <span>{t('chair.answersFirst', { time: showTime(left) })}</span>}
    </p>
  );
}
