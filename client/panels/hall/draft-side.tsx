import './two-drafts.css';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type {
  Draft,
  Instructions,
  IssueId,
  PublicScenario,
} from '../../../shared/scenario/scenario.ts';
import { heatOf } from '../../scene/texts/heat.ts';
import type { MarkedParagraph } from '../../scene/texts/marked-text.ts';
import type { Stretch } from '../../scene/texts/text-difference.ts';
import type { SessionStore } from '../../sight/store.ts';
import { Judgement } from '../consensus/judgement.tsx';
import { HeatLine } from '../paragraph/heat-line.tsx';
import { LedgerButton } from '../paragraph/ledger-button.tsx';
import { AmendButton } from './amend-button.tsx';
import { changedInWords } from './changed-in-words.ts';
import { t } from './words.ts';

/** A draft of the two, and what the own seat may do with its paragraphs. */
export interface SideMoves {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: Draft;
  readonly purpose?: 'amend' | 'revise';
  readonly open?: (paragraph: string) => void;
}

interface Props {
  readonly moves: SideMoves;
  readonly marked: MarkedParagraph;
  /** Its words with what only this draft says marked; left out where marks would only disturb. */
  readonly stretches?: readonly Stretch[] | undefined;
  /** Whether its opening words are its own too. */
  readonly isOwnLead?: boolean;
  readonly instructions: Instructions | undefined;
  /** The issue that is drawn under both sides already. */
  readonly drawn?: IssueId | undefined;
}

/** A paragraph of one of two drafts: its words, what they mean for the own seat, and its moves. */
export function DraftSide(props: Props) {
  const { moves, marked, stretches, isOwnLead = false, instructions, drawn } = props;
  const { store, scenario, room, draft, purpose, open } = moves;
  const { paragraph, changed } = marked;
  const { id, kind, number, lead, text } = paragraph;
  const name = t('pairs.name', { paragraph: `${kind}${number}`, draft: draft.shortName });
  return (
    <div class="side" id={`row-${id}`}>
      <p class="side__text">
        <span class="side__number" title={name}>
          <span class="only-read">{draft.shortName}, </span>
          <span translate={false}>
            {kind}
            {number}
          </span>
        </span>{' '}
        <em>{isOwnLead ? <Own text={lead} /> : lead}</em>{' '}
        {stretches === undefined
          ? text
          : stretches.map((stretch, index) =>
              stretch.kind === 'same' ? (
                stretch.text
              ) : (
                <Own key={`${index} ${stretch.text}`} text={stretch.text} />
              ),
            )}
      </p>
      <div class="side__foot">
        <Judgement
          instructions={instructions}
          words={paragraph}
          issues={scenario.issues.filter((issue) => issue.id !== drawn)}
        />
        <HeatLine heat={heatOf(scenario, room, draft.id, id)} />
        {changed !== undefined && <span class="side__changed">{changedInWords(changed)}</span>}
        <span class="side__acts">
          {purpose !== undefined && open !== undefined && (
            <AmendButton kind={purpose} name={name} onOpen={() => open(id)} />
          )}
          <LedgerButton store={store} draft={draft.id} paragraph={id} name={name} />
        </span>
      </div>
    </div>
  );
}

/** Words that only this draft has: underlined, and said; the spaces around them are nobody's. */
function Own({ text }: { text: string }) {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      <mark class="side__own">
        <span class="only-read">{t('pairs.onlyHere')} </span>
        {words}
        <span class="only-read"> {t('pairs.end')}</span>
      </mark>
      {after}
    </>
  );
}
