import { readFileSync } from 'node:fs';
import { noMinute } from '../../shared/procedure/kernel/fact.ts';
import { type Hooks, unchanged } from '../../shared/procedure/kernel/house.ts';
import { ORDER } from '../../shared/procedure/kernel/order.ts';
import type { Procedure } from '../../shared/procedure/kernel/procedure.ts';
import { KINDS } from '../../shared/procedure/motions/kinds.ts';
import { PROCEDURES } from '../../shared/procedure/road/procedures.ts';
import { commandMessageSchema, handshakeSchema } from '../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { AUDIENCES } from '../../shared/views/audiences.ts';
import { fieldsOf } from './fields.ts';

export const SURFACE = 'docs/surface.md';

/** What the surface tells of a procedure. */
type Told = Pick<Procedure, 'moves' | 'facts' | 'decides' | 'business' | 'when' | 'machines'>;

const procedures: readonly (readonly [string, Told])[] = Object.entries(PROCEDURES);

/** The whole surface of the game as one page, from what the code declares. */
export const surface = (): string =>
  `${[
    '# Surface',
    'Everything that can be sent, happen, be voted on and be seen. Written by `node scripts/surface.mjs` from the code that declares it; a test finds a difference.',
    ...movesPart(),
    ...factsPart(),
    ...votesPart(),
    ...motionsPart(),
    ...businessPart(),
    ...questionsPart(),
    ...machinesPart(),
    ...audiencesPart(),
    ...wirePart(),
  ].join('\n\n')}\n`;

function movesPart(): readonly string[] {
  const parts = procedures
    .filter(([, { moves }]) => Object.keys(moves).length > 0)
    .map(([name, { moves }]) => [
      `### ${name}`,
      table(
        [
          'move',
          'by',
          'where',
          'forum',
          'about',
          'topic',
          'place',
          'in a vote',
          'suspended',
          'out of the room',
          'house rule',
          'takes',
        ],
        Object.entries(moves).map(([type, move]) => [
          code(type),
          move.by,
          move.where,
          move.forum,
          move.about === 'nothing' ? '' : move.about,
          move.topic,
          move.place,
          yes(move.inVote),
          yes(move.inSuspension),
          yes(move.outOfRoom),
          yes(move.house),
          fieldsOf(move.takes).map(code).join(', '),
        ]),
      ),
    ]);
  return [
    '## Moves',
    'Who makes a move, whether it is made in one venue or concerns the whole session, which forums know it, what it is about (a move names the very one that it means), its topic, its place in the order of business (it waits for what comes before; `any` waits for nothing), whether it may be made in a vote, while the meeting is suspended and from outside the room, and what it takes. Moves of the `door` and the `clock` are never accepted from outside.',
    ...parts.flat(),
  ];
}

const factsPart = (): readonly string[] => [
  '## Facts',
  'What the log holds: `sessionOpened` first, then these. Those with a minute are said in the record of the meeting.',
  table(
    ['procedure', 'with a minute', 'without'],
    procedures.map(([name, { facts }]) => {
      const silent = Object.entries(facts).map(
        ([type, { minute }]) => [type, minute === noMinute] as const,
      );
      const those = (isSilent: boolean) =>
        silent.filter(([, is]) => is === isSilent).map(([type]) => code(type));
      return [name, those(false).join(', '), those(true).join(', ')];
    }),
  ),
];

const votesPart = (): readonly string[] => [
  '## What is voted on',
  'A majority that depends on the very question is said where the question is.',
  table(
    ['vote on', 'procedure', 'place', 'majority', 'tie in plenary', 'without a vote', 'explained'],
    procedures.flatMap(([name, { decides }]) =>
      Object.entries(decides).map(([kind, vote]) => [
        code(kind),
        name,
        vote.place,
        sameFor(vote.majority) ?? 'by the question',
        vote.votedAgain ? 'voted again' : 'lost',
        yes(vote.mayPassWithoutVote),
        vote.explained.join(' and '),
      ]),
    ),
  ),
];

/** What a function answers that asks nothing. */
const sameFor = <T>(answer: (...asked: never[]) => T): T | undefined =>
  answer.length === 0 ? (answer as () => T)() : undefined;

const motionsPart = (): readonly string[] => [
  '## Motions',
  'The lower rank comes first.',
  table(
    [
      'motion',
      'rule',
      'number',
      'rank',
      'for',
      'against',
      'mover speaks',
      'majority',
      'phases',
      'takes',
    ],
    Object.entries(KINDS).map(([kind, motion]) => [
      code(kind),
      motion.rule,
      motion.number,
      String(motion.rank),
      String(motion.inFavour),
      String(motion.against),
      yes(motion.moverSpeaks),
      motion.majority,
      motion.phases.join(', '),
      fieldsOf(motion.takes)
        .filter((field) => !field.startsWith('kind:'))
        .map(code)
        .join(', '),
    ]),
  ),
];

const businessPart = (): readonly string[] => [
  '## Order of business',
  ORDER.map((place, index) => {
    const [owner] = procedures.find(([, { business }]) => place in business) ?? [];
    return `${index + 1}. ${code(place)}: ${owner}`;
  }).join('\n'),
];

const questionsPart = (): readonly string[] => [
  '## Questions between procedures',
  'Who has something that follows; all others answer that nothing does.',
  table(
    ['question', 'answered by'],
    (Object.keys(PROCEDURES.session.when) as (keyof Hooks)[]).map((question) => [
      code(question),
      procedures
        .filter(([, { when }]) => when[question] !== unchanged)
        .map(([name]) => name)
        .join(', '),
    ]),
  ),
];

const machinesPart = (): readonly string[] => [
  '## Machines',
  table(
    ['machine', 'procedure', 'rules by state'],
    procedures.flatMap(([name, { machines }]) =>
      Object.entries(machines).map(([machine, { rulesAt }]) => [
        code(machine),
        name,
        Object.entries(rulesAt)
          .map(([state, rules]) => `${code(state)} ${rules.join(' ')}`)
          .join('; '),
      ]),
    ),
  ),
];

const audiencesPart = (): readonly string[] => [
  '## Audiences',
  'Whatever leaves a session goes through one of these views (`shared/views/audiences.ts`).',
  Object.keys(AUDIENCES)
    .map((audience) => `- ${code(audience)}`)
    .join('\n'),
];

const wirePart = (): readonly string[] => [
  '## The wire',
  `Protocol ${PROTOCOL} (\`shared/protocol\`). What a client says of itself (\`auth\`): ${listed(fieldsOf(handshakeSchema))}. Its command (\`c\`): ${listed(
    fieldsOf(commandMessageSchema).map((field) =>
      field.startsWith('command:') ? 'command: one of the moves above' : field,
    ),
  )}.`,
  ...['ServerToClient', 'Welcome', 'Catchup', 'ClientToServer', 'ConnectionRefusal'].map(
    (name) => `\`\`\`ts\n${declarationOf(name)}\n\`\`\``,
  ),
];

/** A type as `messages.ts` declares it, up to the next line that is empty. */
function declarationOf(name: string): string {
  const source = readFileSync('shared/protocol/messages.ts', 'utf8');
  const [, declaration] =
    new RegExp(`^export ((?:interface|type) ${name} [\\s\\S]*?)\\n(?:\\n|$)`, 'm').exec(source) ??
    [];
  if (declaration === undefined) throw new Error(`messages.ts declares no ${name}.`);
  return declaration;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;
const listed = (all: readonly string[]): string => all.map(code).join(', ');
const yes = (is: boolean): string => (is ? 'yes' : '');
