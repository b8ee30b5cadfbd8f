import { DebriefFrame } from '../frame/debrief-frame.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';

/** After play: what the room did beside what really happened. */
export function DelegateDebrief({ inside }: { inside: Inside }) {
  return (
    <div class="debrief-page">
      <TopBar inside={inside}>
        <Menu />
      </TopBar>
      <main id="main" class="debrief-page__main" tabIndex={-1}>
        <DebriefFrame inside={inside} mode="delegate" />
      </main>
    </div>
  );
}
