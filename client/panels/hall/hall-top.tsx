import type { SessionStore } from '../../sight/store.ts';
import { DeleteOwnSession } from '../frame/delete-session.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { HelpButton } from '../help/help-button.tsx';
import { RoundButton } from '../rounds/round-button.tsx';

export interface HallProps {
  readonly inside: Inside;
  /** The right to preside, for a person who plays alone. */
  readonly chair: SessionStore | undefined;
}

/** The top of the hall on every screen. */
export function HallTop({ inside }: { inside: Inside }) {
  return (
    <TopBar inside={inside}>
      <RoundButton inside={inside} />
      <HelpButton store={inside.store} />
      <Menu>
        <DeleteOwnSession session={inside.store.session} />
      </Menu>
    </TopBar>
  );
}
