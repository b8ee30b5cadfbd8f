import './facilitator.css';
import { useSignal } from '@preact/signals';
import { Archive } from 'lucide-preact';
import { Question } from '../../components/dialog.tsx';
import { GuideLink } from '../../components/guide-link.tsx';
import { DebriefFrame } from '../frame/debrief-frame.tsx';
import { DeleteSession } from '../frame/delete-session.tsx';
import { Menu } from '../frame/menu.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { TopBar } from '../frame/top-bar.tsx';
import { HelpCalls } from '../overview/help-calls.tsx';
import { RoundButton } from '../rounds/round-button.tsx';
import { RoundDesk } from '../rounds/round-desk.tsx';
import { TakeHome } from '../take-home/take-home.tsx';
import { PrintLink } from './print-link.tsx';
import { t } from './words.ts';

/** The debrief as the facilitator leads it, and the end of the session. */
export function FacilitatorDebrief({ inside }: { inside: Inside }) {
  const isAsking = useSignal(false);
  const { store, room } = inside;
  return (
    <div class="debrief-page">
      <TopBar inside={inside}>
        <RoundButton inside={inside} />
        {room.phase === 'debrief' && (
          <button
            type="button"
            class="button button--small archive-button"
            onClick={() => {
              isAsking.value = true;
            }}
          >
            <Archive size={18} aria-hidden="true" /> <span>{t('archive.act')}</span>
          </button>
        )}
        <Menu>
          <GuideLink />
          <PrintLink session={store.session} />
          <TakeHome session={store.session} />
          <DeleteSession session={store.session} />
        </Menu>
      </TopBar>
      <main id="main" class="debrief-page__main" tabIndex={-1}>
        <HelpCalls store={store} />
        {room.phase === 'debrief' && (
          <div class="debrief-round">
            <RoundDesk inside={inside} />
          </div>
        )}
        <DebriefFrame inside={inside} mode="facilitator" />
      </main>
      {isAsking.value && (
        <Question
          title={t('archive.title')}
          text={t('archive.text')}
          act={t('archive.act')}
          onAct={() => void store.send({ type: 'advancePhase', to: 'archived' })}
          onClose={() => {
            isAsking.value = false;
          }}
        />
      )}
    </div>
  );
}
