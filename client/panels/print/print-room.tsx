import './print.css';
import { useSignal } from '@preact/signals';
import { Printer } from 'lucide-preact';
import { SelectField } from '../../components/select-field.tsx';
import { navigate } from '../../router.ts';
import { heldCredentials, ownAddress } from '../../sight/credentials.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { BallotPapers } from './ballot-papers.tsx';
import { BriefCards } from './brief-cards.tsx';
import { NamePlates } from './name-plates.tsx';
import { RecordSheet } from './record-sheet.tsx';
import { RulesPage } from './rules-page.tsx';
import { RunSheet } from './run-sheet.tsx';
import { FIRST, seatsToPrint, type WhichSeats } from './seats-to-print.ts';
import { t } from './words.ts';

const KINDS = ['sheet', 'plates', 'cards', 'ballots', 'rules', 'record'] as const;
type Kind = (typeof KINDS)[number];
/** What is the same whoever sits where. */
const WITHOUT_SEATS: readonly Kind[] = ['rules', 'record'];

/** What a facilitator prints for a session: chosen, seen as it will be, and printed. */
export function PrintRoom({ inside, token }: { inside: Inside; token: string }) {
  const { store, scenario, room } = inside;
  const isAlone = heldCredentials(store.session).solo === true;
  const kind = useSignal<Kind>(kindAsked());
  const isNamed = useSignal(false);
  const hasSeats = !WITHOUT_SEATS.includes(kind.value);
  const held = Object.keys(room.seats).length;
  const planned = room.options.plan?.places.length ?? 0;
  const which = useSignal<WhichSeats>(seatsAtFirst(held, planned));
  const delegations = seatsToPrint(scenario, room, which.value);
  const choices = FIRST.filter((count) => count <= scenario.delegations.length).map((count) => ({
    name: String(count),
    label: t('print.seats.first', { count }),
  }));
  return (
    <div class="print">
      <header class="print__head">
        <h1>{t('print.title', { title: room.title === '' ? scenario.title : room.title })}</h1>
        <div class="print__choices">
          <SelectField<Kind>
            label={t('print.what')}
            chosen={kind.value}
            choices={KINDS.map((name) => ({ name, label: t(`print.${name}`) }))}
            onChoose={(name) => {
              kind.value = name;
            }}
          />
          {hasSeats && (
            <SelectField
              label={t('print.seats')}
              chosen={String(which.value)}
              choices={[
                { name: 'people', label: t('print.seats.people', { count: held }) },
                ...(planned > 0
                  ? [{ name: 'plan', label: t('print.seats.plan', { count: planned }) }]
                  : []),
                ...choices,
              ]}
              onChoose={(name) => {
                which.value = name === 'people' || name === 'plan' ? name : Number(name);
              }}
            />
          )}
          <button type="button" class="button button--primary" onClick={() => print()}>
            <Printer size={18} aria-hidden="true" /> {t('print.act')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => navigate(ownAddress(isAlone ? 's' : 'f', store.session))}
          >
            {t('print.back')}
          </button>
        </div>
        <p class="quiet">{t(`print.${kind.value}Note`)}</p>
        {kind.value === 'record' && (
          <label class="print__names">
            <input
              type="checkbox"
              checked={isNamed.value}
              onChange={({ currentTarget }) => {
                isNamed.value = currentTarget.checked;
              }}
            />
            <span>{t('print.names')}</span>
          </label>
        )}
        {hasSeats && delegations.length === 0 && <p role="status">{t('print.none')}</p>}
      </header>
      <main id="main" class="print__sheets" tabIndex={-1}>
        {kind.value === 'plates' && <NamePlates delegations={delegations} />}
        {kind.value === 'cards' && (
          <BriefCards
            session={store.session}
            token={token}
            scenario={scenario}
            delegations={delegations}
          />
        )}
        {kind.value === 'ballots' && <BallotPapers scenario={scenario} delegations={delegations} />}
        {kind.value === 'rules' && <RulesPage scenario={scenario} />}
        {kind.value === 'record' && (
          <RecordSheet inside={inside} token={token} isNamed={isNamed.value} />
        )}
        {kind.value === 'sheet' && <RunSheet inside={inside} delegations={delegations} />}
      </main>
    </div>
  );
}

/** What the address asks for; the run sheet where it asks for nothing. */
function kindAsked(): Kind {
  const asked = new URLSearchParams(location.search).get('what');
  return KINDS.find((kind) => kind === asked) ?? 'sheet';
}

function seatsAtFirst(held: number, planned: number): WhichSeats {
  if (held > 0) return 'people';
  return planned > 0 ? 'plan' : 20;
}
