import type { IssueId } from '../../scenario/scenario.ts';

/** Why a delegation decides as it does: a few considerations that all speak on one side. */
export interface Why {
  /** A text that may stand as it does, or a change that is asked for. */
  readonly about: 'text' | 'change';
  /** Whether they speak for a yes or against it. */
  readonly side: 'for' | 'against';
  /** Who abstains says what keeps it from the other vote. */
  readonly abstains: boolean;
  readonly parts: readonly WhyPart[];
}

export interface WhyPart {
  readonly kind: WhyKind;
  /** Where the consideration is about issues: those named, the weightiest first. */
  readonly issues: readonly IssueId[];
}

const KINDS = [
  'issue',
  'line',
  'sponsors',
  'text',
  'mover',
  'own',
  'record',
  'habit',
  'friends',
  'promised',
  'agreement',
  'whole',
  'more',
  'oneSided',
  'settled',
  'trust',
  'little',
  'word',
  'several',
  'nothing',
] as const;
export type WhyKind = (typeof KINDS)[number];

/** The reason of a vote that comes from elsewhere than from what the delegation thinks of the matter. */
export const because = ({ about, side }: Why, kind: WhyKind): Why => ({
  about,
  side,
  abstains: false,
  parts: [{ kind, issues: [] }],
});

/** A reason as a value of a sentence of the catalogue: `text.against line/norms sponsors`. */
export const idOfWhy = ({ about, side, abstains, parts }: Why): string =>
  [
    [about, side, ...(abstains ? ['abstains'] : [])].join('.'),
    ...parts.map(({ kind, issues }) => [kind, ...issues].join('/')),
  ].join(' ');

/** The reason that such a value stands for; undefined where it stands for none. */
export function readWhy(id: string): Why | undefined {
  const [head = '', ...rest] = id.split(' ');
  const [about, side, abstains] = head.split('.');
  if (about !== 'text' && about !== 'change') return undefined;
  if (side !== 'for' && side !== 'against') return undefined;
  const parts = rest.flatMap((part) => {
    const [name, ...issues] = part.split('/');
    const kind = KINDS.find((each) => each === name);
    return kind === undefined ? [] : [{ kind, issues }];
  });
  return { about, side, abstains: abstains === 'abstains', parts };
}
