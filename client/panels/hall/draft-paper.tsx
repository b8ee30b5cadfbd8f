import '../../components/paper.css';
import './draft-paper.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import { doneBy, targetOf } from '../../../shared/procedure/texts/words.ts';
import type {
  Draft,
  Paragraph,
  PublicScenario,
  SeatContent,
} from '../../../shared/scenario/scenario.ts';
import { type ParagraphAdvice, paragraphAdvice } from '../../../shared/scenario/utility.ts';
import { StandGauge } from '../../components/stand-gauge.tsx';
import { TextMarks } from '../../components/text-marks.tsx';
import {
  amendmentBy,
  amendmentInAction,
  type ChangeShown,
  changesAsked,
} from '../../scene/texts/amendments.ts';
import { type Heat, heatOf } from '../../scene/texts/heat.ts';
import { type MarkedParagraph, markedText } from '../../scene/texts/marked-text.ts';
import { differenceBetween } from '../../scene/texts/text-difference.ts';
import { t as textWords } from '../../scene/texts/words.ts';
import type { SessionStore } from '../../sight/store.ts';
import { AmendmentDialog } from '../amendments/amendment-dialog.tsx';
import { HeatLine } from '../paragraph/heat-line.tsx';
import { LedgerButton } from '../paragraph/ledger-button.tsx';
import { t as paragraphWords } from '../paragraph/words.ts';
import { AmendButton } from './amend-button.tsx';
import { changedInWords } from './changed-in-words.ts';
import { purposeFor } from './paper-purpose.ts';
import { Signatories } from './signatories.tsx';
import { t } from './words.ts';

interface PaperProps {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: Draft;
}

