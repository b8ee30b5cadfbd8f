import './take-back.css';
import { useSignal } from '@preact/signals';
import { Undo2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Minute } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import type { FacilitatorView } from '../../../shared/views/views.ts';
import { Dialog } from '../../components/dialog.tsx';
import { RuleNote } from '../../components/rule-note.tsx';
import { timeOfDay } from '../../language/dates.ts';
import { language } from '../../language/language.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  /** What the page has seen of the record. */
  readonly minutes: Readonly<Record<string, Minute>>;
}

/** SES-11: takes the meeting back to before one of its latest moves; not there while there is none. */
export function TakeBack({ inside, minutes }: Props) {
  const isOpen = useSignal(false);
  const isPossible = Object.keys(inside.room.undoable ?? {}).length > 0;
  return (
    <>
      {isPossible && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          <Undo2 size={16} aria-hidden="true" />
          {t('takeBack.open')}
        </button>
      )}
      {isOpen.value && (
        <TakeBackDialog
          inside={inside}
          minutes={minutes}
          onClose={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}

function TakeBackDialog({ inside, minutes, onClose }: Props & { readonly onClose: () => void }) {
  const { store, scenario, room } = inside;
  const name = useId();
  const steps = stepsOf(scenario, room.undoable ?? {}, minutes).map((step) => ({
    ...step,
    text: withLeader(store.facilitator.value, step.fact, step.text),
  }));
  const chosen = useSignal(steps[0]?.fact);
  const takeBack = async (event: Event) => {
    event.preventDefault();
    if (chosen.value === undefined) return;
    const reply = await store.send({ type: 'takeBack', back: chosen.value });
    if ('done' in reply) onClose();
  };
  return (
    <Dialog title={t('takeBack.title')} onClose={onClose}>
      <form onSubmit={(event) => void takeBack(event)}>
        <p class="quiet">{t('takeBack.explained')}</p>
        <fieldset class="take-back">
          <legend class="field__label">{t('takeBack.which')}</legend>
          {steps.map(({ fact, at, text }) => (
            <label key={fact} class="take-back__step">
              <input
                type="radio"
                name={name}
                checked={chosen.value === fact}
                onChange={() => {
                  chosen.value = fact;
                }}
              />
              <time class="figures" translate={false}>
                {at === undefined ? '' : timeOfDay(at)}
              </time>
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        <RuleNote rule="SES-11" />
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('takeBack.keep')}
          </button>
          <button type="submit" class="button button--danger" disabled={chosen.value === undefined}>
            {t('takeBack.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface Step {
  readonly fact: number;
  readonly at?: number;
  readonly text: string;
}

/** What can be taken back, the latest first, as the record says it; steps that it passes over by a name of their own. */
function stepsOf(
  scenario: PublicScenario,
  undoable: Readonly<Record<string, string>>,
  minutes: Props['minutes'],
): readonly Step[] {
  return Object.entries(undoable)
    .map(([seq, type]): Step => {
      const minute = minutes[seq];
      return minute === undefined
        ? { fact: Number(seq), text: nameOf(type) }
        : {
            fact: Number(seq),
            at: minute.at,
            text: minuteText(scenario, minute, language.value),
          };
    })
    .reverse();
}

/** SES-14: a step with the name of the facilitator who took it, where one who has given it did. */
function withLeader(view: FacilitatorView | undefined, fact: number, what: string): string {
  const name = view?.leaders?.[view.ledBy?.[fact] ?? '']?.name;
  return name === undefined ? what : t('leaders.by', { what, name });
}

/** Steps of the Chair that the record passes over. */
const NAMED = [
  'ballotAnnounced',
  'explanationsOpened',
  'rollCallPassed',
  'votingLocked',
  'explanationsAfterOpened',
  'ballotClosed',
  'divisionHearingClosed',
  'motionPut',
  'pointClosed',
  'housePointClosed',
  'floorYielded',
] as const;

function nameOf(type: string): string {
  const known = NAMED.find((each) => each === type);
  return t(known === undefined ? 'takeBack.step.other' : `takeBack.step.${known}`);
}
