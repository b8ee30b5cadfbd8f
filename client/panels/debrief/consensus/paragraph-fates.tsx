import './paragraph-fates.css';
import type { ComparedOutcome, ParagraphFate } from '../../../../shared/analysis/consensus.ts';
import type { SignalledOnAddition } from '../../../../shared/procedure/consensus/negotiation.ts';
import { SeatNames } from '../../../components/seat-names.tsx';
import type { Delegations } from '../../../sight/names.ts';
import { ParagraphWords } from '../../consensus/paragraph-words.tsx';
import { t as consensusWords } from '../../consensus/words.ts';
import { paragraphSignals } from '../signalled-words.ts';
import { t } from '../words.ts';

interface Props {
  readonly compared: ComparedOutcome;
  readonly names: Delegations;
}

/** What each paragraph became: in what words, in what place, and who would not have it. */
export function ParagraphFates({ compared, names }: Props) {
  const { fates, ours } = compared;
  if (ours === undefined) return null;
  const moved = fates.filter(isMoved);
  const others = fates.filter((fate) => !isMoved(fate));
  return (
    <section class="fates" aria-labelledby="fates-title">
      <h2 id="fates-title">{t('fates.title')}</h2>
      <ul class="fates__list">
        {moved.map((fate) => (
          <FateRow key={fate.paragraph.id} fate={fate} names={names} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('fates.unchanged', { count: others.length })}</summary>
          <ul class="fates__list">
            {others.map((fate) => (
              <FateRow key={fate.paragraph.id} fate={fate} names={names} />
            ))}
          </ul>
        </details>
      )}
      {ours.signalledMore !== undefined && (
        <Additions said={ours.signalledMore} fates={fates} names={names} />
      )}
    </section>
  );
}

interface AdditionsProps {
  readonly said: readonly SignalledOnAddition[];
  readonly fates: readonly ParagraphFate[];
  readonly names: Delegations;
}

/** CON-17: what was answered to paragraphs that were proposed and never stood in the text, each at its place. */
function Additions({ said, fates, names }: AdditionsProps) {
  return (
    <>
      <h3>{t('fates.additions')}</h3>
      <ul class="fates__list">
        {said.map((addition, index) => {
          const number = fates.find(({ paragraph }) => paragraph.id === addition.after)?.paragraph
            .number;
          return (
            <li class="fate" key={`${addition.by} ${index}`}>
              <span class="fate__number figures" translate={false}>
                +
              </span>
              <div>
                <p class="fate__text">
                  <ParagraphWords words={addition.words} />
                </p>
                <p class="fate__marks">
                  <span class="chip">
                    {number === undefined ? t('fate.first') : t('fate.after', { number })}
                  </span>
                </p>
                <p class="fate__who fate__signals figures">{paragraphSignals(addition, names)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Whether anything befell a paragraph, here or in fact. */
function isMoved({
  fate,
  blockedBy,
  dissociated,
  wasRefused,
  wasInSummary,
}: ParagraphFate): boolean {
  return (
    fate !== 'asFirst' || blockedBy.length + dissociated.length > 0 || wasRefused || wasInSummary
  );
}

function FateRow({ fate, names }: { fate: ParagraphFate; names: Delegations }) {
  const { paragraph, place, origin, blockedBy, dissociated, signalled } = fate;
  return (
    <li class={`fate fate--${place}`}>
      <span class="fate__number figures" translate={false}>
        {paragraph.number}.
      </span>
      <div>
        <p class="fate__text">
          <ParagraphWords words={paragraph} />
        </p>
        <p class="fate__marks">
          <span class="chip">{t(`fate.place.${place}`)}</span>
          {origin !== undefined && (
            <span class="chip">
              {t(fate.fate === 'added' ? 'fate.added' : 'fate.reworded')} ·{' '}
              {consensusWords(`origin.${origin}`)}
            </span>
          )}
          {fate.wasRefused && <span class="chip fate__refused">{t('fate.wasRefused')}</span>}
          {fate.wasInSummary && <span class="chip fate__refused">{t('fate.wasInSummary')}</span>}
        </p>
        {blockedBy.length > 0 && (
          <p class="fate__who">
            {t('sides.blockedBy')}: <SeatNames seats={blockedBy} names={names} />
          </p>
        )}
        {dissociated.length > 0 && (
          <p class="fate__who">
            {t('sides.outside')}: <SeatNames seats={dissociated} names={names} />
          </p>
        )}
        {signalled !== undefined && (
          <p class="fate__who fate__signals figures">{paragraphSignals(signalled, names)}</p>
        )}
      </div>
    </li>
  );
}
