import './outcome.css';
import type { ComparedOutcome } from '../../../../shared/analysis/consensus.ts';
import { SeatNames } from '../../../components/seat-names.tsx';
import { dateInWords } from '../../../language/dates.ts';
import { paragraphNames } from '../../../scene/texts/paragraph-names.ts';
import type { Delegations } from '../../../sight/names.ts';
import { t } from '../words.ts';

interface Props {
  readonly compared: ComparedOutcome;
  readonly names: Delegations;
  /** Width of the flags in CSS pixels. */
  readonly flags: number;
}

/** Our room and the record side by side: how far each came, who stood in the way, and over what. */
export function OutcomeSides({ compared, names, flags }: Props) {
  const { ours, recorded } = compared;
  return (
    <div class="sides">
      <section class="sides__one" aria-label={t('ladder.ours')}>
        <h2>{t('ladder.ours')}</h2>
        {ours === undefined ? (
          <p>{t('sides.notHeld')}</p>
        ) : (
          <>
            <p class="sides__tier">{t(`tier.${ours.tier}`)}</p>
            <Facts
              compared={compared}
              names={names}
              flags={flags}
              blockedBy={ours.blockedBy}
              over={ours.over}
              outside={Object.keys(ours.dissociations)}
            />
            <p class="sides__small">{t('sides.texts', { texts: ours.texts })}</p>
            {ours.breaks.map((broken) => (
              <p key={`${broken.round} ${broken.by}`} class="sides__small">
                {t('sides.broke', {
                  name: names.get(broken.by)?.shortName ?? broken.by,
                  over: paragraphNames(numbersIn(compared, broken.over)),
                })}
              </p>
            ))}
          </>
        )}
      </section>
      {recorded !== undefined && (
        <section class="sides__one" aria-label={t('ladder.record')}>
          <h2>{t('sides.record', { date: dateInWords(recorded.date) })}</h2>
          <p class="sides__tier">{t(`tier.${recorded.tier}`)}</p>
          <Facts
            compared={compared}
            names={names}
            flags={flags}
            blockedBy={recorded.blockedBy}
            over={recorded.over}
            outside={[]}
          />
          {recorded.note !== undefined && <p class="sides__small">{recorded.note}</p>}
          <p class="sides__small">{t(`confidence.${recorded.confidence}`)}</p>
        </section>
      )}
    </div>
  );
}

interface FactsProps extends Props {
  readonly blockedBy: readonly string[];
  readonly over: readonly string[];
  readonly outside: readonly string[];
}

function Facts({ compared, names, flags, blockedBy, over, outside }: FactsProps) {
  return (
    <dl class="sides__facts">
      {blockedBy.length > 0 && (
        <>
          <dt>{t('sides.blockedBy')}</dt>
          <dd>
            <SeatNames seats={blockedBy} names={names} size={flags} />
          </dd>
          <dt>{t('sides.over')}</dt>
          <dd>{paragraphNames(numbersIn(compared, over))}</dd>
        </>
      )}
      {outside.length > 0 && (
        <>
          <dt>{t('sides.outside')}</dt>
          <dd>
            <SeatNames seats={outside} names={names} size={flags} />
          </dd>
        </>
      )}
      {blockedBy.length + outside.length === 0 && (
        <dd>{t(compared.ours?.adopted === false ? 'sides.unnamed' : 'sides.nobody')}</dd>
      )}
    </dl>
  );
}

/** The numbers of paragraphs of the compared report. */
export function numbersIn({ draft }: ComparedOutcome, ids: readonly string[]): readonly string[] {
  return draft.paragraphs.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
}
