import './projector.css';
import { DebriefFrame } from '../frame/debrief-frame.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { Wall } from './wall.tsx';
import { WallLobby } from './wall-lobby.tsx';

/** What the room sees on the wall: the code while people come in, the meeting, the debrief. */
export function ProjectorFace({ inside }: { inside: Inside }) {
  switch (inside.room.phase) {
    case 'lobby':
      return <WallLobby inside={inside} />;
    case 'debrief':
    case 'archived':
      return (
        <main id="main" class="wall-debrief">
          <DebriefFrame inside={inside} mode="projector" />
        </main>
      );
    default:
      return <Wall inside={inside} />;
  }
}
