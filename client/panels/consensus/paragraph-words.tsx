import './report.css';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { type ReportLine, standingAtAGlance, type Words } from '../../scene/texts/negotiation.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import { t } from './words.ts';

/** The words of a paragraph, its opening in italics. */
export function ParagraphWords({ words: { lead, text } }: { words: Pick<Words, 'lead' | 'text'> }) {
  return (
    <>
      {lead !== '' && <em>{lead} </em>}
      {text}
    </>
  );
}

interface BracketedProps {
  readonly line: ReportLine;
  /** Where they are given, those who hold it stand after the closing bracket. */
  readonly names?: Delegations;
}

/** Who holds a bracket, right after it: flags and codes, the names for who listens. */
function Holders({ seats, names }: { seats: readonly SeatId[]; names: Delegations | undefined }) {
  if (names === undefined) return null;
  return (
    <span class="holders">
      <span class="only-read"> {t('standing.held')} </span>
      {seats.map((seat) => (
        <span key={seat} class="holders__one" title={nameOf(names, seat)}>
          <Flag iso2={flagOf(names, seat)} size={16} />
          <span aria-hidden="true" translate={false}>
            {seat}
          </span>
          <span class="only-read">{nameOf(names, seat)} </span>
        </span>
      ))}
    </span>
  );
}

/** The words of a paragraph as it stands: in square brackets while it is held, struck out once dropped. */
export function BracketedWords({ line: { words, standing }, names }: BracketedProps) {
  switch (standingAtAGlance(standing)) {
    case 'bracketed':
      return (
        <>
          <b class="clause__bracket">[</b>
          <ParagraphWords words={words} />
          <b class="clause__bracket">]</b>
          <Holders seats={standing.heldBy} names={names} />
        </>
      );
    case 'dropped':
      return (
        <del>
          <ParagraphWords words={words} />
        </del>
      );
    default:
      return <ParagraphWords words={words} />;
  }
}
