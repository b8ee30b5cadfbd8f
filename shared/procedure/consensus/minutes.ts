import type { Minute, Room } from '../kernel/room.ts';
import type { Fact } from '../road/facts.ts';
import type { ParagraphChange } from './negotiation.ts';

type Values = Minute['values'];

/**
 * What the record of the meeting says of a step towards consensus: the end of a message key, and its
 * values. Answers to proposals make no minute. `paragraph` and `paragraphs` are ids, with blanks
 * between; `place` is a code.
 */
export function consensusMinute(room: Room, fact: Fact): readonly [string, Values] | undefined {
  switch (fact.type) {
    case 'paragraphHeld':
    case 'paragraphReleased':
      return [fact.type, { seat: fact.seat, paragraph: fact.paragraph }];
    case 'changeProposed':
      return [
        `${fact.type}.${fact.change.kind}`,
        { seat: fact.seat, paragraph: fact.paragraph, ...placeIn(fact.change) },
      ];
    case 'textCirculated':
      return [fact.type, { text: room.negotiation?.text ?? 1, count: fact.changes.length }];
    case 'paragraphsAgreed':
      return [fact.type, { count: fact.paragraphs.length }];
    case 'paragraphChanged':
      return [
        `${fact.type}.${fact.change.kind}`,
        { paragraph: fact.paragraph, ...placeIn(fact.change) },
      ];
    case 'silenceBroken':
      return [
        fact.type,
        {
          seat: fact.seat,
          count: fact.paragraphs.length,
          paragraphs: fact.paragraphs.join(' '),
          said: fact.text ?? '',
        },
      ];
    case 'stanceTaken':
      return stanceMinute(fact);
    case 'stanceTakenBack':
      return [fact.type, { seat: fact.seat }];
    case 'finalTextPresented':
    case 'silenceStarted':
    case 'silenceExtended':
    case 'questionPut':
    case 'consultationsOpened':
    case 'adoptedByConsensus':
    case 'noConsensusDeclared':
      return [fact.type, {}];
    default:
      return undefined;
  }
}

function stanceMinute({
  type,
  seat,
  stance,
}: Extract<Fact, { type: 'stanceTaken' }>): readonly [string, Values] {
  const paragraphs = 'paragraphs' in stance ? stance.paragraphs : [];
  return [
    `${type}.${stance.kind}`,
    {
      seat,
      count: paragraphs.length,
      paragraphs: paragraphs.join(' '),
      said: ('text' in stance ? stance.text : undefined) ?? '',
    },
  ];
}

const placeIn = (change: ParagraphChange): Values =>
  change.kind === 'place' ? { place: change.place } : {};
