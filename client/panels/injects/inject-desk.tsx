import './injects.css';
import { useSignal } from '@preact/signals';
import { RadioTower } from 'lucide-preact';
import type { Inject } from '../../../shared/scenario/scenario.ts';
import { Question } from '../../components/dialog.tsx';
import { DialogButton } from '../../components/dialog-button.tsx';
import { timeOfDay } from '../../language/dates.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { SpotButton } from '../spot/spot-button.tsx';
import { InjectWords, RealOrInvented } from './inject-card.tsx';
import { whatItMoves } from './what-it-moves.ts';
import { t } from './words.ts';

/** The facilitator’s way to what may come from outside; nothing where the scenario has none. */
export function InjectDesk({ inside }: { inside: SessionSeen }) {
  const { store, scenario, room } = inside;
  const { injects = [] } = scenario;
  if (injects.length === 0) return null;
  return (
    <DialogButton
      look="button button--wide"
      face={
        <>
          <RadioTower size={18} aria-hidden="true" /> {t('desk.open')}
        </>
      }
      title={t('desk.title')}
      wide
    >
      {() => (
        <>
          <p class="quiet">{t('desk.lead')}</p>
          {injects.some(({ at }) => at !== undefined) && (
            <label class="choice">
              <input
                type="checkbox"
                checked={room.options.injects === 'timed'}
                onChange={({ currentTarget: { checked } }) =>
                  void store.send({
                    type: 'changeOptions',
                    options: { injects: checked ? 'timed' : 'byHand' },
                  })
                }
              />
              <span class="choice__name">{t('desk.timed')}</span>
            </label>
          )}
          <WhyNot inside={inside} />
          <ul class="inject-desk">
            {injects.map((inject) => (
              <Row key={inject.id} inside={inside} inject={inject} />
            ))}
          </ul>
        </>
      )}
    </DialogButton>
  );
}

/** Why none of those that are left can be released now; nothing where one can. */
function WhyNot({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const left = (scenario.injects ?? []).filter(({ id }) => room.injects?.[id] === undefined);
  const verdicts = left.map(({ id }) =>
    facilitatorMay(store, { type: 'releaseInject', inject: id }),
  );
  const [first] = verdicts;
  if (first === undefined || first.may || verdicts.some((each) => each?.may)) return null;
  const { why, mend } = refusalText(first.refusal);
  return (
    <p class="inject-desk__why" role="status">
      {why} {mend}
    </p>
  );
}

function Row({ inside, inject }: { inside: SessionSeen; inject: Inject }) {
  const { scenario, room } = inside;
  const released = room.injects?.[inject.id];
  const moves = whatItMoves(scenario, inject);
  return (
    <li class="inject-desk__one">
      <div class="inject-desk__words">
        <p class="inject-desk__title">{inject.title}</p>
        <p class="inject-desk__marks">
          <span class="quiet">{t(`kind.${inject.kind}`)}</span> <RealOrInvented inject={inject} />
        </p>
        {inject.at !== undefined && released === undefined && (
          <p class="quiet">{whenItComes(inside, inject.at)}</p>
        )}
        <details>
          <summary>{t('desk.text')}</summary>
          <InjectWords inject={inject} scenario={scenario} />
          <p class="quiet">
            {moves.length === 0 ? t('moves.none') : t('moves.desk', { moves: moves.join('; ') })}
          </p>
        </details>
      </div>
      {released === undefined ? (
        <Release inside={inside} inject={inject} />
      ) : (
        <span class="inject-desk__act">
          <span class="chip">{t('desk.released', { time: timeOfDay(released.at) })}</span>
          <SpotButton
            store={inside.store}
            shows={{ kind: 'headline', inject: inject.id }}
            what={inject.title}
          />
        </span>
      )}
    </li>
  );
}

function whenItComes(
  { scenario: { stages } }: SessionSeen,
  { stage, phase, share }: NonNullable<Inject['at']>,
): string {
  return t('desk.when', {
    stage: stages.find(({ id }) => id === stage)?.name ?? stage,
    phase: stageWords(`phase.${phase}`),
    share: Math.round(share * 100),
  });
}

function Release({ inside: { store }, inject }: { inside: SessionSeen; inject: Inject }) {
  const isAsked = useSignal(false);
  const command = { type: 'releaseInject', inject: inject.id } as const;
  const verdict = facilitatorMay(store, command);
  const refused = verdict !== undefined && !verdict.may ? refusalText(verdict.refusal) : undefined;
  return (
    <div class="inject-desk__act">
      <button
        type="button"
        class="button"
        disabled={refused !== undefined}
        aria-label={t('desk.releaseNamed', { title: inject.title })}
        {...(refused && { title: refused.why })}
        onClick={() => {
          isAsked.value = true;
        }}
      >
        {t('desk.release')}
      </button>
      {isAsked.value && (
        <Question
          title={t('desk.releaseNamed', { title: inject.title })}
          text={t('desk.ask')}
          act={t('desk.release')}
          onAct={() => void store.send(command)}
          onClose={() => {
            isAsked.value = false;
          }}
        />
      )}
    </div>
  );
}
