import './play-on.css';
import { ArrowLeftRight, ArrowRight, RotateCcw } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Delegation, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { nextAfter, otherSideOf, seatThere } from '../../scene/play-on.ts';
import { startAlone } from '../../sight/alone.ts';
import { fetchScenario, fetchScenarios } from '../../sight/content.ts';
import { ownAddress } from '../../sight/credentials.ts';
import { t as landingWords } from '../landing/words.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly seat: SeatId;
}

/** For who has played alone: the same from the other side, once more, or the next scenario. */
export function PlayOn({ scenario, seat }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button button--primary button--small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('playOn.open')} <ArrowRight size={18} aria-hidden="true" />
      </button>
      {isOpen && (
        <Dialog title={t('playOn.title')} onClose={() => setOpen(false)}>
          <Choices scenario={scenario} seat={seat} />
        </Dialog>
      )}
    </>
  );
}

function Choices({ scenario, seat }: Props) {
  const next = useNext(scenario.id);
  const [problem, setProblem] = useState('');
  const [isStarting, setStarting] = useState(false);
  const start = (id: string, as: SeatId) => {
    setStarting(true);
    startAlone(id, as, landingWords('solo.you')).then(
      (session) => navigate(ownAddress('s', session)),
      (error: unknown) => {
        setProblem(problemText(error));
        setStarting(false);
      },
    );
  };
  const find = (id: SeatId | undefined) => scenario.delegations.find((each) => each.id === id);
  const other = find(otherSideOf(scenario, seat));
  const same = find(seat);
  const there = next && seatThere(next, seat);
  return (
    <>
      <div class="play-on">
        {other !== undefined && (
          <Choice
            icon={<ArrowLeftRight size={20} aria-hidden="true" />}
            name={t('playOn.other')}
            note={t('playOn.otherNote', { title: scenario.title })}
            delegation={other}
            isDisabled={isStarting}
            onChoose={() => start(scenario.id, other.id)}
          />
        )}
        {same !== undefined && (
          <Choice
            icon={<RotateCcw size={20} aria-hidden="true" />}
            name={t('playOn.again')}
            note={t('playOn.againNote')}
            delegation={same}
            isDisabled={isStarting}
            onChoose={() => start(scenario.id, same.id)}
          />
        )}
        {next !== undefined && there !== undefined && (
          <Choice
            icon={<ArrowRight size={20} aria-hidden="true" />}
            name={t('playOn.next')}
            note={next.title}
            delegation={there}
            isDisabled={isStarting}
            onChoose={() => start(next.id, there.id)}
          />
        )}
      </div>
      {problem !== '' && (
        <p class="field__problem" role="alert">
          {problem}
        </p>
      )}
      <div class="dialog__foot">
        <button type="button" class="button button--quiet" onClick={() => navigate('/')}>
          {t('playOn.home')}
        </button>
      </div>
    </>
  );
}

/** The scenario after this one on the front page, once it has come; without it the rest is offered. */
function useNext(id: string): PublicScenario | undefined {
  const [next, setNext] = useState<PublicScenario | undefined>();
  useEffect(() => {
    fetchScenarios()
      .then((cards) => nextAfter(cards, id))
      .then((card) => card && fetchScenario(card.id, card.hash))
      .then(setNext, () => setNext(undefined));
  }, [id]);
  return next;
}

interface ChoiceProps {
  readonly icon: ComponentChildren;
  readonly name: string;
  readonly note: string;
  readonly delegation: Delegation;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

function Choice({ icon, name, note, delegation, isDisabled, onChoose }: ChoiceProps) {
  return (
    <button type="button" class="play-on__choice" disabled={isDisabled} onClick={onChoose}>
      {icon}
      <span>
        <span class="choice__name">{name}</span>
        <span class="choice__note"> {note}</span>
        <span class="play-on__as">
          <Flag iso2={delegation.iso2} size={20} /> {t('playOn.as', { name: delegation.name })}
        </span>
      </span>
    </button>
  );
}
