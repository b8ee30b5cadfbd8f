import type { SessionStore } from '../../sight/store.ts';
import { DebriefFrame } from '../frame/debrief-frame.tsx';
import { DeleteOwnSession } from '../frame/delete-session.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { HelpButton } from '../help/help-button.tsx';
import { RoundButton } from '../rounds/round-button.tsx';
import { TakeHome } from '../take-home/take-home.tsx';
import { PlayOn } from './play-on.tsx';

interface Props {
  readonly inside: Inside;
  /** Held by a person who plays alone. */
  readonly chair: SessionStore | undefined;
}

/** After play: what the room did beside what really happened. */
export function DelegateDebrief({ inside, chair }: Props) {
  const seat = inside.store.seat.value;
  return (
    <div class="debrief-page">
      <TopBar inside={inside}>
        {chair !== undefined && seat !== undefined && (
          <PlayOn scenario={inside.scenario} seat={seat} />
        )}
        <RoundButton inside={inside} />
        <HelpButton store={inside.store} />
        <Menu>
          {chair !== undefined && <TakeHome session={inside.store.session} />}
          <DeleteOwnSession session={inside.store.session} />
        </Menu>
      </TopBar>
      <main id="main" class="debrief-page__main" tabIndex={-1}>
        <DebriefFrame inside={inside} mode="delegate" />
      </main>
    </div>
  );
}
