import './report.css';
import { type ReportLine, standingAtAGlance, type Words } from '../../scene/texts/negotiation.ts';

/** The words of a paragraph, its opening in italics. */
export function ParagraphWords({ words: { lead, text } }: { words: Pick<Words, 'lead' | 'text'> }) {
  return (
    <>
      {lead !== '' && <em>{lead} </em>}
      {text}
    </>
  );
}

/** The words of a paragraph as it stands: in square brackets while it is held, struck out once dropped. */
export function BracketedWords({ line: { words, standing } }: { line: ReportLine }) {
  switch (standingAtAGlance(standing)) {
    case 'bracketed':
      return (
        <>
          <b class="clause__bracket">[</b>
          <ParagraphWords words={words} />
          <b class="clause__bracket">]</b>
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
