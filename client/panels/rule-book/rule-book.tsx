import './rule-book.css';
import { useEffect } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Terms } from '../../components/terms.tsx';
import { Glossary } from './glossary.tsx';
import { HowThisWorks } from './how-this-works.tsx';
import { openedPage } from './opened.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
}

const close = () => {
  openedPage.value = undefined;
};

/** The rule book's open page, as a dialog over whatever is going on; nothing while it is closed. */
export function RuleBook({ scenario, room }: Props) {
  useEffect(() => close, []);
  switch (openedPage.value) {
    case 'howThisWorks':
      return (
        <Dialog wide title={t('how.title')} onClose={close}>
          <HowThisWorks scenario={scenario} room={room} />
        </Dialog>
      );
    case 'glossary':
      return (
        <Dialog title={t('glossary.title')} onClose={close}>
          <Glossary />
        </Dialog>
      );
    case 'background':
      return (
        <Dialog title={t('background.title')} onClose={close}>
          <div class="background">
            {scenario.background.map((paragraph) => (
              <p key={paragraph}>
                <Terms text={paragraph} />
              </p>
            ))}
          </div>
        </Dialog>
      );
    case undefined:
      return null;
  }
}
