import './message-row.css';
import { useSignal } from '@preact/signals';
import {
  CornerUpLeft,
  Flag as FlagIcon,
  Handshake,
  type LucideIcon,
  MessageCircle,
  MessageCircleQuestion,
  ThumbsUp,
  TriangleAlert,
} from 'lucide-preact';
import type { Message, Saying } from '../../../shared/procedure/talk/talk.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Question } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { tell } from '../../components/toast.tsx';
import { t as commonWords } from '../../components/words.ts';
import { messageText, type TalkScene } from '../../scene/talk/saying-text.ts';
import { isComputer } from '../../scene/talk/tables.ts';
import { sendAsSeat } from '../../sight/actor.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly scene: TalkScene;
  readonly message: Message;
  /** The seat that reads it; left out for the facilitator. */
  readonly own?: SeatId;
  /** Where the reader may report it; left out for the facilitator. */
  readonly store?: SessionStore;
}

const ICONS = {
  words: MessageCircle,
  answer: CornerUpLeft,
  askVote: MessageCircleQuestion,
  askSupport: ThumbsUp,
  thank: Handshake,
  warn: TriangleAlert,
} as const satisfies Readonly<Record<Saying['kind'] | 'answer', LucideIcon>>;

/** What one delegation said, in which move of talk, and whether the computer said it. */
export function MessageRow({ scene, message, own, store }: Props) {
  const { room, names } = scene;
  const { by, says, hidden, answers } = message;
  const kind = says.kind === 'words' && answers !== undefined ? 'answer' : says.kind;
  const Icon = ICONS[kind];
  const name = by === own ? t('message.you') : nameOf(names, by);
  return (
    <li class={by === own ? 'message message--own' : 'message'}>
      <Flag iso2={flagOf(names, by)} size={28} />
      <div class="message__body">
        <p class="message__head">
          <strong>{name}</strong>
          {isOfComputer(scene, message) && (
            <span class="quiet">{commonWords('badge.computer')}</span>
          )}
          <span class="message__kind">
            <Icon size={14} aria-hidden="true" /> {t(`message.${kind}`)}
          </span>
        </p>
        <p class={hidden === undefined ? 'message__text' : 'quiet message__hidden'}>
          {messageText(scene, message)}
        </p>
      </div>
      {store !== undefined && by !== own && !isComputer(room, by) && hidden === undefined && (
        <Report store={store} message={message} name={name} />
      )}
    </li>
  );
}

/** A sentence of the catalogue is said by the computer, whoever sits there now. */
const isOfComputer = ({ room }: TalkScene, { by, says }: Message): boolean =>
  says.kind === 'words' ? typeof says.text !== 'string' : isComputer(room, by);

interface ReportProps {
  readonly store: SessionStore;
  readonly message: Message;
  readonly name: string;
}

/** TAL-5: shows the facilitator one message, after a plain question. */
function Report({ store, message, name }: ReportProps) {
  const isAsking = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="button button--quiet button--icon button--small message__report"
        aria-label={t('message.reportOf', { name })}
        title={t('message.report')}
        aria-haspopup="dialog"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        <FlagIcon size={16} aria-hidden="true" />
      </button>
      {isAsking.value && (
        <Question
          title={t('message.reportTitle')}
          text={t('message.reportText')}
          act={t('message.reportAct')}
          onAct={() =>
            void sendAsSeat(store, { type: 'reportMessage', message: message.id }).then((reply) => {
              if ('done' in reply) tell({ tone: 'plain', text: t('message.reported') });
            })
          }
          onClose={() => {
            isAsking.value = false;
          }}
        />
      )}
    </>
  );
}
