import './desk.css';
import { useSignal } from '@preact/signals';
import { ArrowRight } from 'lucide-preact';
import { isAdjourned, isInWriting } from '../../../shared/procedure/kernel/calendar.ts';
import { voterCount } from '../../../shared/procedure/kernel/membership.ts';
import type { Ballot } from '../../../shared/procedure/kernel/room.ts';
import { isTalkAlone, nextStep, stageOf } from '../../../shared/procedure/kernel/script.ts';
import type { ChairCommand, NamedClientCommand } from '../../../shared/procedure/road/moves.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import { Question } from '../../components/dialog.tsx';
import { useSettled } from '../../components/use-settled.ts';
import { type NextMove, nextMove } from '../../scene/moves/next-move.ts';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { votesMissing } from '../../scene/now/votes-missing.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import { meant } from '../../sight/meant.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { OrderButton } from './amendment-order.tsx';
import { HousePointDesk } from './house-point-desk.tsx';
import { NegotiationSteps } from './negotiation-steps.tsx';
import { PaperBallots } from './paper-ballots.tsx';
import { Refusals } from './refusals.tsx';
import { t } from './words.ts';

/** The Chair's desk: the one next step as a large button, the other steps beside it. */
export function ChairDesk({ inside }: { inside: Inside }) {
  const { store, scenario, room } = inside;
  const may = (command: ChairCommand) => facilitatorMay(store, command)?.may === true;
  const onward = nextMove(scenario, room);
  const onTheFloor = FLOOR_STEPS.find(may);
  const next = onTheFloor ?? onward;
  const others: readonly NextMove[] = [
    ...(onward !== undefined && onward.type !== next?.type ? [onward] : []),
    ...rulings(next),
    ...otherSteps(room.ballot).filter((step) => step.type !== next?.type && may(step)),
  ];
  return (
    <div class="chair">
      {room.negotiation !== undefined && (
        <Refusals inside={inside} negotiation={room.negotiation} />
      )}
      {room.ballot !== undefined && <Progress inside={inside} ballot={room.ballot} />}
      <PaperBallots inside={inside} />
      {room.housePoint !== undefined && <HousePointDesk key={room.housePoint.id} inside={inside} />}
      <div class="chair__row">
        {next !== undefined && <NextButton inside={inside} command={next} />}
        {others.map((command) => (
          <button
            key={command.type}
            type="button"
            class="button"
            onClick={() => void store.send(command)}
          >
            {nextLabel(inside, command)}
          </button>
        ))}
        <OrderButton inside={inside} />
        {room.negotiation !== undefined && (
          <NegotiationSteps inside={inside} negotiation={room.negotiation} next={next} />
        )}
      </div>
      <p class="quiet chair__who">{t(`chair.${room.options.chair}`)}</p>
    </div>
  );
}

function NextButton({ inside, command }: { inside: Inside; command: NextMove }) {
  const { store } = inside;
  const asked = useSignal<Asked | undefined>(undefined);
  const question = questionBefore(inside, command);
  const verdict = facilitatorMay(store, command);
  const isRefused = verdict !== undefined && !verdict.may;
  const isSettled = useSettled(nextLabel(inside, command));
  return (
    <div class="chair__next">
      <button
        type="button"
        class="button button--primary button--large"
        disabled={isRefused || !isSettled}
        onClick={() => {
          const named = meant(store, command);
          if (question === undefined) void store.send(named);
          else asked.value = { command: named, question, label: nextLabel(inside, command) };
        }}
      >
        {nextLabel(inside, command)} <ArrowRight size={20} aria-hidden="true" />
      </button>
      {isRefused && <p class="quiet">{refusalText(verdict.refusal).why}</p>}
      {asked.value !== undefined && (
        <AskedQuestion
          inside={inside}
          asked={asked.value}
          onClose={() => {
            asked.value = undefined;
          }}
        />
      )}
    </div>
  );
}

interface Asked {
  readonly command: NamedClientCommand<NextMove>;
  readonly question: string;
  readonly label: string;
}

/** Says and does what it did when it was asked, whatever the next step is by now. */
function AskedQuestion({ inside: { store }, asked, onClose }: AskedProps) {
  const { command, question, label } = asked;
  return (
    <Question
      title={label}
      text={question}
      act={label}
      onAct={() => void store.send(command)}
      onClose={onClose}
    />
  );
}

interface AskedProps {
  readonly inside: Inside;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** What is asked once before a step that locks somebody out or ends the talks. */
function questionBefore({ scenario, room }: Inside, { type }: NextMove): string | undefined {
  if (type === 'declareNoConsensus') return t('chair.noConsensusText');
  if (type === 'advancePhase' && isInWriting(room)) return t('chair.writingQuestion');
  if (type === 'resumeMeeting' && isAdjourned(room)) return t('chair.adjournedQuestion');
  const missing = type === 'lockVoting' ? votesMissing(scenario, room) : 0;
  return missing > 0 ? t('chair.lockQuestion', { count: missing }) : undefined;
}

function nextLabel({ scenario, room }: Inside, move: NextMove): string {
  if (move.type === 'ruleOnPoint') {
    return t('step.ruleOnPoint', { upheld: move.upheld ? 'yes' : 'no' });
  }
  if (move.type === 'circulateText' && move.changes !== undefined) {
    return t('chair.circulateReady', { count: move.changes.length });
  }
  if (move.type !== 'advancePhase') return t(`step.${move.type}`);
  if (move.to === 'outcome' && isTalkAlone(scenario, room)) return t('enter.outcome.meeting');
  if (move.to !== 'action') return t(`enter.${move.to}`);
  const { forum } = stageOf(scenario, { ...room, ...nextStep(scenario, room) });
  if (isConsensus(forum)) return t('enter.action.consensus');
  return t(forum === 'plenary' ? 'enter.action.plenary' : 'enter.action');
}

/** While somebody speaks or waits to, the floor comes before the next phase. */
const FLOOR_STEPS: readonly ChairCommand[] = [{ type: 'callNextSpeaker' }, { type: 'endSpeech' }];

/** The Chair may also rule the other way than the system would. */
function rulings(next: NextMove | undefined): readonly ChairCommand[] {
  return next?.type === 'ruleOnPoint' ? [{ type: 'ruleOnPoint', upheld: !next.upheld }] : [];
}

/** The steps that could be taken at this point of a ballot. */
function otherSteps(ballot: Ballot | undefined): readonly ChairCommand[] {
  if (ballot === undefined) return [];
  return [
    { type: 'openVoting' },
    { type: 'passRollCall' },
    { type: 'lockVoting' },
    { type: 'declareResult' },
    { type: 'hearExplanationsAfter' },
    { type: 'closeBallot' },
  ];
}

/** How many votes are in, as a bar; never how they fall. */
function Progress({ inside, ballot }: { inside: Inside; ballot: Ballot }) {
  const { scenario, room } = inside;
  if (ballot.phase !== 'inProgress' && ballot.phase !== 'locked') return null;
  const present = voterCount(scenario, room);
  const count = Object.keys(room.lights).length;
  return (
    <div class="chair__progress">
      <progress max={present} value={count} aria-label={t('chair.progressLabel')} />
      <span class="figures">{t('chair.progress', { count, present })}</span>
    </div>
  );
}
