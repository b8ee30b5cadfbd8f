import './voice-debrief.css';
import { useSignal } from '@preact/signals';
import { type Heard, voicesIn } from '../../../shared/analysis/voices.ts';
import { showTime } from '../../components/countdown.tsx';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

/** So many stand there before one asks for all. */
const FIRST = 10;
/** Of so few it says nothing who had half of the time. */
const FEW = 2;

interface Props {
  readonly inside: SessionSeen;
  /** On the wall no more than these are shown, and nothing can be pressed. */
  readonly most?: number;
}

/** FLO-12: how the floor was shared, and what of it the computer spoke; nothing where nobody spoke. */
export function VoiceDebrief({ inside: { store, scenario, room }, most }: Props) {
  const isWhole = useSignal(false);
  const { heard, ms, computerMs, half } = voicesIn(scenario, room);
  const [longest] = heard;
  if (longest === undefined) return null;
  const shown = isWhole.value ? heard : heard.slice(0, most ?? FIRST);
  return (
    <section class="voice-debrief">
      <h2>{t('voice.title')}</h2>
      <p>
        {ms === 0
          ? t('voice.noTime', { count: heard.length })
          : t('voice.sum', { count: heard.length, time: showTime(ms) })}{' '}
        {heard.length > FEW && ms > 0 && t('voice.half', { half })}{' '}
        {computerMs > 0 && t('voice.computers', { time: showTime(computerMs) })}
      </p>
      <ul>
        {shown.map((each) => (
          <li key={each.seat}>
            <Flag iso2={flagOf(store.delegations.value, each.seat)} size={26} />
            <strong>{nameOf(store.delegations.value, each.seat)}</strong>
            <span class="figures">{showTime(each.ms)}</span>
            <span class="voice-debrief__turns">{turnsOf(each)}</span>
            <Bar heard={each} longest={longest.ms} />
          </li>
        ))}
      </ul>
      {most === undefined && shown.length < heard.length && (
        <button
          type="button"
          class="button button--small"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {t('voice.more', { count: heard.length })}
        </button>
      )}
    </section>
  );
}

/** How often, and how much of it by the computer, in words: the bar says the same to the eye. */
function turnsOf({ turns, computer }: Heard): string {
  const all = t('voice.turns', { turns });
  if (computer.turns === 0) return all;
  const whose =
    computer.turns === turns
      ? t('voice.allComputer')
      : t('voice.partComputer', { turns: computer.turns });
  return `${all} · ${whose}`;
}

function Bar({ heard: { ms, computer }, longest }: { heard: Heard; longest: number }) {
  const share = (part: number) => `${longest === 0 ? 0 : (part / longest) * 100}%`;
  return (
    <span class="voice-debrief__bar" aria-hidden="true">
      <i style={{ inlineSize: share(ms - computer.ms) }} />
      <i class="is-computer" style={{ inlineSize: share(computer.ms) }} />
    </span>
  );
}
