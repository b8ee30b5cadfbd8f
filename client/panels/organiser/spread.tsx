import { Check, Minus, X } from 'lucide-preact';
import type { RoomDecision, RoomSummary } from '../../../shared/views/room-summary.ts';
import { showCode } from '../../sight/codes.ts';
import { t } from './words.ts';

interface Props {
  readonly rooms: readonly RoomSummary[];
  readonly record: readonly RoomDecision[];
}

/** What was decided on one text at one stage, room by room. */
interface Matter {
  readonly key: string;
  readonly stage: string;
  readonly draft: string;
  readonly rooms: readonly { readonly room: RoomSummary; readonly decision: RoomDecision }[];
  readonly record: RoomDecision | undefined;
}

/** Many tables, one debrief: the outcomes of all rooms beside one another, and beside what happened in fact. */
export function Spread({ rooms, record }: Props) {
  const matters = mattersOf(rooms, record);
  return (
    <section class="spread" aria-labelledby="spread-title">
      <h2 id="spread-title">{t('spread.title')}</h2>
      {matters.length === 0 && <p class="quiet">{t('spread.none')}</p>}
      {matters.map((matter) => (
        <MatterTable key={matter.key} matter={matter} />
      ))}
      {matters.length > 0 && record.length === 0 && <p class="quiet">{t('spread.recordLater')}</p>}
    </section>
  );
}

function MatterTable({ matter: { stage, draft, rooms, record } }: { matter: Matter }) {
  const adopted = rooms.filter(({ decision }) => decision.outcome === 'adopted').length;
  return (
    <div class="organiser__scroll">
      <table class="organiser__table">
        <caption>
          <strong>
            {draft} · {stage}
          </strong>{' '}
          {t('spread.count', { adopted, all: rooms.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('rooms.room')}</th>
            <th scope="col">{t('spread.outcome')}</th>
            <th scope="col">{t('spread.votes')}</th>
          </tr>
        </thead>
        <tbody>
          {rooms.map(({ room, decision }) => (
            <DecisionRow
              key={room.session}
              name={`${room.title} ${showCode(room.code)}`}
              decision={decision}
            />
          ))}
          {record !== undefined && (
            <DecisionRow name={t('spread.record')} decision={record} isRecord />
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly decision: RoomDecision;
  readonly isRecord?: boolean;
}

function DecisionRow({ name, decision, isRecord = false }: RowProps) {
  const { outcome, tally, tier } = decision;
  const Mark = outcome === 'adopted' ? Check : outcome === 'tied' ? Minus : X;
  return (
    <tr class={isRecord ? 'is-record' : ''}>
      <th scope="row">{name}</th>
      <td>
        <span class={`spread__mark spread__mark--${outcome}`}>
          <Mark size={18} aria-hidden="true" /> {t(`spread.${outcome}`)}
        </span>
        {tier !== undefined && `, ${t(`tier.${tier}`)}`}
      </td>
      <td class="figures">{tally === undefined ? t('spread.without') : <Tally tally={tally} />}</td>
    </tr>
  );
}

/** The votes as a bar and in words. */
function Tally({ tally }: { tally: NonNullable<RoomDecision['tally']> }) {
  const { yes, no, abstain } = tally;
  return (
    <>
      <span class="spread__bar" aria-hidden="true">
        <i class="spread__yes" style={{ flexGrow: yes }} />
        <i class="spread__abstain" style={{ flexGrow: abstain }} />
        <i class="spread__no" style={{ flexGrow: no }} />
      </span>
      {t('spread.tally', { yes, no, abstain })}
    </>
  );
}

function mattersOf(
  rooms: readonly RoomSummary[],
  record: readonly RoomDecision[],
): readonly Matter[] {
  const all = rooms.flatMap((room) => room.decisions.map((decision) => ({ room, decision })));
  const keyOf = ({ scenario }: RoomSummary, { key }: RoomDecision) => `${scenario} ${key}`;
  const keys = [...new Set(all.map(({ room, decision }) => keyOf(room, decision)))];
  return keys.flatMap((key): Matter[] => {
    const those = all.filter(({ room, decision }) => keyOf(room, decision) === key);
    const [first] = those;
    if (first === undefined) return [];
    const { key: id, stage, draft } = first.decision;
    return [{ key, stage, draft, rooms: those, record: record.find((one) => one.key === id) }];
  });
}
