import './phone-talk.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Segments } from '../../components/segments.tsx';
import { momentOf, tabForMoment } from '../../scene/now/tab-for-moment.ts';
import type { Inside } from '../frame/session-gate.tsx';
import type { TalkDesk } from '../talk/talk-desk.ts';
import { TalkTab } from '../talk/talk-tab.tsx';
import { RecordTab } from './record-tab.tsx';
import { SpeakersTab } from './speakers-tab.tsx';
import { t } from './words.ts';

type Heard = 'corridors' | 'speakers' | 'record';

/** What is said, on a phone: among delegations, from the podium, and for the record. */
export function PhoneTalk({ inside, desk }: { inside: Inside; desk: TalkDesk }) {
  const { store, room } = inside;
  const fits: Heard = tabForMoment(room) === 'speakers' ? 'speakers' : 'corridors';
  const heard = useSignal<Heard>(fits);
  const moment = momentOf(room);
  useEffect(() => {
    heard.value = fits;
  }, [moment]);
  const queue = room.floor.queue.length;
  return (
    <div class="phone-talk">
      <div class="phone-talk__which">
        <Segments<Heard>
          label={t('tabs.talk')}
          options={[
            { name: 'corridors', label: t('talk.corridors') },
            {
              name: 'speakers',
              label: queue === 0 ? t('tabs.speakers') : t('talk.speakers', { count: queue }),
            },
            { name: 'record', label: t('tabs.record') },
          ]}
          chosen={heard.value}
          onChoose={(name) => {
            heard.value = name;
          }}
        />
      </div>
      {heard.value === 'corridors' && <TalkTab inside={inside} desk={desk} />}
      {heard.value === 'speakers' && <SpeakersTab store={store} />}
      {heard.value === 'record' && <RecordTab store={store} />}
    </div>
  );
}
