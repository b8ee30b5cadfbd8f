import './asked-of-seat.css';
import { useSignal } from '@preact/signals';
import { CornerDownRight } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { askedBy } from '../../../shared/delegates/report/answers.ts';
import type { Deal } from '../../../shared/procedure/deals/deal.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { isHouseMove } from '../../../shared/procedure/road/moves.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { announce } from '../../components/announcer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { listOf } from '../../language/lists.ts';
import type { Asked } from '../../scene/moves/asked.ts';
import type { Move } from '../../scene/moves/move.ts';
import { actText } from '../../scene/talk/act-text.ts';
import type { TalkScene } from '../../scene/talk/saying-text.ts';
import { amendmentBy, whatItDoes } from '../../scene/texts/amendments.ts';
import { wordsProposed } from '../../scene/texts/negotiation.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { ChangesShown } from '../amendments/changes-shown.tsx';
import { ChangeAdvice } from '../consensus/change-advice.tsx';
import { ProposalRow, titleOf } from '../consensus/proposal-row.tsx';
import { OwnDeal } from '../deals/own-deal.tsx';
import { t } from './words.ts';

/** What there is more to see of than the sentence says. */
const HAS_LOOK: readonly Asked['kind'][] = ['offer', 'proposal', 'friendly'];

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
  const open = useSignal<string | undefined>(undefined);
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
  const shown = waiting.find(({ id }) => id === open.value);
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
        {HAS_LOOK.includes(first.kind) && (
          <button
            type="button"
            class="button button--quiet"
            aria-haspopup="dialog"
            onClick={() => {
              open.value = first.id;
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
      {shown !== undefined && (
        <Dialog
          wide
          title={sentenceOf({ store, scenario, room, asked: shown })}
          onClose={() => {
            open.value = undefined;
          }}
        >
          <Look store={store} scenario={scenario} room={room} asked={shown} />
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
    case 'offer':
      return offerSentence({ scenario, room, names }, asked.deal);
    case 'invitation':
      return t('asked.invitedBy', { name: nameOf(names, asked.by) });
    case 'guest':
      return t('asked.guestBy', { name: nameOf(names, asked.by) });
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

/** What the other would do, or else what it asks. */
function offerSentence(scene: TalkScene, deal: Deal): string {
  const name = nameOf(scene.names, deal.by);
  const actsOf = (isTheirs: boolean) =>
    listOf(
      deal.promises
        .filter(({ by }) => (by === deal.by) === isTheirs)
        .map(({ act }) => actText(scene, act)),
    );
  const theirs = actsOf(true);
  return theirs === ''
    ? t('asked.offerAsks', { name, acts: actsOf(false) })
    : t('asked.offerOf', { name, acts: theirs });
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
          advice={<ChangeAdvice store={store} asked={askedBy(asked.proposal)} />}
        />
      );
    case 'friendly':
      return <ChangesShown scenario={scenario} room={room} amendment={asked.amendment} />;
    case 'offer':
      return <LookAtOffer store={store} scenario={scenario} room={room} deal={asked.deal} />;
    case 'invitation':
    case 'guest':
    case 'history':
      return null;
  }
}

type OfferProps = Omit<OneProps, 'asked'> & { readonly deal: Deal };

function LookAtOffer({ store, scenario, room, deal }: OfferProps) {
  const seat = store.seat.value;
  return seat === undefined ? null : (
    <OwnDeal inside={{ store, scenario, room }} deal={deal} seat={seat} />
  );
}
