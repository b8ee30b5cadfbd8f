import { useSignal } from '@preact/signals';
import { unheldParagraphs } from '../../../shared/procedure/consensus/consensus.ts';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { stageOf } from '../../../shared/procedure/kernel/script.ts';
import type { ChairCommand } from '../../../shared/procedure/road/moves.ts';
import { consensusTerms } from '../../../shared/scenario/forums.ts';
import { Dialog, Question } from '../../components/dialog.tsx';
import type { NextMove } from '../../scene/moves/next-move.ts';
import { askedOf } from '../../scene/texts/negotiation.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import { t as consensusWords } from '../consensus/words.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { CirculateDialog } from './circulate-dialog.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly negotiation: Negotiation;
  /** The step that stands on the large button already. */
  readonly next: NextMove | undefined;
}

/** What the Chair is asked about, and the text that it is about. */
interface Asked {
  readonly what: 'circulate' | 'silence' | 'noConsensus';
  readonly about: string | undefined;
}

const MINUTE_MS = 60_000;
/** Consultations that the Chair opens by hand last this long. */
const CONSULTATIONS_MS = 2 * MINUTE_MS;
const SILENCES_MS: readonly number[] = [30_000, MINUTE_MS, 2 * MINUTE_MS, 3 * MINUTE_MS];

/** The steps that need no more than a press. */
type Step = Extract<
  ChairCommand,
  {
    type:
      | 'agreeParagraphs'
      | 'presentFinalText'
      | 'putToGavel'
      | 'suspendForConsultations'
      | 'adoptByConsensus';
  }
>;

/** What else the Chair can do with the text now, beside the next step. */
export function NegotiationSteps({ inside, negotiation, next }: Props) {
  const asked = useSignal<Asked | undefined>(undefined);
  const { store, scenario, room } = inside;
  const silence = consensusTerms(stageOf(scenario, room))?.silence.ms ?? MINUTE_MS;
  const unheld = unheldParagraphs(scenario, room, negotiation);
  const may = (command: ChairCommand | { type: 'extendSilence'; ms: number }) =>
    command.type !== next?.type && facilitatorMay(store, command)?.may === true;
  const proposals = Object.values(negotiation.proposals);
  const mayCirculate = proposals.some(
    ({ change }) =>
      facilitatorMay(store, { type: 'circulateText', changes: [askedOf(change)] })?.may === true,
  );
  const ask = (what: Asked['what']) => {
    asked.value = { what, about: meant(store, { type: 'declareNoConsensus' }).about };
  };
  const send = (command: ChairCommand) => {
    const about = asked.value?.about;
    void store.send({ ...command, ...(about !== undefined && { about }) });
    close();
  };
  const close = () => {
    asked.value = undefined;
  };
  const steps: readonly Step[] = [
    { type: 'agreeParagraphs', paragraphs: [...unheld] },
    { type: 'presentFinalText' },
    { type: 'putToGavel' },
    { type: 'suspendForConsultations', ms: CONSULTATIONS_MS },
    { type: 'adoptByConsensus' },
  ];
  return (
    <>
      {mayCirculate && <Ask label={t('chair.circulate')} onAsk={() => ask('circulate')} />}
      {steps.filter(may).map((step) => (
        <button key={step.type} type="button" class="button" onClick={() => void store.send(step)}>
          {t(`step.${step.type}`)}
        </button>
      ))}
      {may({ type: 'startSilence', ms: silence }) && (
        <Ask label={t('step.startSilence')} onAsk={() => ask('silence')} />
      )}
      {may({ type: 'extendSilence', ms: MINUTE_MS }) && (
        <button
          type="button"
          class="button"
          onClick={() => void store.send({ type: 'extendSilence', ms: MINUTE_MS })}
        >
          {t('chair.extend')}
        </button>
      )}
      {may({ type: 'declareNoConsensus' }) && (
        <Ask label={t('step.declareNoConsensus')} onAsk={() => ask('noConsensus')} />
      )}
      {asked.value?.what === 'circulate' && (
        <CirculateDialog
          inside={inside}
          negotiation={negotiation}
          onCirculate={(changes) => send({ type: 'circulateText', changes })}
          onClose={close}
        />
      )}
      {asked.value?.what === 'silence' && (
        <SilenceDialog
          usual={silence}
          onStart={(ms) => send({ type: 'startSilence', ms })}
          onClose={close}
        />
      )}
      {asked.value?.what === 'noConsensus' && (
        <Question
          title={t('chair.noConsensusTitle')}
          text={t('chair.noConsensusText')}
          act={t('step.declareNoConsensus')}
          onAct={() => send({ type: 'declareNoConsensus' })}
          onClose={close}
        />
      )}
    </>
  );
}

function Ask({ label, onAsk }: { label: string; onAsk: () => void }) {
  return (
    <button type="button" class="button" aria-haspopup="dialog" onClick={onAsk}>
      {label} …
    </button>
  );
}

interface SilenceProps {
  /** The scenario's own length, in ms. */
  readonly usual: number;
  readonly onStart: (ms: number) => void;
  readonly onClose: () => void;
}

function SilenceDialog({ usual, onStart, onClose }: SilenceProps) {
  const lengths = [...new Set([...SILENCES_MS, usual])].toSorted((one, other) => one - other);
  return (
    <Dialog title={t('chair.silenceTitle')} onClose={onClose}>
      <p class="quiet">{consensusWords('silence.ends')}</p>
      <div class="button-row silence-lengths">
        {lengths.map((ms) => (
          <button
            key={ms}
            type="button"
            class={ms === usual ? 'button button--primary' : 'button'}
            onClick={() => onStart(ms)}
          >
            {lengthName(ms)}
          </button>
        ))}
      </div>
    </Dialog>
  );
}

function lengthName(ms: number): string {
  return ms % MINUTE_MS === 0
    ? t('chair.minutes', { minutes: ms / MINUTE_MS })
    : t('chair.seconds', { seconds: Math.round(ms / 1000) });
}
