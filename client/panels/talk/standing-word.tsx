import './standing-word.css';
import { Ear, EarOff, MessageSquareOff } from 'lucide-preact';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { isTalkOpen } from '../../../shared/procedure/talk/talk.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { t } from './words.ts';

/** TAL-5 and TAL-1: who may read what is said here, or that nothing is said now; it stands wherever one writes. */
export function StandingWord({ scenario, room }: { scenario: PublicScenario; room: Room }) {
  const isRead = room.options.talk === 'read';
  const isLobby = room.phase === 'lobby';
  const isOpen = isLobby || isTalkOpen(scenario, room);
  const Icon = isRead ? Ear : EarOff;
  return (
    <div class="standing-word">
      {!isOpen && (
        <p class="standing-word__one">
          <MessageSquareOff size={18} aria-hidden="true" />
          <span>{closedText()}</span>
        </p>
      )}
      {(isOpen || isRead) && (
        <p class={isRead ? 'standing-word__one standing-word__one--read' : 'standing-word__one'}>
          <Icon size={18} aria-hidden="true" />
          <span>{t(wordKey(isRead, isLobby))}</span>
        </p>
      )}
    </div>
  );
}

function wordKey(isRead: boolean, isLobby: boolean) {
  if (!isRead) return 'standing.private';
  return isLobby ? 'standing.readLobby' : 'standing.read';
}

function closedText(): string {
  const { why, mend } = refusalText({
    rule: 'TAL-1',
    why: 'why.talkClosed',
    mend: 'mend.talkClosed',
    values: {},
  });
  return `${why} ${mend}`;
}
