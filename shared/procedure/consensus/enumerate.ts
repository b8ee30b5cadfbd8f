import { A_FEW, fewOf, type Glance, once } from '../kernel/enumerate.ts';
import { draftOf } from '../texts/drafts.ts';
import { unheldParagraphs } from './consensus.ts';
import type { ParagraphChange, TextChange } from './negotiation.ts';

const LENGTH = 60_000;
const PLACES = ['report', 'summary', 'annex', 'dropped'] as const;

const paragraphsIn = ({ room }: Glance): readonly string[] =>
  Object.keys(room.negotiation?.paragraphs ?? {});

const eachParagraph = (glance: Glance) => paragraphsIn(glance).map((paragraph) => ({ paragraph }));

/** The wordings on offer, the way back, and other places for the last paragraph. */
function changesTo({ scenario, room }: Glance): readonly TextChange[] {
  if (room.negotiation === undefined) return [];
  const { paragraphs } = draftOf(scenario, room.negotiation.draft);
  const wordings = paragraphs
    .filter(({ alternatives }) => alternatives.length > 0)
    .slice(-A_FEW)
    .flatMap(({ id, alternatives }) =>
      ['original', ...alternatives.map((offered) => offered.id)].map((alternative) =>
        change(id, { kind: 'wording', alternative }),
      ),
    );
  const last = paragraphs.at(-1)?.id ?? '';
  return [...wordings, ...PLACES.map((place) => change(last, { kind: 'place', place }))];
}

const change = (paragraph: string, asked: ParagraphChange): TextChange => ({
  paragraph,
  change: asked,
});

const inReport = ({ room }: Glance): readonly string[] =>
  Object.entries(room.negotiation?.paragraphs ?? {})
    .filter(([, { place }]) => place === 'report')
    .map(([id]) => id);

const eachProposal = ({ room }: Glance) =>
  Object.keys(room.negotiation?.proposals ?? {}).map((proposal) => ({ proposal }));

const oneOf = (list: readonly string[]): string[] => list.slice(-1);
/** Every stance; those that name paragraphs name these. */
function stancesOn(paragraphs: string[]): readonly Wanted[] {
  const text = 'We have a reason.';
  return [
    { kind: 'silent' },
    { kind: 'join' },
    { kind: 'explain', text },
    { kind: 'object', paragraphs: [] },
    ...(paragraphs.length === 0
      ? []
      : [
          { kind: 'dissociate', paragraphs, text } as const,
          { kind: 'object', paragraphs } as const,
        ]),
  ];
}

type Wanted =
  | { readonly kind: 'silent' | 'join' }
  | { readonly kind: 'explain'; readonly text: string }
  | { readonly kind: 'dissociate'; paragraphs: string[]; readonly text: string }
  | { readonly kind: 'object'; paragraphs: string[] };

const forSomeTime = () => [{ ms: LENGTH }];

export const consensusThinkable = {
  holdParagraph: eachParagraph,
  releaseParagraph: eachParagraph,
  proposeChange: (glance: Glance) =>
    changesTo(glance).map((asked) => ({ draft: glance.room.negotiation?.draft ?? '', ...asked })),
  acceptProposal: eachProposal,
  refuseProposal: eachProposal,
  takeStance: (glance: Glance) => stancesOn(oneOf(inReport(glance))).map((stance) => ({ stance })),
  breakSilence: (glance: Glance) => [{ paragraphs: oneOf(inReport(glance)) }],
  circulateText: (glance: Glance) => [
    {},
    ...fewOf(changesTo(glance)).map((asked) => ({ changes: [asked] })),
  ],
  agreeParagraphs: ({ room }: Glance) => {
    const paragraphs = room.negotiation === undefined ? [] : unheldParagraphs(room.negotiation);
    return paragraphs.length === 0
      ? []
      : [{ paragraphs: [...paragraphs] }, { paragraphs: oneOf(paragraphs) }];
  },
  changeParagraph: changesTo,
  presentFinalText: once,
  startSilence: forSomeTime,
  extendSilence: forSomeTime,
  putToGavel: once,
  suspendForConsultations: forSomeTime,
  adoptByConsensus: once,
  declareNoConsensus: once,
};