/** A draft on paper: as tabled, with everything marked that play has changed or is about to. */
export function DraftPaper({ store, scenario, room, draft }: PaperProps) {
  const opened = useSignal<string | undefined>(undefined);
  const sponsors = sponsorsOf(scenario, room, draft.id);
  const names = sponsors.map(
    (seat) => scenario.delegations.find(({ id }) => id === seat)?.shortName ?? seat,
  );
  const leader = scenario.delegations.find(({ id }) => id === draft.leader)?.shortName ?? '';
  const marked = markedText(scenario, room, draft.id);
  // While votes are cast the way by keyboard from the text to the ballot is short.
  const isVoting = room.ballot?.phase === 'inProgress';
  const heats = new Map(
    marked.map(({ paragraph: { id } }) => [id, heatOf(scenario, room, draft.id, id)] as const),
  );
  const first = marked.filter(({ paragraph }) => paragraph.kind === 'PP');
  const rest = marked.filter(({ paragraph }) => paragraph.kind !== 'PP');
  // Nobody sponsors a report of experts, and the Assembly does not speak in it.
  const isReport = rest.every(({ paragraph }) => paragraph.kind === 'P');
  const proposed = amendmentInAction(room);
  const asked =
    proposed?.amendment.draft === draft.id
      ? changesAsked(scenario, room, proposed).map((each) => ({
          ...each,
          name: amendmentBy(store.delegations.value, proposed.id, proposed.amendment),
        }))
      : [];
  const purpose = purposeFor(store, draft.id, marked);
  return (
    <>
      <article class="paper" aria-labelledby={`paper-${draft.id}`}>
        <header class="paper__head">
          <span>{t('paper.distribution')}</span>
          <span translate={false}>{draft.symbol}</span>
        </header>
        <h2 class="paper__title" id={`paper-${draft.id}`}>
          {draft.title}
        </h2>
        {sponsors.length > 0 && (
          <details class="paper__sponsors">
            <summary>{t('paper.sponsors', { count: sponsors.length, leader })}</summary>
            <p>{names.join(', ')}</p>
            {draft.sponsorsNote !== undefined && <p>{draft.sponsorsNote}</p>}
          </details>
        )}
        <Signatories scenario={scenario} room={room} draft={draft.id} />
        {!isReport && <p class="paper__body">{t('paper.assembly')}</p>}
        {[...first, ...rest].map((each, index, all) => (
          <PaperParagraph
            key={each.paragraph.id}
            section={sectionBegun(each, all[index - 1])}
            scenario={scenario}
            marked={each}
            content={store.seatContent.value}
            mark={markOf(room, draft.id, each)}
            heat={heats.get(each.paragraph.id)}
            ledger={
              isVoting ? null : (
                <LedgerButton
                  store={store}
                  draft={draft.id}
                  paragraph={each.paragraph.id}
                  name={nameIn(each.paragraph)}
                />
              )
            }
            proposed={asked.filter(({ change }) => targetOf(change) === each.paragraph.id)}
            {...(purpose !== undefined &&
              each.changed?.kind !== 'delete' && {
                open: {
                  kind: purpose,
                  act: () => {
                    opened.value = each.paragraph.id;
                  },
                },
              })}
          />
        ))}
        <footer class="paper__foot">
          {[...heats.values()].some(isContested) && paragraphWords('heat.legend')}{' '}
          {t('paper.paraphrase')} {draft.note}
        </footer>
      </article>
      {opened.value !== undefined && purpose !== undefined && (
        <AmendmentDialog
          store={store}
          scenario={scenario}
          room={room}
          purpose={{ kind: purpose, draft: draft.id, paragraph: opened.value }}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** Whether anybody would have a paragraph otherwise, or refuses it. */
const isContested = ({ otherwise, against }: Heat): boolean =>
  otherwise.length + against.length > 0;

/** How a separate vote or an amendment marks a paragraph: now in question, or not. */
type Mark = 'inquestion' | undefined;

function markOf(room: Room, draft: string, { paragraph: { id }, changed }: MarkedParagraph): Mark {
  if (changed?.kind === 'delete') return undefined;
  const subject = room.ballot?.subject;
  const part = subject?.kind === 'part' && subject.draft === draft ? subject.part : [];
  const asked =
    room.division?.draft === draft && room.division.phase !== 'granted'
      ? room.division.parts.flat()
      : [];
  return part.includes(id) || asked.includes(id) ? 'inquestion' : undefined;
}

/** What a paragraph is called in a sentence: those of a report go by their number alone. */
const nameIn = ({ kind, number }: Paragraph): string =>
  kind === 'P' ? textWords('paragraphs', { count: 1, numbers: number }) : `${kind}${number}`;

/** The heading of a section of a report, at its first paragraph. */
const sectionBegun = (
  { paragraph: { section } }: MarkedParagraph,
  before: MarkedParagraph | undefined,
): string | undefined => (section === before?.paragraph.section ? undefined : section);

interface ParagraphProps {
  readonly section: string | undefined;
  readonly scenario: PublicScenario;
  readonly marked: MarkedParagraph;
  readonly content: SeatContent | undefined;
  readonly mark: Mark;
  readonly heat: Heat | undefined;
  /** Opens its ledger. */
  readonly ledger: ComponentChildren;
  /** What the amendment that is being voted on, or comes next, would do to it. */
  readonly proposed: readonly Asked[];
  readonly open?: { readonly kind: 'amend' | 'revise'; readonly act: () => void };
}

function PaperParagraph(props: ParagraphProps) {
  const { section, scenario, marked, content, mark, heat, proposed, open, ledger } = props;
  const { paragraph, changed } = marked;
  const advice =
    content === undefined || changed?.kind === 'delete'
      ? []
      : paragraphAdvice(content.instructions, paragraph).toSorted(worst);
  const number = paragraph.kind === 'P' ? paragraph.number : `${paragraph.kind}${paragraph.number}`;
  const disputed = heat !== undefined && isContested(heat) ? heat : undefined;
  const row = (
    <div
      id={`row-${paragraph.id}`}
      class={rowClass(
        advice.length > 0 || disputed !== undefined,
        proposed.length === 0 ? mark : 'inquestion',
      )}
    >
      <div>
        <p class="paper__text">
          {mark !== undefined && <span class="paper__mark">{t(`paper.${mark}`)}</span>}
          {changed !== undefined && <span class="paper__mark">{changedInWords(changed)}</span>}
          {paragraph.kind !== 'PP' && (
            <span class="figures" translate={false}>
              {paragraph.number}.{' '}
            </span>
          )}
          <PaperWords marked={marked} />
        </p>
      </div>
      {(advice.length > 0 || disputed !== undefined) && (
        <div class="paper__advice" role="group" aria-label={t('advice.label', { number })}>
          {advice.slice(0, 2).map((item) => (
            <Advice key={item.issue} scenario={scenario} advice={item} />
          ))}
          {disputed !== undefined && <HeatLine heat={disputed} />}
        </div>
      )}
      <div class="paper__acts">
        {open !== undefined && <AmendButton kind={open.kind} name={number} onOpen={open.act} />}
        {ledger}
      </div>
      {proposed.map(({ name, change, number, stretches }) => (
        <p key={number} class="paper__proposed">
          <span class="paper__mark">{t(ASKED[doneBy(change)], { amendment: name })}</span>
          <TextMarks stretches={stretches} />
        </p>
      ))}
    </div>
  );
  if (section === undefined) return row;
  return (
    <>
      <h3 class="paper__section">{section}</h3>
      {row}
    </>
  );
}

/** A change that is asked for, and the amendment that asks for it. */
interface Asked extends ChangeShown {
  readonly name: string;
}

const ASKED = {
  delete: 'asked.delete',
  replace: 'asked.amendment',
  place: 'asked.amendment',
  insert: 'asked.insert',
  move: 'asked.move',
} as const;

/** The words of a paragraph: plain where nothing has changed, else with what was put in and taken out. */
function PaperWords({ marked: { paragraph, tabled, changed } }: { marked: MarkedParagraph }) {
  if (changed === undefined) {
    return (
      <>
        <em>{paragraph.lead}</em> {paragraph.text}
      </>
    );
  }
  const now = changed.kind === 'delete' ? undefined : paragraph;
  const before = changed.kind === 'delete' ? paragraph : tabled;
  return <TextMarks stretches={differenceBetween(before, now)} />;
}

function rowClass(hasAdvice: boolean, mark: Mark): string {
  const bare = hasAdvice ? '' : ' paper__row--bare';
  return `paper__row${bare}${mark === undefined ? '' : ` paper__row--${mark}`}`;
}

const SEVERITY: Readonly<Record<ParagraphAdvice['distance'], number>> = {
  redLine: 0,
  far: 1,
  tolerable: 2,
  agrees: 3,
};

function worst(one: ParagraphAdvice, other: ParagraphAdvice): number {
  return SEVERITY[one.distance] - SEVERITY[other.distance];
}

function Advice({ scenario, advice }: { scenario: PublicScenario; advice: ParagraphAdvice }) {
  const issue = scenario.issues.find(({ id }) => id === advice.issue);
  if (issue === undefined) return null;
  return (
    <div class={`advice advice--${advice.distance}`} title={issue.question}>
      <span class="advice__issue">{issue.name}</span>
      <StandGauge stand={advice.stand} ideal={advice.ideal} minus={issue.minus} plus={issue.plus} />
      <span class="advice__word">{t(`advice.${advice.distance}`)}</span>
    </div>
  );
}
