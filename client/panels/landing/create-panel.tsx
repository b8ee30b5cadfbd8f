import { FastForward, Landmark } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import {
  choicesOf,
  optionsOfRules,
  type RuleChoices,
} from '../../../shared/planning/rule-presets.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { ChoiceTiles } from '../../components/choice-tiles.tsx';
import { FilmLink } from '../../components/film-link.tsx';
import { problemText } from '../../components/problem-text.ts';
import { SelectField } from '../../components/select-field.tsx';
import { navigate } from '../../router.ts';
import { keepCredentials, ownAddress } from '../../sight/credentials.ts';
import { openSession } from '../../sight/leader-key.ts';
import { t as rehearseWords } from '../rehearse/words.ts';
import { RuleSetField } from '../rule-sets/rule-set-field.tsx';
import { ClassDirector } from './class-director.tsx';
import { LeaderKeyField } from './leader-key.tsx';
import type { ListOf } from './list-state.tsx';
import { RosterPanel } from './roster-panel.tsx';
import { factsOf, toBeginWith } from './scenario-facts.ts';
import { ScenariosPanel } from './scenarios-panel.tsx';
import { optionsOf, rosterOf, useClassPlan } from './use-class-plan.ts';
import { t } from './words.ts';

type Talk = NonNullable<SessionOptions['talk']>;
const PACE: readonly SessionOptions['pace'][] = ['clock', 'facilitator'];
const TALK: readonly Talk[] = ['private', 'read', 'closed'];

/** Makes a session for a class: what is played, how long, who chooses the seats. */
export function CreatePanel({ scenarios }: { scenarios: ListOf<ScenarioCard> }) {
  return (
    <ScenariosPanel title={t('create.title')} scenarios={scenarios}>
      {(cards) => <CreateForm scenarios={cards} />}
    </ScenariosPanel>
  );
}

function CreateForm({ scenarios }: { scenarios: readonly ScenarioCard[] }) {
  const [chosen, setChosen] = useState(toBeginWith(scenarios)?.id ?? '');
  const scenario = scenarios.find((card) => card.id === chosen) ?? scenarios[0];
  const planning = useClassPlan(scenario);
  const [pace, setPace] = useState<SessionOptions['pace']>('clock');
  const [seating, setSeating] = useState<'choose' | 'assigned' | undefined>(undefined);
  const [chosenRules, setRules] = useState<RuleChoices | undefined>(undefined);
  const rules = chosenRules ?? choicesOf(scenario?.houseRules === 'mun' ? 'mun' : 'un');
  // Who brings a roster has given out the seats, unless they say otherwise.
  const seats = seating ?? (planning?.roster.isInUse ? 'assigned' : 'choose');
  const [talk, setTalk] = useState<Talk>('private');
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const [isMaking, setMaking] = useState(false);
  const ids = { title: useId() };
  if (scenario === undefined) return null;
  const { calendar, isFit = true } = planning?.spreading ?? {};

  const open = async (how: { readonly rehearsal?: { readonly pupil: string } }) => {
    setMaking(true);
    try {
      const made = await openSession({
        scenario: scenario.id,
        ...(title.trim() !== '' && { title: title.trim() }),
        options: {
          ...(planning && optionsOf(planning.plan)),
          ...(calendar && { calendar: [...calendar] }),
          pace,
          seating: seats,
          ...optionsOfRules(rules),
          ...(talk !== 'private' && { talk }),
        },
        // A rehearsal has pupils of its own.
        ...(planning && how.rehearsal === undefined && rosterOf(planning)),
        ...how,
      });
      const { facilitatorToken: token, recoveryWord } = made;
      keepCredentials(made.session, { facilitator: { token, recoveryWord } });
      navigate(ownAddress('f', made.session));
    } catch (error) {
      setProblem(problemText(error));
      setMaking(false);
    }
  };

  return (
    <form
      class="landing__form"
      onSubmit={(event) => {
        event.preventDefault();
        void open({});
      }}
    >
      <div class="landing__scenarios">
        <ChoiceTiles
          legend={t('create.scenario')}
          options={scenarios.map((card) => {
            const { teaches, facts, badge } = factsOf(card);
            return {
              name: card.id,
              label: card.title,
              note: teaches,
              detail: facts,
              ...(badge && { badge }),
            };
          })}
          chosen={scenario.id}
          onChoose={setChosen}
        />
        {scenario.hasHistory && <FilmLink scenario={scenario.id} />}
      </div>
      {planning && <ClassDirector planning={planning} />}
      {planning && <RosterPanel scenario={planning.scenario} roster={planning.roster} />}
      <details class="landing__more">
        <summary>{t('create.more')}</summary>
        <div class="landing__choices">
          <RuleSetField choices={rules} onChange={setRules} />
          <div class="landing__pair">
            <SelectField
              label={t('create.seating')}
              chosen={seats}
              choices={[
                { name: 'choose', label: t('create.choose') },
                { name: 'assigned', label: t('create.assigned') },
              ]}
              onChoose={setSeating}
            />
            <SelectField
              label={t('create.talk')}
              chosen={talk}
              choices={TALK.map((name) => ({ name, label: t(`create.talk.${name}`) }))}
              onChoose={setTalk}
            />
          </div>
          <p class="field__hint">{t(`create.talkNote.${talk}`)}</p>
          <SelectField
            label={t('create.pace')}
            chosen={pace}
            choices={PACE.map((name) => ({ name, label: t(`create.pace.${name}`) }))}
            onChoose={setPace}
          />
          <label class="field" for={ids.title}>
            <span class="field__label">{t('create.name')}</span>
            <input
              id={ids.title}
              class="input"
              value={title}
              maxLength={80}
              onInput={(event) => setTitle(event.currentTarget.value)}
              placeholder={t('create.namePlaceholder')}
              autocomplete="off"
            />
          </label>
        </div>
      </details>
      <LeaderKeyField />
      {problem !== '' && (
        <p class="field__problem" role="alert">
          {problem}
        </p>
      )}
      <div class="landing__create">
        <button
          type="submit"
          class="button button--primary button--wide button--large"
          disabled={isMaking || !isFit}
        >
          <Landmark size={20} aria-hidden="true" />
          {isMaking ? t('create.making') : t('create.act')}
        </button>
      </div>
      <button
        type="button"
        class="button button--quiet"
        disabled={isMaking || planning === undefined}
        onClick={() => void open({ rehearsal: { pupil: rehearseWords('rehearse.pupil') } })}
      >
        <FastForward size={18} aria-hidden="true" /> {rehearseWords('rehearse.act')}
      </button>
    </form>
  );
}
