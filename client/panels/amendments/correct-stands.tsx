import './amendments.css';
import { useSignal } from '@preact/signals';
import { Scale } from 'lucide-preact';
import type { FacilitatorCommand } from '../../../shared/procedure/road/moves.ts';
import { Dialog } from '../../components/dialog.tsx';
import type { Stands } from '../../scene/texts/proposal.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { StandsEditor } from './stands-editor.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** What they are taken to mean now. */
  readonly stands: Stands;
  /** Whose words they are. */
  readonly name: string;
  /** The move that gives them another meaning. */
  readonly correct: (stands: Record<string, number>) => FacilitatorCommand;
}

/** For the facilitator alone: says what somebody's own words mean, where their author got it wrong. */
export function CorrectStands({ store, stands, name, correct }: Props) {
  const wanted = useSignal<Stands | undefined>(undefined);
  const scenario = store.scenario.value;
  if (store.facilitator.value === undefined || scenario === undefined) return null;
  const chosen = wanted.value;
  const close = () => {
    wanted.value = undefined;
  };
  const may = chosen !== undefined && facilitatorMay(store, correct({ ...chosen }))?.may === true;
  return (
    <>
      <button
        type="button"
        class="button button--small"
        aria-haspopup="dialog"
        aria-label={t('correct.openName', { name })}
        onClick={() => {
          wanted.value = stands;
        }}
      >
        <Scale size={16} aria-hidden="true" /> {t('correct.open')}
      </button>
      {chosen !== undefined && (
        <Dialog wide title={t('correct.openName', { name })} onClose={close}>
          <div class="amend">
            <p class="quiet">{t('correct.explained')}</p>
            <StandsEditor
              issues={scenario.issues}
              stands={chosen}
              onChange={(next) => {
                wanted.value = next;
              }}
            />
            <div class="dialog__foot">
              <button type="button" class="button button--quiet" onClick={close}>
                {t('correct.cancel')}
              </button>
              <button
                type="button"
                class="button button--primary"
                disabled={!may}
                onClick={() => {
                  void store.send(correct({ ...chosen }));
                  close();
                }}
              >
                {t('correct.act')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
