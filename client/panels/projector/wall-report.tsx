import './wall-report.css';
import type { Negotiation, Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { targetOf } from '../../../shared/procedure/texts/words.ts';
import { Flag } from '../../components/flag.tsx';
import { useVh } from '../../components/use-vh.ts';
import { additionBy, namedBy } from '../../scene/texts/additions.ts';
import {
  numbersOf,
  type ReportLine,
  reportOf,
  standingAtAGlance,
} from '../../scene/texts/negotiation.ts';
import { paragraphNames } from '../../scene/texts/paragraph-names.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import { BracketedWords } from '../consensus/paragraph-words.tsx';
import { StandingStrip } from '../consensus/standing-strip.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** So many paragraphs in brackets, and proposals, are told; the rest are counted. */
const PARAGRAPHS = 3;
const PROPOSALS = 3;
/** A holder is named where there are no more of them. */
const NAMED = 4;

/** A report at work: what is in brackets and who holds it, what is proposed and how it was answered. */
export function WallReport({ inside, negotiation }: { inside: Inside; negotiation: Negotiation }) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const lines = reportOf(scenario, room, negotiation);
  const held = lines
    .filter(({ standing }) => standingAtAGlance(standing) === 'bracketed')
    .toSorted((one, other) => other.standing.heldBy.length - one.standing.heldBy.length);
  const open = Object.values(negotiation.proposals).toReversed();
  return (
    <section class="wall-report" aria-label={t('report.title')}>
      <h2 class="wall-report__title">{t('report.title')}</h2>
      <div class="wall__negotiation">
        <StandingStrip lines={lines} inQuestion={held[0]?.id} />
      </div>
      <div class="wall-report__sides">
        <ul class="wall-report__held">
          {held.length === 0 && <li class="wall-report__none">{t('report.none')}</li>}
          {held.slice(0, PARAGRAPHS).map((line) => (
            <Held key={line.id} line={line} names={names} />
          ))}
          {held.length > PARAGRAPHS && (
            <li class="wall-report__none">
              {t('report.more', { count: held.length - PARAGRAPHS })}
            </li>
          )}
        </ul>
        <div class="wall-report__table">
          <h3>{t('report.proposals')}</h3>
          {open.length === 0 && <p class="wall-report__none">{t('report.noProposals')}</p>}
          <ul>
            {open.slice(0, PROPOSALS).map((proposal) => (
              <OnTheTable key={proposal.id} proposal={proposal} lines={lines} names={names} />
            ))}
          </ul>
          {open.length > PROPOSALS && (
            <p class="wall-report__none">
              {t('report.morePending', { count: open.length - PROPOSALS })}
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

function Held({ line, names }: { line: ReportLine; names: Delegations }) {
  const vh = useVh();
  const { heldBy } = line.standing;
  return (
    <li class="wall-report__one">
      <b class="wall-report__number figures" translate={false}>
        {line.number}
      </b>
      <div>
        <p class="wall-report__words">
          <BracketedWords line={line} />
        </p>
        <p class="wall-report__holders">
          <span class="only-read">{t('report.held')} </span>
          {heldBy.map((seat) => (
            <span key={seat} class="wall-report__holder">
              <Flag iso2={flagOf(names, seat)} size={Math.round(3.2 * vh)} />{' '}
              {heldBy.length <= NAMED ? nameOf(names, seat) : seat}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

interface TableProps {
  readonly proposal: Proposal;
  readonly lines: readonly ReportLine[];
  readonly names: Delegations;
}

function OnTheTable({ proposal, lines, names }: TableProps) {
  const vh = useVh();
  const { by, acceptedBy, refusedBy, wantMore = [] } = proposal;
  const accepted = acceptedBy.length;
  const refused = refusedBy.length;
  const about = paragraphNames(numbersOf(lines, namedBy(proposal).map(targetOf)));
  const adds = additionBy(proposal) ?? 'nothing';
  return (
    <li class="wall-report__proposal">
      <Flag iso2={flagOf(names, by)} size={Math.round(5 * vh)} />
      <div>
        <p>{t('report.proposal', { name: nameOf(names, by), adds, about })}</p>
        <p class="wall-report__answers">
          {t('report.answers', { accepted, wanting: wantMore.length, refused })}
        </p>
        <p
          class="wall-report__meter"
          aria-hidden="true"
          style={{ '--accepted': String(accepted), '--refused': String(refused) }}
        >
          <i />
          <i />
        </p>
      </div>
    </li>
  );
}
