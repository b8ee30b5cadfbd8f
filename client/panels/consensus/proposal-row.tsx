import './proposal.css';
import { Check, Plus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import type { TextChange } from '../../../shared/procedure/texts/words.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { SeatNames } from '../../components/seat-names.tsx';
import { type Part, type ReportLine, wordsProposed } from '../../scene/texts/negotiation.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import { t as amendmentWords } from '../amendments/words.ts';
import { ParagraphWords } from './paragraph-words.tsx';
import { WordingsBeside } from './wordings-beside.tsx';
import { t } from './words.ts';

export interface Answers {
  readonly own: SeatId | undefined;
  readonly mayAccept: (proposal: string) => boolean;
  readonly mayWantMore: (proposal: string) => boolean;
  readonly mayRefuse: (proposal: string) => boolean;
  readonly onAccept: (proposal: string) => void;
  readonly onWantMore: (proposal: string) => void;
  readonly onRefuse: (proposal: string) => void;
}

interface Props {
  readonly line: ReportLine;
  readonly proposal: Proposal;
  readonly names: Delegations;
  readonly answers?: Answers | undefined;
  /** What capital says of it, for those who have instructions. */
  readonly advice?: ComponentChildren;
  /** What its author can do with it. */
  readonly acts?: ComponentChildren;
}

/** A proposal on the table: what it would change, who accepts and who refuses it so far. */
export function ProposalRow(props: Props) {
  const { line, proposal, names, answers, advice, acts } = props;
  const { id, by, change, acceptedBy, refusedBy, wantMore = [], line: said } = proposal;
  const words = wordsProposed(line, change);
  const name = nameOf(names, by);
  const who = { name, number: line.number };
  return (
    <section class="proposal" aria-label={titleOf(proposal, words?.gist, name)}>
      <p class="proposal__title">
        <Flag iso2={flagOf(names, by)} size={20} />
        <strong>{titleOf(proposal, words?.gist, name)}</strong>
        {words !== undefined && <span class="origin">{t(`origin.${words.origin}`)}</span>}
      </p>
      {words !== undefined &&
        (change.kind === 'insert' ? (
          <p class="proposal__text">
            <ParagraphWords words={words} />
          </p>
        ) : (
          <WordingsBeside present={line.words} words={words} />
        ))}
      {words?.corrected && <p class="quiet">{amendmentWords('correct.done')}</p>}
      <Together parts={line.together[id] ?? []} />
      {said !== undefined && <p class="proposal__said">{t('proposal.said', { line: said })}</p>}
      {advice}
      <dl class="proposal__tally">
        <dt>{t('proposal.accepted', { count: acceptedBy.length })}</dt>
        <dd>
          {acceptedBy.length === 0 ? (
            t('proposal.nobody')
          ) : (
            <SeatNames seats={acceptedBy} names={names} />
          )}
        </dd>
        {wantMore.length > 0 && (
          <>
            <dt>{t('proposal.wanted', { count: wantMore.length })}</dt>
            <dd>
              <SeatNames seats={wantMore} names={names} />
            </dd>
          </>
        )}
        <dt>{t('proposal.refused', { count: refusedBy.length })}</dt>
        <dd>
          {refusedBy.length === 0 ? (
            t('proposal.nobody')
          ) : (
            <SeatNames seats={refusedBy} names={names} />
          )}
        </dd>
      </dl>
      <Holders line={line} proposal={proposal} names={names} />
      {acts}
      {answers !== undefined && answers.own !== by && (
        <div class="proposal__acts">
          <button
            type="button"
            class="button button--small"
            aria-pressed={answers.own !== undefined && acceptedBy.includes(answers.own)}
            aria-label={t('proposal.acceptName', who)}
            disabled={!answers.mayAccept(id)}
            onClick={() => answers.onAccept(id)}
          >
            <Check size={16} aria-hidden="true" /> {t('proposal.accept')}
          </button>
          <button
            type="button"
            class="button button--small"
            aria-pressed={answers.own !== undefined && wantMore.includes(answers.own)}
            aria-label={t('proposal.wantMoreName', who)}
            disabled={!answers.mayWantMore(id)}
            onClick={() => answers.onWantMore(id)}
          >
            <Plus size={16} aria-hidden="true" /> {t('proposal.wantMore')}
          </button>
          <button
            type="button"
            class="button button--small"
            aria-pressed={answers.own !== undefined && refusedBy.includes(answers.own)}
            aria-label={t('proposal.refuseName', who)}
            disabled={!answers.mayRefuse(id)}
            onClick={() => answers.onRefuse(id)}
          >
            <X size={16} aria-hidden="true" /> {t('proposal.refuse')}
          </button>
        </div>
      )}
    </section>
  );
}

/** What goes into the text only together with it. */
function Together({ parts }: { parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  return (
    <div class="proposal__together">
      <p>{t('proposal.together')}</p>
      <ul>
        {parts.map(({ number, change, words }) => (
          <li key={number}>
            <strong>{t('proposal.part', { number })}</strong> {partText(change, words?.gist)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a change would do to its paragraph, without its author. */
export function partText(change: TextChange, gist: string | undefined): string {
  switch (change.kind) {
    case 'alternative':
      return gist ?? t('proposal.first');
    case 'replace':
      return t('proposal.part.own');
    case 'insert':
      return t('proposal.part.insert');
    case 'delete':
      return t('proposal.part.dropped');
    case 'place':
      return t(`proposal.part.${change.place}`);
    case 'move':
      return t('proposal.part.move');
  }
}

/** "Brazil proposes: …" */
export function titleOf({ change }: Proposal, gist: string | undefined, name: string): string {
  switch (change.kind) {
    case 'alternative':
      return t('proposal.wording', { name, gist: gist ?? t('proposal.first') });
    case 'replace':
      return t('proposal.own', { name });
    case 'insert':
      return t('proposal.insert', { name });
    case 'delete':
      return t('proposal.place.dropped', { name });
    case 'place':
      return t(`proposal.place.${change.place}`, { name });
    case 'move':
      return t('proposal.move', { name });
  }
}

/** What those who hold the brackets have said to it, as far as anybody can see. */
function Holders({ line, proposal, names }: Pick<Props, 'line' | 'proposal' | 'names'>) {
  const { heldBy } = line.standing;
  const holders = heldBy.filter((seat) => seat !== proposal.by);
  if (holders.length === 0) return null;
  return (
    <p class="proposal__holders">
      {t('proposal.holders')}{' '}
      {holders
        .map((seat) =>
          t(`proposal.holder.${answerOf(proposal, seat)}`, { name: nameOf(names, seat) }),
        )
        .join(', ')}
    </p>
  );
}

function answerOf(
  { acceptedBy, refusedBy, wantMore = [] }: Proposal,
  seat: SeatId,
): 'accepts' | 'wantsMore' | 'refuses' | 'silent' {
  if (acceptedBy.includes(seat)) return 'accepts';
  if (wantMore.includes(seat)) return 'wantsMore';
  return refusedBy.includes(seat) ? 'refuses' : 'silent';
}
