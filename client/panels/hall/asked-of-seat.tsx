import './asked-of-seat.css';
import { useSignal } from '@preact/signals';
import { CornerDownRight } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { isHouseMove } from '../../../shared/procedure/road/moves.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { announce } from '../../components/announcer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import type { Asked } from '../../scene/moves/asked.ts';
import type { Move } from '../../scene/moves/move.ts';
import { amendmentBy, whatItDoes } from '../../scene/texts/amendments.ts';
import { wordsProposed } from '../../scene/texts/negotiation.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { ChangesShown } from '../amendments/changes-shown.tsx';
import { ChangeAdvice } from '../consensus/change-advice.tsx';
import { ProposalRow, titleOf } from '../consensus/proposal-row.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly asked: readonly Asked[];
  readonly onAct: (move: Move) => void;
}

/** What waits for this delegation's answer, one thing at a time; what it would rather leave comes last. */
export function AskedOfSeat({ store, scenario, room, asked, onAct }: Props) {
  const left = useSignal<readonly string[]>([]);
  const isOpen = useSignal(false);
  const waiting = [
    ...asked.filter(({ id }) => !left.value.includes(id)),
    ...asked.filter(({ id }) => left.value.includes(id)),
  ];
  const [first] = waiting;
  const sentence = first && sentenceOf({ store, scenario, room, asked: first });
  useEffect(() => {
    if (sentence !== undefined) announce(t('asked.news', { what: sentence }));
  }, [first?.id]);
  if (first === undefined) return null;
  return (
    <section class="asked" aria-label={t('asked.title')}>
      <p class="asked__what">
        <CornerDownRight size={18} aria-hidden="true" />
        <span>
          <strong>{t(`asked.${first.kind}`)}</strong> {sentence}
        </span>
      </p>
      <div class="asked__acts">
        {first.moves.map((move, index) => (
          <button
            key={move.id}
            type="button"
            class={index === 0 && first.kind === 'history' ? 'button button--primary' : 'button'}
            onClick={() => onAct(move)}
          >
            {move.label}
            {isHouseMove(move.command) && <HouseRuleTag />}
          </button>
        ))}
        {first.kind !== 'history' && (
          <button
            type="button"
            class="button button--quiet"
            aria-haspopup="dialog"
            onClick={() => {
              isOpen.value = true;
            }}
          >
            {t('asked.look')}
          </button>
        )}
        {waiting.length > 1 && (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              left.value = [...left.value.filter((id) => id !== first.id), first.id];
            }}
          >
            {t('asked.next', { count: waiting.length - 1 })}
          </button>
        )}
      </div>
      {isOpen.value && sentence !== undefined && (
        <Dialog
          wide
          title={sentence}
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <Look store={store} scenario={scenario} room={room} asked={first} />
        </Dialog>
      )}
    </section>
  );
}

type OneProps = Omit<Props, 'asked' | 'onAct'> & { readonly asked: Asked };

/** What is asked, in a sentence: "Paragraph 34. Brazil proposes to delete it." */
function sentenceOf({ store, scenario, room, asked }: OneProps): string {
  const names = store.delegations.value;
  switch (asked.kind) {
    case 'proposal': {
      const { line, proposal } = asked;
      const gist = wordsProposed(line, proposal.change)?.gist;
      const what = titleOf(proposal, gist, nameOf(names, proposal.by));
      return t('asked.onParagraph', { number: line.number, what });
    }
    case 'friendly': {
      const { amendmentId, amendment } = asked;
      return t('asked.amendment.friendly', {
        amendment: amendmentBy(names, amendmentId, amendment),
        what: whatItDoes(scenario, room, amendment),
      });
    }
    case 'history':
      return t(
        asked.about === 'requestDivision' ? 'asked.historyDivision' : 'asked.historyObjection',
      );
  }
}

/** The words in question, with who has answered and what capital says. */
function Look({ store, scenario, room, asked }: OneProps) {
  switch (asked.kind) {
    case 'proposal':
      return (
        <ProposalRow
          line={asked.line}
          proposal={asked.proposal}
          names={store.delegations.value}
          advice={<ChangeAdvice store={store} change={asked.proposal.change} />}
        />
      );
    case 'friendly':
      return <ChangesShown scenario={scenario} room={room} amendment={asked.amendment} />;
    case 'history':
      return null;
  }
}
