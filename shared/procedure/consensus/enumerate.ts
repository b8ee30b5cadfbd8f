import { A_FEW, fewOf, type Glance, once } from '../kernel/enumerate.ts';
import { draftOf } from '../texts/drafts.ts';
import type { AskedReportChange } from '../texts/schemas.ts';
import { textOf, wholeText } from '../texts/texts.ts';
import { versionOf } from '../texts/versions.ts';
import { unheldParagraphs } from './consensus.ts';

const LENGTH = 60_000;
const PLACES = ['report', 'summary', 'annex'] as const;

const eachParagraph = ({ scenario, room }: Glance) =>
  room.negotiation === undefined
    ? []
    : wholeText(scenario, room, room.negotiation.draft).map(({ id }) => ({ paragraph: id }));

/**
 * The wordings on offer, the way back, and for the last paragraph other places, other words and one more
 * after it.
 */
function changesTo({ scenario, room }: Glance): readonly AskedReportChange[] {
  if (room.negotiation === undefined) return [];
  const wordings = draftOf(scenario, room.negotiation.draft)
    .paragraphs.filter(({ alternatives }) => alternatives.length > 0)
    .slice(-A_FEW)
    .flatMap(({ id: paragraph, alternatives }) =>
      ['original', ...alternatives.map(({ id }) => id)].map(
        (alternative): AskedReportChange => ({ kind: 'alternative', paragraph, alternative }),
      ),
    );
  const paragraph = wholeText(scenario, room, room.negotiation.draft).at(-1)?.id ?? '';
  const issue = scenario.issues[0]?.id ?? '';
  const words = { lead: '', text: 'It should be otherwise.', stands: { [issue]: 1 } };
  return [
    ...wordings,
    ...PLACES.map((place): AskedReportChange => ({ kind: 'place', paragraph, place })),
    { kind: 'move', paragraph, after: '' },
    { kind: 'delete', paragraph },
    { kind: 'replace', paragraph, words },
    { kind: 'insert', after: paragraph, paragraphKind: 'P', words },
    { kind: 'insert', after: '', paragraphKind: 'P', words },
  ];
}

const draftOfReport = ({ room }: Glance): string => room.negotiation?.draft ?? '';

/** To take the last paragraph out as it stands, and as it was tabled. */
function onVersions({ scenario, room }: Glance) {
  if (room.negotiation === undefined) return [];
  const { draft } = room.negotiation;
  const paragraph = wholeText(scenario, room, draft).at(-1)?.id;
  if (paragraph === undefined) return [];
  const change: AskedReportChange = { kind: 'delete', paragraph };
  const versions = [...new Set([versionOf(room, draft, paragraph), 0])];
  return versions.map((version) => ({ draft, change, seen: { [paragraph]: version } }));
}

const inReport = ({ scenario, room }: Glance): readonly string[] =>
  room.negotiation === undefined
    ? []
    : textOf(scenario, room, room.negotiation.draft).map(({ id }) => id);

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
  proposeChange: (glance: Glance) => {
    const draft = draftOfReport(glance);
    const [change, ...others] = changesTo(glance);
    // The last of them is a change of another paragraph where there is one.
    const also = others.slice(-1);
    return [
      ...changesTo(glance).map((each) => ({ draft, change: each })),
      ...(change === undefined || also.length === 0 ? [] : [{ draft, change, also }]),
      ...onVersions(glance),
    ];
  },
  acceptProposal: eachProposal,
  refuseProposal: eachProposal,
  takeStance: (glance: Glance) => stancesOn(oneOf(inReport(glance))).map((stance) => ({ stance })),
  breakSilence: (glance: Glance) => [{ paragraphs: oneOf(inReport(glance)) }],
  circulateText: (glance: Glance) => [
    {},
    ...fewOf(changesTo(glance)).map((asked) => ({ changes: [asked] })),
  ],
  agreeParagraphs: ({ scenario, room }: Glance) => {
    const paragraphs =
      room.negotiation === undefined ? [] : unheldParagraphs(scenario, room, room.negotiation);
    return paragraphs.length === 0
      ? []
      : [{ paragraphs: [...paragraphs] }, { paragraphs: oneOf(paragraphs) }];
  },
  changeParagraph: (glance: Glance) => changesTo(glance).map((change) => ({ change })),
  presentFinalText: once,
  startSilence: forSomeTime,
  extendSilence: forSomeTime,
  putToGavel: once,
  suspendForConsultations: forSomeTime,
  adoptByConsensus: once,
  declareNoConsensus: once,
};
