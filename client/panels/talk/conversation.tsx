import './conversation.css';
import { ArrowLeft, EarOff, LogOut, UserPlus, UserRoundCog } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { isTalkOpen, tableOf } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { MayButton } from '../../components/may-button.tsx';
import { SeatBadge } from '../../components/seat-badge.tsx';
import { listOf } from '../../language/lists.ts';
import { dealsAmong } from '../../scene/talk/deals-seen.ts';
import { partnersText } from '../../scene/talk/partners-text.ts';
import { tableName } from '../../scene/talk/table-name.ts';
import {
  hearersOf,
  latest,
  type ThreadId,
  tableIn,
  threadOfNotes,
} from '../../scene/talk/threads.ts';
import { nameOf } from '../../sight/names.ts';
import { OwnDeal } from '../deals/own-deal.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { MessageRow } from './message-row.tsx';
import { StandingWord } from './standing-word.tsx';
import { Suggestion } from './suggestion.tsx';
import { TalkComposer } from './talk-composer.tsx';
import type { TalkDesk } from './talk-desk.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly desk: TalkDesk;
  readonly seat: SeatId;
  readonly id: ThreadId;
  readonly onInvite: () => void;
}

/** One conversation: who hears it, what was said, and what one says next, always in reach below. */
export function Conversation({ inside, desk, seat, id, onInvite }: Props) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const thread = desk.threads.value.find((each) => each.id === id);
  const messages = thread?.messages ?? [];
  const table = tableIn(id);
  const isHere = table !== undefined && tableOf(room, seat) === table;
  const partners = hearersOf(room, desk.threads.value, seat, id);
  const partnerNames = partnersText(names, partners);
  const end = useRef<HTMLDivElement>(null);
  const last = latest({ messages });
  useEffect(() => {
    desk.markRead(id, last);
    end.current?.scrollIntoView({ block: 'end' });
  }, [id, last]);
  useEffect(() => {
    const panel = end.current?.closest('.tab-panel');
    if (panel == null) return;
    // What was said last stays in sight when the place for it gets another size.
    const watch = new ResizeObserver(() => end.current?.scrollIntoView({ block: 'end' }));
    watch.observe(panel);
    return () => watch.disconnect();
  }, []);
  const stoodInFor = partners.filter((each) => own(room.seats, each) === 'facilitator');
  const hasGone = table !== undefined && !isHere;
  return (
    <section class="conversation" aria-labelledby="conversation-title">
      <div class="conversation__head">
        <button
          type="button"
          class="button button--quiet button--small conversation__back"
          onClick={() => desk.openThread(undefined)}
        >
          <ArrowLeft size={16} aria-hidden="true" /> {t('back')}
        </button>
        <h2 id="conversation-title">
          {isHere
            ? tableName(scenario, room, names, table)
            : t(hasGone ? 'notes.atTable' : 'notes.with', { names: partnerNames })}
        </h2>
        <p class="conversation__seats">
          {[seat, ...partners].map((each) => (
            <SeatBadge key={each} seat={each} own={seat} room={room} names={names} />
          ))}
        </p>
        <p class="conversation__standin" role="status">
          {stoodInFor.length > 0 && (
            <>
              <UserRoundCog size={16} aria-hidden="true" />{' '}
              {t('conversation.standIn', {
                names: listOf(stoodInFor.map((each) => nameOf(names, each))),
              })}
            </>
          )}
        </p>
        {isHere && (
          <div class="button-row">
            <button
              type="button"
              class="button button--small"
              aria-haspopup="dialog"
              onClick={onInvite}
            >
              <UserPlus size={16} aria-hidden="true" /> {t('table.invite')}
            </button>
            <MayButton
              store={store}
              command={{ type: 'leaveTable' }}
              onDone={() => desk.openThread(undefined)}
            >
              <LogOut size={16} aria-hidden="true" /> {t('table.leave')}
            </MayButton>
          </div>
        )}
        {isTalkOpen(scenario, room) && room.options.talk !== 'read' ? (
          <p class="conversation__hears">
            <EarOff size={16} aria-hidden="true" />{' '}
            {isHere ? t('conversation.atTable') : t('conversation.note', { names: partnerNames })}
          </p>
        ) : (
          <StandingWord scenario={scenario} room={room} />
        )}
      </div>
      <ol class="conversation__messages" aria-label={t('conversation.messages')}>
        {messages.map((message) => (
          <MessageRow
            key={message.id}
            scene={{ scenario, room, names }}
            message={message}
            own={seat}
            store={store}
          />
        ))}
      </ol>
      {messages.length === 0 && (
        <p class="quiet">
          {t(partners.length === 0 ? 'conversation.nobody' : 'conversation.empty')}
        </p>
      )}
      {dealsAmong(store.desk.value?.deals ?? {}, seat, partners).map((deal) => (
        <OwnDeal key={deal.id} inside={inside} deal={deal} seat={seat} />
      ))}
      <div class="conversation__foot">
        {hasGone ? (
          <div class="conversation__left">
            <p class="quiet">{t('conversation.left')}</p>
            <button
              type="button"
              class="button button--small"
              onClick={() => desk.openThread(threadOfNotes(partners))}
            >
              {t('conversation.write')}
            </button>
          </div>
        ) : (
          <>
            <Suggestion store={store} desk={desk} />
            <TalkComposer
              inside={inside}
              desk={desk}
              thread={id}
              table={isHere ? table : undefined}
              partners={partners}
            />
          </>
        )}
      </div>
      <div class="conversation__end" ref={end} />
    </section>
  );
}
