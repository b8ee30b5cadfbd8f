import '../../components/paper.css';
import './two-drafts.css';
import { useSignal } from '@preact/signals';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { leaderOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import type { Draft, Instructions, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { type MarkedParagraph, markedText } from '../../scene/texts/marked-text.ts';
import { likeness, type Row, sideBySide } from '../../scene/texts/side-by-side.ts';
import { beside } from '../../scene/texts/text-difference.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { AmendmentDialog } from '../amendments/amendment-dialog.tsx';
import { t as paragraphWords } from '../paragraph/words.ts';
import { DraftSide, type SideMoves } from './draft-side.tsx';
import { PairLine } from './pair-line.tsx';
import { purposeFor } from './paper-purpose.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly drafts: readonly [Draft, Draft];
}

/** The text of a draft as it stands, without what was taken out. */
export const standingText = (scenario: PublicScenario, room: Room, draft: string) =>
  markedText(scenario, room, draft).filter(({ changed }) => changed?.kind !== 'delete');

/**
 * Two drafts on one sheet, each paragraph beside the one of the other that is about the same: what they
 * share stands once, and where they part is marked in the words and said in a line.
 */
export function TwoDrafts({ store, scenario, room, drafts: [one, other] }: Props) {
  const opened = useSignal<{ readonly draft: string; readonly paragraph: string } | undefined>(
    undefined,
  );
  const left = standingText(scenario, room, one.id);
  const right = standingText(scenario, room, other.id);
  const instructions = store.seatContent.value?.instructions;
  const movesOn = (draft: Draft, text: readonly MarkedParagraph[]): SideMoves => {
    const purpose = purposeFor(store, draft.id, text);
    const open = (paragraph: string) => {
      opened.value = { draft: draft.id, paragraph };
    };
    return { store, scenario, room, draft, ...(purpose && { purpose, open }) };
  };
  const [moves, others] = [movesOn(one, left), movesOn(other, right)];
  const chosen = opened.value;
  const purpose = chosen?.draft === one.id ? moves.purpose : others.purpose;
  return (
    <>
      <article class="paper pairs" aria-label={t('pairs.label', names(one, other))}>
        <div class="pairs__heads">
          {[one, other].map((draft) => (
            <Head key={draft.id} store={store} scenario={scenario} room={room} draft={draft} />
          ))}
        </div>
        <ul class="pairs__list">
          {sideBySide(left, right).map((row) => (
            <Pair
              key={`${row.left?.paragraph.id} ${row.right?.paragraph.id}`}
              row={row}
              moves={[moves, others]}
              instructions={instructions}
            />
          ))}
        </ul>
        <footer class="paper__foot">
          {t('pairs.how')} {paragraphWords('heat.legend')} {t('paper.paraphrase')}
        </footer>
      </article>
      {chosen !== undefined && purpose !== undefined && (
        <AmendmentDialog
          store={store}
          scenario={scenario}
          room={room}
          purpose={{ kind: purpose, ...chosen }}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
}

const names = (one: Draft, other: Draft) => ({ one: one.shortName, other: other.shortName });

function Head({ store, scenario, room, draft }: Omit<Props, 'drafts'> & { readonly draft: Draft }) {
  const leader = leaderOf(scenario, room, draft.id);
  return (
    <header>
      <h2 class="pairs__symbol">
        <span translate={false}>{draft.symbol}</span>
      </h2>
      <p class="pairs__title">{draft.title}</p>
      <p class="pairs__sponsors">
        {t('paper.sponsors', {
          count: sponsorsOf(scenario, room, draft.id).length,
          leader: leader === undefined ? '' : nameOf(store.delegations.value, leader),
        })}
      </p>
    </header>
  );
}

interface PairProps {
  readonly row: Row;
  readonly moves: readonly [SideMoves, SideMoves];
  readonly instructions: Instructions | undefined;
}

/** One row: two paragraphs that are about the same, or one that the other draft has no word on. */
function Pair({ row: { left, right }, moves: [moves, others], instructions }: PairProps) {
  const { scenario } = moves;
  if (left === undefined || right === undefined) {
    const isLeft = left !== undefined;
    const marked = left ?? right;
    if (marked === undefined) return null;
    const [mine, theirs] = isLeft ? [moves, others] : [others, moves];
    return (
      <li class={`pair pair--alone pair--${isLeft ? 'left' : 'right'}`}>
        <DraftSide moves={mine} marked={marked} instructions={instructions} />
        <p class="pair__none">{t('pairs.none', { draft: theirs.draft.shortName })}</p>
      </li>
    );
  }
  const like = likeness(left.paragraph, right.paragraph, scenario.issues);
  const [mine, theirs] =
    like.words === 'near' ? beside(left.paragraph.text, right.paragraph.text) : [];
  const isOwnLead = like.words === 'near' && left.paragraph.lead !== right.paragraph.lead;
  return (
    <li class={`pair pair--${like.words}`}>
      <DraftSide
        moves={moves}
        marked={left}
        stretches={mine}
        isOwnLead={isOwnLead}
        instructions={instructions}
        drawn={like.parts[0]?.issue.id}
      />
      <DraftSide
        moves={others}
        marked={right}
        stretches={theirs}
        isOwnLead={isOwnLead}
        instructions={instructions}
        drawn={like.parts[0]?.issue.id}
      />
      <PairLine
        like={like}
        drafts={[moves.draft.shortName, others.draft.shortName]}
        instructions={instructions}
      />
    </li>
  );
}
