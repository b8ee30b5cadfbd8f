import './moves-of-talk.css';
import { useSignal } from '@preact/signals';
import { Handshake } from 'lucide-preact';
import { MOST_PARTNERS } from '../../../shared/procedure/deals/schemas.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { Saying } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { MayButton } from '../../components/may-button.tsx';
import { causesIn, sayingText } from '../../scene/talk/saying-text.ts';
import { OfferDialog } from '../deals/offer-dialog.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly partners: readonly SeatId[];
  /** The command that says it here. */
  readonly commandFor: (says: Saying) => SeatCommand;
}

const KINDS = ['askVote', 'askSupport', 'warn', 'thank'] as const;
type Kind = (typeof KINDS)[number];

/** Moves of talk, which everybody understands in the same way: one presses the sentence that one means. */
export function MovesOfTalk({ inside, partners, commandFor }: Props) {
  const open = useSignal<Kind | undefined>(undefined);
  const isOffering = useSignal(false);
  const { store, scenario, room } = inside;
  const scene = { scenario, room, names: store.delegations.value };
  const sentences = open.value === undefined ? [] : sayingsOf(inside, open.value);
  const close = () => {
    open.value = undefined;
  };
  return (
    <div class="talk-moves">
      <fieldset class="talk-moves__kinds" aria-label={t('ask.title')}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="talk-moves__kind"
            aria-expanded={open.value === kind}
            onClick={() => {
              open.value = open.value === kind ? undefined : kind;
            }}
          >
            {t(`ask.${kind}`)}
          </button>
        ))}
        <button
          type="button"
          class="talk-moves__kind"
          aria-haspopup="dialog"
          onClick={() => {
            isOffering.value = true;
          }}
        >
          <Handshake size={16} aria-hidden="true" /> {t('ask.offer')}
        </button>
      </fieldset>
      {isOffering.value && (
        <OfferDialog
          inside={inside}
          to={partners.slice(0, MOST_PARTNERS)}
          onClose={() => {
            isOffering.value = false;
          }}
        />
      )}
      {sentences.length > 0 && (
        <ul class="talk-moves__sentences">
          {sentences.map((says) => (
            <li key={JSON.stringify(says)}>
              <MayButton
                store={store}
                command={commandFor(says)}
                look="button--small talk-moves__sentence"
                onDone={close}
              >
                {sayingText(scene, says)}
              </MayButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What can be said in one kind of move, about everything that is there. */
function sayingsOf({ room }: Inside, kind: Kind): readonly Saying[] {
  switch (kind) {
    case 'askVote':
      return Object.keys(room.drafts).map((draft) => ({ kind, draft }));
    case 'askSupport':
    case 'warn':
      return causesIn(room).map((cause) => ({ kind, cause }));
    case 'thank':
      return [{ kind }];
  }
}
