import { useEffect, useState } from 'preact/hooks';
import { choicesOf } from '../../../shared/planning/rule-presets.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { mayDo } from '../../../shared/procedure/road/may-do.ts';
import type { ClientCommand } from '../../../shared/procedure/road/moves.ts';
import { NEGOTIATING_STYLES } from '../../../shared/scenario/choices.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { FilmLink } from '../../components/film-link.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { fetchScenarios } from '../../sight/content.ts';
import { runMinutes } from '../../sight/run-minutes.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { ThresholdFields } from '../rule-sets/rule-set-field.tsx';
import { t } from './words.ts';

type Changes = Extract<ClientCommand, { type: 'changeOptions' }>['options'];

const SEATING: readonly SessionOptions['seating'][] = ['choose', 'assigned'];
const CHAIR: readonly SessionOptions['chair'][] = ['system', 'facilitator'];
const PACE: readonly SessionOptions['pace'][] = ['facilitator', 'clock'];
const BOARD: readonly SessionOptions['board'][] = ['open', 'sealed'];
const HOUSE_RULES: readonly SessionOptions['houseRules'][] = ['none', 'mun'];
const SPEAKERS: readonly NonNullable<SessionOptions['speakers']>[] = ['asked', 'leastHeard'];
const LATE_SEATS: readonly NonNullable<SessionOptions['lateSeats']>[] = ['nextPhase', 'atOnce'];
const FILM: readonly NonNullable<SessionOptions['film']>[] = ['withDebrief', 'open'];
const SHADOW: readonly NonNullable<SessionOptions['shadow']>[] = ['off', 'on'];
const PAPER: readonly NonNullable<SessionOptions['paper']>[] = ['off', 'on'];
type Talk = NonNullable<SessionOptions['talk']>;
/** TAL-5: whether the facilitator reads along is chosen at the opening, and stays. */
const TALK: readonly Talk[] = ['private', 'closed'];
const TALK_READ: readonly Talk[] = ['read'];
const METHOD: readonly SessionOptions['method'][] = [
  'record',
  'askConsensus',
  'recorded',
  'rollCall',
  'showOfHands',
];

