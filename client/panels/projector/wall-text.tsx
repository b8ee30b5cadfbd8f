import './wall-text.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { draftOf, leaderOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { textOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import { Flag } from '../../components/flag.tsx';
import { TextMarks } from '../../components/text-marks.tsx';
import { usePages } from '../../components/use-pages.ts';
import { useVh } from '../../components/use-vh.ts';
import { atHead } from '../../language/language.ts';
import { amendmentBy, amendmentInAction, differenceAsked } from '../../scene/texts/amendments.ts';
import { partWords, subjectName } from '../../scene/texts/subjects.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import { ParagraphWords } from '../consensus/paragraph-words.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** The words that a vote on a part or an amendment is about, marked with what would change. */
export function WallQuestion({ inside: { store, scenario, room } }: { inside: Inside }) {
  const subject = room.ballot?.subject;
  const proposed = amendmentInAction(room);
  if (proposed !== undefined) {
    const stretches = differenceAsked(scenario, room, proposed);
    const { id, amendment } = proposed;
    return (
      <Sheet
        symbol={draftOf(scenario, amendment.draft).symbol}
        title={amendmentBy(store.delegations.value, id, amendment)}
        length={stretches.map(({ text }) => text).join('').length}
      >
        <TextMarks stretches={stretches} />
      </Sheet>
    );
  }
  if (subject?.kind !== 'part') return null;
  const words = partWords(scenario, room, subject);
  return (
    <Sheet
      symbol={draftOf(scenario, subject.draft).symbol}
      title={`${atHead(subjectName(scenario, subject))}: ${t('question.part')}`}
      length={words.length}
    >
      {words}
    </Sheet>
  );
}

interface TextProps {
  readonly inside: Inside;
  readonly draft: string;
  readonly paragraph?: string | undefined;
}

/** A text of the meeting page by page, or one of its paragraphs as large as it can be written. */
export function WallText({ inside, draft, paragraph }: TextProps) {
  const { scenario, room } = inside;
  const one = wholeText(scenario, room, draft).find(({ id }) => id === paragraph);
  if (one === undefined) return <WholeText inside={inside} draft={draft} />;
  const { kind, number, place } = one;
  return (
    <Sheet
      symbol={draftOf(scenario, draft).symbol}
      title={kind === 'P' ? number : `${kind}${number}`}
      length={one.lead.length + one.text.length}
      foot={<Holders inside={inside} draft={draft} paragraph={one.id} />}
    >
      {place === 'dropped' ? (
        <del>
          <ParagraphWords words={one} />
        </del>
      ) : (
        <ParagraphWords words={one} />
      )}
    </Sheet>
  );
}

/** Who holds a paragraph in brackets. */
function Holders({ inside: { store, room }, draft, paragraph }: Required<TextProps>) {
  const vh = useVh();
  const names = store.delegations.value;
  const heldBy = own(own(room.drafts, draft)?.paragraphs ?? {}, paragraph ?? '')?.heldBy ?? [];
  if (heldBy.length === 0) return null;
  return (
    <p class="wall-text__holders">
      [ ] {t('report.held')}
      {heldBy.map((seat) => (
        <span key={seat}>
          <Flag iso2={flagOf(names, seat)} size={Math.round(4 * vh)} /> {nameOf(names, seat)}
        </span>
      ))}
    </p>
  );
}

function WholeText({ inside: { store, scenario, room }, draft }: TextProps) {
  const body = useRef<HTMLDivElement>(null);
  const tabled = draftOf(scenario, draft);
  const leader = leaderOf(scenario, room, draft);
  const count = sponsorsOf(scenario, room, draft).length;
  const { page, pages } = usePages(body, { hasKeys: true });
  return (
    <section class="wall-text" aria-label={t('text.label')}>
      <div class="wall-text__sheet">
        <p class="wall-text__head">
          <b translate={false}>{tabled.symbol}</b>
          <span>
            {leader !== undefined &&
              `${t('canvass.led', { name: nameOf(store.delegations.value, leader) })} · ${t('text.sponsors', { count })}`}
          </span>
        </p>
        <h2 class="wall-text__title">{tabled.title}</h2>
        <div ref={body} class="wall-text__pages">
          {textOf(scenario, room, draft).map(({ id, kind, number, lead, text }) => (
            <p key={id} class={`wall-text__paragraph is-${kind.toLowerCase()}`}>
              {kind !== 'PP' && <b class="figures">{number}. </b>}
              <ParagraphWords words={{ lead, text }} />
            </p>
          ))}
        </div>
        {pages > 1 && (
          <p class="wall-text__foot figures">{t('text.page', { page: page + 1, pages })}</p>
        )}
      </div>
    </section>
  );
}

/** By how many characters it has, how large a text can be written, in hundredths of the height. */
const SIZES = [
  { most: 110, size: 8 },
  { most: 220, size: 6.4 },
  { most: 420, size: 5 },
  { most: 800, size: 3.9 },
  { most: 1_300, size: 3.1 },
  { most: Number.POSITIVE_INFINITY, size: 2.5 },
];

interface SheetProps {
  readonly symbol: string;
  readonly title: string;
  /** In characters. */
  readonly length: number;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** Words on paper, as large as there is room for. */
function Sheet({ symbol, title, length, children, foot }: SheetProps) {
  const size = SIZES.find(({ most }) => length <= most)?.size ?? 2.5;
  return (
    <section class="wall-text" aria-label={t('question.label')}>
      <div class="wall-text__sheet">
        <p class="wall-text__head">
          <b translate={false}>{symbol}</b>
        </p>
        <h2 class="wall-text__title">{title}</h2>
        <p class="wall-text__large" style={{ '--words': `${size}vh` }}>
          {children}
        </p>
        {foot}
      </div>
    </section>
  );
}
