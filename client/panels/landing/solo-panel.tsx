import { Dices, UserRound } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { Flag } from '../../components/flag.tsx';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { hookOf } from '../../scene/hook.ts';
import { startAlone } from '../../sight/alone.ts';
import { fetchScenario } from '../../sight/content.ts';
import { ownAddress } from '../../sight/credentials.ts';
import { LeaderKeyField } from './leader-key.tsx';
import type { ListOf } from './list-state.tsx';
import { factsOf, toBeginWith } from './scenario-facts.ts';
import { ScenariosPanel } from './scenarios-panel.tsx';
import { t } from './words.ts';

const SUGGESTED = 6;

/** Starts a session for one person: pick a state, the computer plays all the others. */
export function SoloPanel({ scenarios }: { scenarios: ListOf<ScenarioCard> }) {
  return (
    <ScenariosPanel title={t('solo.title')} scenarios={scenarios}>
      {(cards) => <SoloChoice cards={cards} />}
    </ScenariosPanel>
  );
}

/** Which scenario, where there is more than one, and then which state. */
function SoloChoice({ cards }: { cards: readonly ScenarioCard[] }) {
  const [chosen, setChosen] = useState(toBeginWith(cards));
  if (chosen === undefined) return null;
  const { teaches, alone, badge } = factsOf(chosen);
  return (
    <>
      {cards.length > 1 && (
        <label class="field">
          <span class="field__label">
            {t('create.scenario')}
            {badge !== undefined && <span class="choice__badge">{badge}</span>}
          </span>
          <select
            class="input"
            value={chosen.id}
            onChange={(event) => {
              const id = event.currentTarget.value;
              setChosen(cards.find((card) => card.id === id));
            }}
          >
            {cards.map((card) => (
              <option key={card.id} value={card.id}>
                {card.title}
              </option>
            ))}
          </select>
          <span class="field__hint">
            {teaches}
            <br />
            {alone}
          </span>
        </label>
      )}
      <SoloForm key={chosen.id} card={chosen} />
    </>
  );
}

function SoloForm({ card }: { card: ScenarioCard }) {
  const [scenario, setScenario] = useState<PublicScenario | undefined>();
  const [seat, setSeat] = useState<SeatId | undefined>();
  const [isEventful, setEventful] = useState(false);
  const [problem, setProblem] = useState('');
  const [isStarting, setStarting] = useState(false);
  const group = useId();
  useEffect(() => {
    fetchScenario(card.id, card.hash).then(setScenario, (error: unknown) =>
      setProblem(problemText(error)),
    );
  }, [card]);

  const all = scenario?.delegations ?? [];
  const suggested = pickSuggested(card.coreSeats, seat);
  const chosen = all.find((delegation) => delegation.id === seat);

  const start = async (event: Event) => {
    event.preventDefault();
    if (seat === undefined) return;
    setStarting(true);
    try {
      navigate(
        ownAddress('s', await startAlone(card.id, seat, t('solo.you'), { eventful: isEventful })),
      );
    } catch (error) {
      setProblem(problemText(error));
      setStarting(false);
    }
  };

  return (
    <form class="landing__form" onSubmit={start}>
      <fieldset class="field">
        <legend class="field__label">{t('solo.pick')}</legend>
        <div class="landing__pair solo__seats">
          {suggested.map((id) => {
            const delegation = all.find((candidate) => candidate.id === id);
            return (
              <label key={id} class="choice solo__seat">
                <input
                  type="radio"
                  name={group}
                  checked={id === seat}
                  disabled={delegation === undefined}
                  onChange={() => setSeat(id)}
                />
                <Flag iso2={delegation?.iso2 ?? ''} size={28} />
                <span class="solo__words">
                  <span class="choice__name">{delegation?.shortName ?? id}</span>
                  <span class="choice__note">
                    {scenario === undefined ? ' ' : hookOf(scenario, id)}
                  </span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <label class="field">
        <span class="field__label">{t('solo.any')}</span>
        <span class="solo__any">
          <select
            class="input"
            value={seat ?? ''}
            disabled={all.length === 0}
            onChange={(event) => setSeat(event.currentTarget.value || undefined)}
          >
            <option value="">{t('solo.choose')}</option>
            {all.map((delegation) => (
              <option key={delegation.id} value={delegation.id}>
                {delegation.name}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button"
            disabled={all.length === 0}
            onClick={() => setSeat(all[Math.floor(Math.random() * all.length)]?.id)}
          >
            <Dices size={18} aria-hidden="true" />
            {t('solo.random')}
          </button>
        </span>
      </label>
      {scenario?.injects?.some(({ at }) => at !== undefined) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isEventful}
            onChange={(event) => setEventful(event.currentTarget.checked)}
          />
          <span class="solo__words">
            <span class="choice__name">{t('solo.eventful')}</span>
            <span class="choice__note">{t('solo.eventfulHint')}</span>
          </span>
        </label>
      )}
      <LeaderKeyField />
      {problem !== '' && (
        <p class="field__problem" role="alert">
          {problem}
        </p>
      )}
      <button
        type="submit"
        class="button button--primary button--wide button--large landing__act"
        disabled={seat === undefined || isStarting}
      >
        <UserRound size={20} aria-hidden="true" />
        {startLabel(isStarting, chosen?.shortName)}
      </button>
    </form>
  );
}

function startLabel(isStarting: boolean, name: string | undefined): string {
  if (isStarting) return t('solo.starting');
  return name === undefined ? t('solo.act') : t('solo.actAs', { name });
}

/** The first core seats; a seat that was chosen elsewhere takes the last place, so that it is seen. */
function pickSuggested(core: readonly SeatId[], chosen: SeatId | undefined): readonly SeatId[] {
  const first = core.slice(0, SUGGESTED);
  if (chosen === undefined || first.includes(chosen)) return first;
  return [...first.slice(0, SUGGESTED - 1), chosen];
}
