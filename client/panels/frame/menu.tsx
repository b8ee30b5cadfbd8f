import './frame.css';
import { useSignal } from '@preact/signals';
import { Menu as MenuIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { play } from '../../browser/sound.ts';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { navigate } from '../../router.ts';
import { preferences, THEMES, type Theme } from '../../sight/preferences.ts';
import { RuleBookEntries } from '../rule-book/menu-entries.tsx';
import { t } from './words.ts';

/** What there is to read (`children`: more of it), preferences of this browser, and the way out. */
export function Menu({ children }: { children?: ComponentChildren }) {
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="button button--quiet button--icon top__menu"
        aria-label={t('menu.open')}
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <MenuIcon size={20} aria-hidden="true" />
      </button>
      {isOpen.value && (
        <Dialog title={t('menu.title')} onClose={close}>
          <RuleBookEntries onOpen={close} />
          {children}
          <label class="choice">
            <input
              type="checkbox"
              checked={preferences.hidesHall.value}
              onChange={(event) => preferences.hideHall(event.currentTarget.checked)}
            />
            <span>
              <span class="choice__name">{t('menu.hideHall')}</span>
              <span class="choice__note"> {t('menu.hideHallNote')}</span>
            </span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={preferences.votesByKey.value}
              onChange={(event) => preferences.voteByKey(event.currentTarget.checked)}
            />
            <span>
              <span class="choice__name">{t('menu.voteByKey')}</span>
              <span class="choice__note"> {t('menu.voteByKeyNote')}</span>
            </span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={preferences.sounds.value}
              onChange={(event) => {
                preferences.hearSounds(event.currentTarget.checked);
                if (event.currentTarget.checked) play('turn');
              }}
            />
            <span>
              <span class="choice__name">{t('menu.sounds')}</span>
              <span class="choice__note"> {t('menu.soundsNote')}</span>
            </span>
          </label>
          <SelectField<Theme>
            label={t('menu.theme')}
            chosen={preferences.theme.value}
            choices={THEMES.map((name) => ({ name, label: t(`theme.${name}`) }))}
            onChoose={(name) => preferences.chooseTheme(name)}
          />
          <div class="dialog__foot">
            <button type="button" class="button" onClick={() => navigate('/')}>
              {t('menu.leave')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
