import '../../components/paper.css';
import './ledger.css';
import type { ComponentChildren } from 'preact';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { isAfterPlay } from '../../../shared/procedure/kernel/script.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { SeatNames } from '../../components/seat-names.tsx';
import { TextMarks } from '../../components/text-marks.tsx';
import { dateInWords, timeOfDay } from '../../language/dates.ts';
import { listOf } from '../../language/lists.ts';
import { heatOf } from '../../scene/texts/heat.ts';
import {
  type ChangeMade,
  inFact,
  type Ledger,
  ledgerOf,
  type Proposed,
} from '../../scene/texts/ledger.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { LedgerInFact } from './ledger-in-fact.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly draft: string;
  readonly paragraph: string;
  /** What it is called, "OP5" or "paragraph 12". */
  readonly name: string;
  readonly onClose: () => void;
}

/** The ledger of one paragraph: its origin, who holds it, its changes and proposals, and where it ended. */
export function LedgerDialog({ store, draft, paragraph, name, onClose }: Props) {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const names = store.delegations.value;
  if (scenario === undefined || room === undefined) return null;
  const ledger = ledgerOf(scenario, room, draft, paragraph);
  if (ledger === undefined) return null;
  const record = isAfterPlay(room.phase) ? store.record.value : undefined;
  const fact = record && inFact(ledger, record);
  return (
    <Dialog wide title={t('ledger.title', { paragraph: name })} onClose={onClose}>
      <div class="ledger on-paper">
        <p class="ledger__words">
          <em>{ledger.paragraph.lead}</em> {ledger.paragraph.text}
        </p>
        <Part title={t('ledger.origin')}>
          <Origin scenario={scenario} ledger={ledger} names={names} />
        </Part>
        <Part title={t('ledger.now')}>
          <Now scenario={scenario} room={room} ledger={ledger} names={names} />
        </Part>
        <Part title={t('ledger.changes')}>
          {ledger.changes.length + ledger.votes.length === 0 ? (
            <p>{t('ledger.unchanged')}</p>
          ) : (
            <ol class="ledger__list">
              {ledger.changes.map((change) => (
                <Change key={change.entry.fact} change={change} names={names} />
              ))}
              {ledger.votes.map(({ ballot, outcome, tally: { yes, no, abstain } }) => (
                <li key={ballot}>
                  <span>{t(`ledger.vote.${outcome}`, { yes, no, abstain })}</span>
                </li>
              ))}
            </ol>
          )}
        </Part>
        <Part title={t('ledger.proposed')}>
          {ledger.proposals.length === 0 ? (
            <p>{t('ledger.nothingProposed')}</p>
          ) : (
            <ul>
              {ledger.proposals.map((proposed, index) => (
                <li key={`${proposed.kind} ${index}`}>{proposedInWords(proposed, names)}</li>
              ))}
            </ul>
          )}
        </Part>
        {fact !== undefined && (
          <Part title={t('ledger.inFact')}>
            <LedgerInFact fact={fact} paragraph={paragraph} names={names} />
          </Part>
        )}
      </div>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface OfLedger {
  readonly scenario: PublicScenario;
  readonly ledger: Ledger;
  readonly names: Delegations;
}

function Origin({ scenario, ledger: { draft, tabled }, names }: OfLedger) {
  if (tabled === undefined) return <p>{t('ledger.added')}</p>;
  const sources = tabled.sources.flatMap((id) => scenario.sources[id]?.title ?? []);
  const where = { draft: draft.symbol, date: dateInWords(draft.date) };
  return (
    <>
      <p>
        {draft.leader === undefined
          ? t('ledger.tabledByChair', where)
          : t('ledger.tabledBy', { ...where, leader: nameOf(names, draft.leader) })}{' '}
        {tabled.note}
      </p>
      <p class="ledger__quiet">
        {t(`ledger.confidence.${tabled.confidence}`)}{' '}
        {sources.length > 0 && t('ledger.sources', { sources: sources.join('; ') })}
      </p>
    </>
  );
}

function Now({ scenario, room, ledger, names }: OfLedger & { readonly room: Room }) {
  const { draft, paragraph, standing } = ledger;
  const heat = heatOf(scenario, room, draft.id, paragraph.id);
  const isDeclared = heat.for.length + heat.otherwise.length + heat.against.length > 0;
  return (
    <>
      <p>
        {t(`ledger.place.${standing.place}`)}{' '}
        {standing.status === 'agreed' && `${t('ledger.agreed')} `}
        {standing.heldBy.length === 0 ? (
          draft.kind === 'report' && t('ledger.heldByNobody')
        ) : (
          <>
            {t('ledger.heldBy')} <SeatNames seats={standing.heldBy} names={names} />
          </>
        )}
      </p>
      {(['for', 'otherwise', 'against', 'byWord'] as const).map(
        (side) =>
          heat[side].length > 0 && (
            <p key={side}>
              {t(`ledger.heat.${side}`)} ({heat[side].length}):{' '}
              {listOf(heat[side].map((seat) => nameOf(names, seat)))}
            </p>
          ),
      )}
      {isDeclared && <p class="ledger__quiet">{t('heat.legend')}</p>}
    </>
  );
}

function Change({
  change: { entry, stretches },
  names,
}: {
  change: ChangeMade;
  names: Delegations;
}) {
  const { how, by, amendment = '', did, at } = entry;
  return (
    <li>
      <time class="figures" translate={false} dateTime={new Date(at).toISOString()}>
        {timeOfDay(at)}
      </time>
      <span>
        {t(`ledger.how.${how}`, {
          did: t(`ledger.did.${did}`),
          names: listOf(by.map((seat) => nameOf(names, seat))),
          amendment,
        })}
      </span>
      {stretches.length > 0 && (
        <p class="ledger__words">
          <TextMarks stretches={stretches} />
        </p>
      )}
    </li>
  );
}

/** Who proposed what, what others said to it, and what came of it. */
function proposedInWords(proposed: Proposed, names: Delegations): string {
  if (proposed.kind === 'amendment') {
    const { id, amendment } = proposed;
    const what = t('ledger.amendment', { amendment: id, name: nameOf(names, amendment.mover) });
    return `${what} ${t(`ledger.came.${amendment.status}`)}`;
  }
  const { by, change, acceptedBy, refusedBy, wantMore = [] } = proposed.proposal;
  const came = 'came' in proposed.proposal ? proposed.proposal.came : 'onTable';
  return [
    t(`ledger.asked.${change.kind}`, { name: nameOf(names, by) }),
    t('ledger.answers', {
      accepted: acceptedBy.length,
      wanting: wantMore.length,
      refused: refusedBy.length,
    }),
    t(`ledger.came.${came}`),
  ].join(' ');
}