/** How the session runs: every choice made at the start can be changed here. */
export function OptionsPanel({ inside: { store, scenario, room } }: { inside: Inside }) {
  const { options } = room;
  const change = (changes: Changes) => void store.send({ type: 'changeOptions', options: changes });
  const seeksReport = scenario.stages.some(({ forum }) => isConsensus(forum));
  const hasFilm = useHasFilm(scenario.id);
  const isOpen = mayChoose(room, scenario, options.houseRules === 'mun' ? 'none' : 'mun');
  return (
    <section class="side-block" aria-labelledby="options-title">
      <h2 id="options-title">{t('options.title')}</h2>
      <div class="options">
        <SelectField
          label={t('options.run')}
          chosen={options.runOfShow}
          choices={scenario.runsOfShow.map((run) => ({
            name: run.id,
            label: t('options.runOption', {
              name: run.name,
              minutes: runMinutes(run, scenario.stages),
            }),
          }))}
          onChoose={(runOfShow) => change(runAlone(scenario, options, runOfShow))}
        />
        <SelectField
          label={t('options.minutes')}
          chosen={String(options.minutes ?? 0)}
          choices={minutesOffered(options.minutes).map((minutes) => ({
            name: String(minutes),
            label: minutes === 0 ? t('options.noHour') : t('options.hour', { minutes }),
          }))}
          note={t('options.minutesNote')}
          onChoose={(minutes) => change({ minutes: Number(minutes) })}
        />
        <SelectField
          label={t('options.seating')}
          chosen={options.seating}
          choices={SEATING.map((name) => ({ name, label: t(`options.seating.${name}`) }))}
          onChoose={(seating) => change({ seating })}
        />
        <SelectField
          label={t('options.lateSeats')}
          chosen={options.lateSeats ?? 'nextPhase'}
          choices={LATE_SEATS.map((name) => ({ name, label: t(`options.lateSeats.${name}`) }))}
          note={t('options.lateSeatsNote')}
          onChoose={(lateSeats) => change({ lateSeats })}
        />
        <SelectField
          label={t('options.chair')}
          chosen={options.chair}
          choices={CHAIR.map((name) => ({ name, label: t(`options.chair.${name}`) }))}
          onChoose={(chair) => change({ chair })}
        />
        <SelectField
          label={t('options.pace')}
          chosen={options.pace}
          choices={PACE.map((name) => ({ name, label: t(`options.pace.${name}`) }))}
          onChoose={(pace) => change({ pace })}
        />
        <SelectField
          label={t('options.board')}
          chosen={options.board}
          choices={BOARD.map((name) => ({ name, label: t(`options.board.${name}`) }))}
          onChoose={(board) => change({ board })}
        />
        <SelectField
          label={t('options.method')}
          chosen={options.method}
          choices={METHOD.map((name) => ({ name, label: t(`options.method.${name}`) }))}
          onChoose={(method) => change({ method })}
        />
        <SelectField
          label={t('options.paper')}
          chosen={options.paper ?? 'off'}
          choices={PAPER.map((name) => ({ name, label: t(`options.paper.${name}`) }))}
          note={t('options.paperNote')}
          onChoose={(paper) => change({ paper })}
        />
        <SelectField
          label={t('options.houseRules')}
          chosen={options.houseRules}
          choices={HOUSE_RULES.map((name) => ({ name, label: t(`options.houseRules.${name}`) }))}
          note={t(isOpen ? 'options.houseRulesNote' : 'options.houseRulesFixed')}
          disabled={!isOpen}
          onChoose={(houseRules) => change({ houseRules })}
        />
        {options.houseRules === 'mun' && (
          <ThresholdFields
            choices={{ ...choicesOf('mun'), ...options }}
            isFixed={!isOpen}
            onChange={change}
          />
        )}
        <SelectField
          label={t('options.speakers')}
          chosen={options.speakers ?? 'asked'}
          choices={SPEAKERS.map((name) => ({ name, label: t(`options.speakers.${name}`) }))}
          note={t('options.speakersNote')}
          onChoose={(speakers) => change({ speakers })}
        />
        <SelectField
          label={t('options.talk')}
          chosen={options.talk ?? 'private'}
          choices={(options.talk === 'read' ? TALK_READ : TALK).map((name) => ({
            name,
            label: t(`options.talk.${name}`),
          }))}
          {...(options.talk === 'read' && { note: t('options.talkRead'), disabled: true })}
          onChoose={(talk) => change({ talk })}
        />
        {scenario.shadow !== undefined && (
          <SelectField
            label={t('options.shadow')}
            chosen={options.shadow ?? 'off'}
            choices={SHADOW.map((name) => ({ name, label: t(`options.shadow.${name}`) }))}
            note={t('options.shadowNote')}
            onChoose={(shadow) => change({ shadow })}
          />
        )}
        {seeksReport && (
          <SelectField
            label={t('options.style')}
            chosen={options.style ?? 'realistic'}
            choices={NEGOTIATING_STYLES.map((name) => ({
              name,
              label: t(`options.style.${name}`),
            }))}
            note={t('options.styleNote')}
            onChoose={(style) => change({ style })}
          />
        )}
        {hasFilm && (
          <div>
            <SelectField
              label={t('options.film')}
              chosen={options.film ?? 'withDebrief'}
              choices={FILM.map((name) => ({ name, label: t(`options.film.${name}`) }))}
              onChoose={(film) => change({ film })}
            />
            <FilmLink scenario={scenario.id} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Another run of show; where the lengths were planned (SES-13), those of the run take their place. */
function runAlone(
  { runsOfShow }: PublicScenario,
  { lengths }: SessionOptions,
  runOfShow: string,
): Changes {
  const run = runsOfShow.find(({ id }) => id === runOfShow);
  return lengths && run ? { runOfShow, lengths: run.minutes } : { runOfShow };
}

/** Hours that lessons and workshops have, in minutes, and the one that is chosen; 0: none. */
function minutesOffered(chosen = 0): readonly number[] {
  const usual = [0, 30, 40, 45, 50, 60, 75, 90, 120, 180, 240];
  return usual.includes(chosen) ? usual : [...usual, chosen];
}

/** Whether there is a film of what really happened in the scenario. */
function useHasFilm(scenario: string): boolean {
  const [hasFilm, setHasFilm] = useState(false);
  useEffect(() => {
    fetchScenarios().then(
      (cards) => setHasFilm(cards.some(({ id, hasHistory }) => id === scenario && hasHistory)),
      () => setHasFilm(false),
    );
  }, [scenario]);
  return hasFilm;
}

/** MUN-1: the house rules are chosen before the debate opens. */
const mayChoose = (
  room: Inside['room'],
  scenario: Inside['scenario'],
  houseRules: SessionOptions['houseRules'],
): boolean =>
  mayDo(
    scenario,
    { room },
    { kind: 'facilitator' },
    { type: 'changeOptions', options: { houseRules } },
  ).may;
