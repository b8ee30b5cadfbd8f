import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { draftOf, sponsorsOf } from '../../../shared/procedure/programme.ts';
import type { Room } from '../../../shared/procedure/room.ts';
import { symbolOf } from '../../../shared/procedure/texts.ts';
import type {
  Draft,
  Paragraph,
  PublicScenario,
  SeatContent,
} from '../../../shared/scenario/scenario.ts';
import { type ParagraphAdvice, paragraphAdvice } from '../../../shared/scenario/utility.ts';
import { Segments } from '../../components/segments.tsx';
import { StandGauge } from '../../components/stand-gauge.tsx';
import { t } from '../../language/hall.ts';
import type { SessionStore } from '../../session/store.ts';
import { ReportTab } from '../consensus/report-tab.tsx';
import { Signatories } from './signatories.tsx';

/** The drafts as United Nations documents, with what each paragraph means for the own seat. */
export function TextTab({ store }: { store: SessionStore }) {
  const picked = useSignal<string | undefined>(undefined);
  const inAction = useComputed(() => draftInAction(store.room.value));
  const scenario = store.scenario.value;
  const room = store.room.value;
  const paper = useRef<HTMLDivElement>(null);
  const chosen = picked.value ?? inAction.value ?? scenario?.drafts[0]?.id;
  const asked = [chosen, room?.division?.phase, room?.ballot?.id].join(' ');
  useEffect(() => {
    paper.current?.querySelector('.paper__row--inquestion')?.scrollIntoView({ block: 'center' });
  }, [asked]);
  if (scenario === undefined || room === undefined) return null;
  if (room.negotiation !== undefined) {
    return (
      <ReportTab store={store} scenario={scenario} room={room} negotiation={room.negotiation} />
    );
  }
  if (chosen === undefined) return <p class="tab-pad quiet">{t('text.none')}</p>;
  return (
    <div class="text-tab" ref={paper}>
      <div class="text-tab__bar">
        <Segments
          label={t('text.which')}
          options={scenario.drafts.map((draft) => ({ name: draft.id, label: draft.shortName }))}
          chosen={chosen}
          onChoose={(id) => {
            picked.value = id;
          }}
        />
        <span class="quiet">{t(`draft.${room.drafts[chosen]?.status ?? 'circulated'}`)}</span>
      </div>
      <DraftPaper
        scenario={scenario}
        room={room}
        draft={draftOf(scenario, chosen)}
        content={store.seatContent.value}
      />
    </div>
  );
}

/** The draft that the room is dealing with: in the ballot, or next on the programme. */
export function draftInAction(room: Room | undefined): string | undefined {
  return room?.ballot?.subject.draft ?? room?.division?.draft ?? room?.programme[0]?.draft;
}

interface PaperProps {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly draft: Draft;
  readonly content: SeatContent | undefined;
}

function DraftPaper({ scenario, room, draft, content }: PaperProps) {
  const sponsors = sponsorsOf(scenario, room, draft.id);
  const names = sponsors.map(
    (seat) => scenario.delegations.find(({ id }) => id === seat)?.shortName ?? seat,
  );
  const leader = scenario.delegations.find(({ id }) => id === draft.leader)?.shortName ?? '';
  const preamble = draft.paragraphs.filter((paragraph) => paragraph.kind === 'PP');
  const operative = draft.paragraphs.filter((paragraph) => paragraph.kind === 'OP');
  return (
    <article class="paper" aria-labelledby={`paper-${draft.id}`}>
      <header class="paper__head">
        <span>{t('paper.distribution')}</span>
        <span>{symbolOf(scenario, room, draft.id)}</span>
      </header>
      <h2 class="paper__title" id={`paper-${draft.id}`}>
        {draft.title}
      </h2>
      <details class="paper__sponsors">
        <summary>{t('paper.sponsors', { count: sponsors.length, leader })}</summary>
        <p>{names.join(', ')}</p>
        {draft.sponsorsNote !== undefined && <p>{draft.sponsorsNote}</p>}
      </details>
      <Signatories scenario={scenario} room={room} draft={draft.id} />
      <p class="paper__body">{t('paper.assembly')}</p>
      {[...preamble, ...operative].map((paragraph) => (
        <PaperParagraph
          key={paragraph.id}
          scenario={scenario}
          paragraph={paragraph}
          content={content}
          mark={markOf(room, draft.id, paragraph.id)}
        />
      ))}
      <footer class="paper__foot">{t('paper.paraphrase')}</footer>
    </article>
  );
}

interface ParagraphProps {
  readonly scenario: PublicScenario;
  readonly paragraph: Paragraph;
  readonly content: SeatContent | undefined;
  readonly mark: Mark;
}

/** How a separate vote marks a paragraph: taken out, now in question, or not at all. */
type Mark = 'dropped' | 'inquestion' | undefined;

function markOf(room: Room, draft: string, paragraph: string): Mark {
  if (room.drafts[draft]?.dropped.includes(paragraph)) return 'dropped';
  const subject = room.ballot?.subject;
  const part = subject?.kind === 'part' && subject.draft === draft ? subject.part : [];
  const asked =
    room.division?.draft === draft && room.division.phase !== 'granted'
      ? room.division.parts.flat()
      : [];
  return part.includes(paragraph) || asked.includes(paragraph) ? 'inquestion' : undefined;
}

function PaperParagraph({ scenario, paragraph, content, mark }: ParagraphProps) {
  const advice =
    content === undefined ? [] : paragraphAdvice(content.instructions, paragraph).toSorted(worst);
  const words = (
    <>
      {paragraph.kind === 'OP' && <span class="figures">{paragraph.number}. </span>}
      <em>{paragraph.lead}</em> {paragraph.text}
    </>
  );
  return (
    <div class={rowClass(advice.length > 0, mark)}>
      <p class="paper__text">
        {mark !== undefined && <span class="paper__mark">{t(`paper.${mark}`)}</span>}
        {mark === 'dropped' ? <del>{words}</del> : words}
      </p>
      {advice.length > 0 && (
        <div
          class="paper__advice"
          role="group"
          aria-label={t('advice.label', { number: `${paragraph.kind}${paragraph.number}` })}
        >
          {advice.slice(0, 2).map((item) => (
            <Advice key={item.issue} scenario={scenario} advice={item} />
          ))}
        </div>
      )}
    </div>
  );
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
