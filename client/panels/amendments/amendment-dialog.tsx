import './amendments.css';
import { effect, signal, useSignal } from '@preact/signals';
import { Plus } from 'lucide-preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { revisedDraft } from '../../../shared/procedure/texts/draft-names.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { CHANGES_ALLOWED } from '../../../shared/procedure/texts/text-changes.ts';
import type { Alternative, Paragraph, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { RuleNote } from '../../components/rule-note.tsx';
import { Terms } from '../../components/terms.tsx';
import { TextMarks } from '../../components/text-marks.tsx';
import { refusalText } from '../../scene/moves/refusal-text.ts';
import { beginningOf } from '../../scene/texts/beginning.ts';
import {
  baseOf,
  commandFor,
  firstProposal,
  isBlank,
  isStale,
  isUnfilled,
  isUntouched,
  nextProposal,
  onChoice,
  onParagraph,
  type Proposal,
  type Purpose,
  paragraphsFor,
  wordsChanged,
  wordsOf,
} from '../../scene/texts/proposal.ts';
import { differenceBetween } from '../../scene/texts/text-difference.ts';
import { partnersFor, placesFor } from '../../scene/texts/two-paragraphs.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ChangesMade } from './changes-made.tsx';
import { OtherParagraph } from './other-paragraph.tsx';
import { StandsEditor } from './stands-editor.tsx';
import { forgetForm, keepForm, keptChanges, keptProposal } from './unsent-proposals.ts';
import { t } from './words.ts';

const LONGEST_LEAD = 80;
const LONGEST_TEXT = 1500;

interface Props {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly purpose: Purpose;
  readonly onClose: () => void;
}

/** Proposing an amendment or a sub-amendment, or revising one's own text: what, in which words, meaning what. */
export function AmendmentDialog({ store, scenario, room, purpose, onClose }: Props) {
  const { proposal, made } = useMemo(
    () => ({
      proposal: signal<Proposal>(opened(firstProposal(scenario, room, purpose), purpose)),
      made: signal<readonly Proposal[]>(keptChanges(purpose)),
    }),
    [],
  );
  const isSending = useSignal(false);
  const now = proposal.value;
  // At once: an effect of a component waits for the next picture, and the page may be left before.
  useEffect(() => effect(() => keepForm(purpose, proposal.value, made.value)), []);
  const paragraphs = paragraphsFor(scenario, room, purpose);
  const paragraph = paragraphs.find(({ id }) => id === now.paragraph);
  const change = (next: Partial<Proposal>) => {
    proposal.value = { ...proposal.value, ...next };
  };
  const isUnfilledNow = isUnfilled(paragraphs, now);
  const proposals = isUnfilledNow ? made.value : [...made.value, now];
  const command = commandFor(purpose, paragraphs, proposals);
  const send = async (event: Event) => {
    event.preventDefault();
    if (command === undefined) return;
    isSending.value = true;
    const isDone = 'done' in (await sendAsSeat(store, command));
    isSending.value = false;
    if (!isDone) return;
    forgetForm(purpose);
    onClose();
  };
  const isMerged = now.choice === 'merge' && now.other !== undefined;
  const isOwn = now.choice === 'own' || now.choice === 'insert' || isMerged;
  const isEmpty = isOwn && isBlank(paragraph, now);
  const isOld = isStale(room, purpose, now);
  const refresh = () => {
    change({ base: baseOf(room, purpose.draft, paragraph) });
  };
  // Whoever has written nothing yet simply goes on from the new words.
  useEffect(() => {
    if (isOld && isUntouched(now)) {
      proposal.value = onChoice(paragraph, now.choice, baseOf(room, purpose.draft, paragraph));
    }
  }, [isOld]);
  const verdict = command && seatMay(store, command);
  const mayAdd =
    (purpose.kind === 'amend' || purpose.kind === 'revise') &&
    !isUnfilledNow &&
    verdict?.may === true &&
    proposals.length < CHANGES_ALLOWED;
  return (
    <Dialog wide title={titleOf(scenario, purpose)} onClose={onClose}>
      <form class="amend" onSubmit={(event) => void send(event)}>
        <p class="quiet">
          <Terms text={explanationOf(scenario, purpose)} />
        </p>
        {made.value.length > 0 && (
          <ChangesMade
            scenario={scenario}
            room={room}
            draft={purpose.draft}
            paragraphs={paragraphs}
            made={made.value}
            onDrop={(index) => {
              made.value = made.value.filter((_each, place) => place !== index);
            }}
          />
        )}
        {purpose.kind !== 'sub' && (
          <>
            <ParagraphPicker
              paragraphs={paragraphs}
              chosen={now.paragraph}
              onChoose={(next) => {
                proposal.value = opened(onParagraph(room, purpose, next), purpose);
              }}
            />
            <Choices
              paragraph={paragraph}
              paragraphs={paragraphs}
              inReport={purpose.kind === 'propose'}
              chosen={now.choice}
              onChoose={(choice) => {
                proposal.value = onChoice(
                  paragraph,
                  choice,
                  baseOf(room, purpose.draft, paragraph),
                );
              }}
            />
          </>
        )}
        {paragraph !== undefined && (now.choice === 'move' || now.choice === 'merge') && (
          <OtherParagraph
            room={room}
            draft={purpose.draft}
            paragraphs={paragraphs}
            paragraph={paragraph}
            proposal={now}
            onChange={change}
          />
        )}
        {isOld && !isUntouched(now) && (
          <ChangedMeanwhile base={now.base} paragraph={paragraph} onRead={refresh} />
        )}
        {isOwn && (
          <>
            <OwnWords proposal={now} onChange={change} />
            <StandsEditor
              issues={scenario.issues}
              stands={now.stands}
              onChange={(stands) => change({ stands })}
            />
          </>
        )}
        <section class="amend__preview" aria-label={t('form.preview')}>
          <h3 class="kicker">{t('form.preview')}</h3>
          <p class="amend__paper">
            <TextMarks
              stretches={differenceBetween(
                wordsChanged(scenario, room, purpose, paragraph, now),
                isEmpty ? undefined : wordsOf(paragraph, now),
              )}
            />
          </p>
        </section>
        {verdict !== undefined && !verdict.may && (
          <div class="amend__refusal" role="status">
            <p>
              <Terms text={refusalText(verdict.refusal).why} />
            </p>
            <p class="quiet">
              <Terms text={refusalText(verdict.refusal).mend} />
            </p>
            <RuleNote rule={verdict.refusal.rule} />
          </div>
        )}
        {mayAdd && (
          <button
            type="button"
            class="button button--small amend__another"
            onClick={() => {
              made.value = proposals;
              proposal.value = nextProposal(room, purpose, paragraphs, proposals);
            }}
          >
            <Plus size={16} aria-hidden="true" />
            {t('form.another')}
          </button>
        )}
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('form.cancel')}
          </button>
          <button
            type="submit"
            class="button button--primary"
            disabled={isSending.value || verdict?.may !== true}
          >
            {t(purpose.kind === 'revise' ? 'form.revise' : 'form.propose')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The form at a paragraph: as it was left there, else as it begins. */
const opened = (first: Proposal, purpose: Purpose): Proposal =>
  keptProposal(purpose, first.paragraph) ?? first;

function titleOf(scenario: PublicScenario, purpose: Purpose): string {
  if (purpose.kind === 'sub') return t('form.subTitle', { amendment: purpose.amendment });
  const draft = draftOf(scenario, purpose.draft).shortName;
  return t(`form.${purpose.kind}Title`, { draft });
}

function explanationOf(scenario: PublicScenario, purpose: Purpose): string {
  if (purpose.kind === 'sub') return t('form.subExplained');
  if (purpose.kind !== 'revise') return t(`form.${purpose.kind}Explained`);
  const draft = draftOf(scenario, purpose.draft);
  const { symbol } = revisedDraft(draft, (draft.revisions ?? 0) + 1);
  return t('form.reviseExplained', { symbol });
}

interface PickerProps {
  readonly paragraphs: readonly Paragraph[];
  readonly chosen: string;
  readonly onChoose: (paragraph: Paragraph | undefined) => void;
}

function ParagraphPicker({ paragraphs, chosen, onChoose }: PickerProps) {
  const id = useId();
  return (
    <label class="field" for={id}>
      <span class="field__label">{t('form.paragraph')}</span>
      <select
        id={id}
        class="input"
        value={chosen}
        onChange={({ currentTarget }) =>
          onChoose(paragraphs.find((each) => each.id === currentTarget.value))
        }
      >
        {paragraphs.map((each) => (
          <option key={each.id} value={each.id}>
            {beginningOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoicesProps {
  readonly paragraphs: readonly Paragraph[];
  readonly paragraph: Paragraph | undefined;
  /** A report takes ready wordings and other places from the paragraph itself. */
  readonly inReport: boolean;
  readonly chosen: Proposal['choice'];
  readonly onChoose: (choice: Proposal['choice']) => void;
}

function Choices({ paragraph, paragraphs, inReport, chosen, onChoose }: ChoicesProps) {
  const name = useId();
  const choice = (value: Proposal['choice'], label: string, hint: string) => (
    <label key={value} class="amend__choice">
      <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>
        <strong>{label}</strong>
        <span class="quiet">{hint}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="amend__choices">
      <legend class="field__label">{t('form.kind')}</legend>
      {!inReport &&
        paragraph?.alternatives.map((each) =>
          choice(`alternative:${each.id}`, each.gist, originOf(each)),
        )}
      {choice('own', t('form.own'), t('form.ownHint'))}
      {!inReport && choice('delete', t('form.delete'), t('form.deleteHint'))}
      {choice('insert', t('form.insert'), t('form.insertHint'))}
      {paragraph !== undefined &&
        placesFor(paragraphs, paragraph).length > 0 &&
        choice('move', t('form.move'), t('form.moveHint'))}
      {paragraph !== undefined &&
        partnersFor(paragraphs, paragraph).length > 0 &&
        choice('merge', t('form.merge'), t('form.mergeHint'))}
    </fieldset>
  );
}

const originOf = ({ origin }: Alternative): string => t(`list.${origin}`);

interface WordsProps {
  readonly proposal: Proposal;
  readonly onChange: (next: Partial<Proposal>) => void;
}

function OwnWords({ proposal, onChange }: WordsProps) {
  const lead = useId();
  const text = useId();
  return (
    <div class="amend__words">
      <label class="field" for={lead}>
        <span class="field__label">{t('form.lead')}</span>
        <input
          id={lead}
          class="input"
          maxLength={LONGEST_LEAD}
          value={proposal.lead}
          onInput={(event) => onChange({ lead: event.currentTarget.value })}
        />
      </label>
      <label class="field" for={text}>
        <span class="field__label">{t('form.text')}</span>
        <textarea
          id={text}
          class="input amend__text"
          rows={5}
          maxLength={LONGEST_TEXT}
          value={proposal.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
