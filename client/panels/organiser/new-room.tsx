import { useEffect, useState } from 'preact/hooks';
import {
  expectedIn,
  isProblem,
  type RosterReading,
  rosterPlan,
} from '../../../shared/planning/roster.ts';
import {
  choicesOf,
  optionsOfRules,
  type RuleChoices,
} from '../../../shared/planning/rule-presets.ts';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { listOf } from '../../language/lists.ts';
import { fetchScenarios } from '../../sight/content.ts';
import { gather } from '../../sight/gathering.ts';
import { openSession } from '../../sight/leader-key.ts';
import { LeaderKeyField } from '../landing/leader-key.tsx';
import { RosterPanel } from '../landing/roster-panel.tsx';
import { useRoster } from '../landing/use-roster.ts';
import { useScenario } from '../landing/use-scenario.ts';
import { RuleSetField } from '../rule-sets/rule-set-field.tsx';
import type { RoomFormProps } from './room-form.ts';
import { t } from './words.ts';

/** A new room: alone, or with the lines that a roster has for it; or a room for each committee of the roster. */
export function NewRoom({ gathering, token, attempt }: RoomFormProps) {
  const [cards, setCards] = useState<readonly ScenarioCard[]>([]);
  const [chosen, setChosen] = useState('');
  const [title, setTitle] = useState('');
  const [chosenRules, setRules] = useState<RuleChoices | undefined>(undefined);
  /** Committees of the roster that have their room. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    fetchScenarios().then(setCards, () => undefined);
  }, []);
  const card = cards.find(({ id }) => id === chosen) ?? cards[0];
  const scenario = useScenario(card);
  const roster = useRoster(scenario);
  const rules = chosenRules ?? choicesOf(card?.houseRules === 'mun' ? 'mun' : 'un');

  const openRoom = async (
    name: string,
    committee: string | undefined,
    reading: RosterReading | undefined,
  ) => {
    if (card === undefined) return;
    const made = await openSession({
      scenario: card.id,
      ...(name !== '' && { title: name }),
      ...(reading && { roster: expectedIn(reading) }),
      options: {
        ...optionsOfRules(rules),
        // Who is expected by name has been given a seat.
        ...(scenario &&
          reading && { seating: 'assigned' as const, plan: rosterPlan(scenario, reading) }),
      },
    });
    await gather(gathering, token, made.session, made.facilitatorToken);
    if (committee !== undefined) setOpened((before) => new Set([...before, committee]));
  };
  const committees = roster?.reading.committees ?? [];
  const left = committees.filter((committee) => !opened.has(committee));
  const waiting = left
    .flatMap((committee) => roster?.readingOf(committee).lines ?? [])
    .filter(isProblem).length;
  const open = attempt(async () => {
    const reading = roster?.isInUse ? roster.reading : undefined;
    const committee = roster?.committee;
    await openRoom(title.trim() || (committee ?? ''), committee, reading);
    setTitle('');
    const next = left.find((other) => other !== committee);
    if (next !== undefined) roster?.chooseCommittee(next);
  });
  const openAll = attempt(async () => {
    for (const committee of left) {
      await openRoom(committee, committee, roster?.readingOf(committee));
    }
  });

  return (
    <form class="organiser__form" onSubmit={(event) => void open(event)}>
      <SelectField
        label={t('add.scenario')}
        chosen={card?.id ?? ''}
        choices={cards.map(({ id, title: name }) => ({ name: id, label: name }))}
        onChoose={setChosen}
      />
      <TextField label={t('add.name')} value={title} maxLength={80} onInput={setTitle} />
      {scenario && roster && (
        <div class="organiser__roster">
          <RuleSetField choices={rules} onChange={setRules} />
          <RosterPanel scenario={scenario} roster={roster} />
        </div>
      )}
      <LeaderKeyField />
      <button type="submit" class="button button--primary" disabled={card === undefined}>
        {t('add.act')}
      </button>
      {committees.length > 1 && left.length > 0 && (
        <button type="button" class="button" onClick={(event) => void openAll(event)}>
          {t('add.all', { count: left.length })}
        </button>
      )}
      {opened.size > 0 && (
        <p role="status" class="organiser__note">
          {t('add.opened', { names: listOf([...opened]) })}
        </p>
      )}
      {committees.length > 1 && waiting > 0 && (
        <p class="organiser__note">{t('add.waiting', { waiting })}</p>
      )}
    </form>
  );
}
