import { describe, expect, it } from 'vitest';
import { compiled, problemsIn, smallScenario } from './fixture.ts';

const SEAT =
  'OOO: { name: Omicron See, iso2: OO, region: western-european-others, role: observer, groups: [], profile: middle }\n';
const BRIEF = `
OOO:
  wants: Peace.
  because: It says so.
  redLines: []
  mayBend: On words.
  talkTo: [AAA]
  task: Speak once.
  publicLine: Peace first.
  confidence: low
  sources: [book]
`;

/** The small scenario with an observer, and one piece of a file replaced. */
function withObserver(file?: string, piece = '', replacement = ''): Record<string, string> {
  const files: Record<string, string> = {
    ...smallScenario,
    'delegations.yaml': `${smallScenario['delegations.yaml']}${SEAT}`,
    'briefs/observers.yaml': BRIEF,
  };
  if (file === undefined) return files;
  const text = files[file] ?? '';
  if (!text.includes(piece)) throw new Error(`${file} does not contain ${piece}`);
  return { ...files, [file]: text.replace(piece, () => replacement) };
}

describe('an observer in a scenario', () => {
  it('has a seat, and no vote in any record, listed or filled in', () => {
    const scenario = compiled(withObserver());
    expect(scenario.delegations.find(({ id }) => id === 'OOO')?.role).toBe('observer');
    expect(scenario.delegations.find(({ id }) => id === 'AAA')?.role).toBe('member');
    for (const { votes } of scenario.record) {
      expect(Object.keys(votes).sort()).toEqual('AAA BBB CCC DDD EEE FFF GGG HHH'.split(' '));
    }
  });

  it.each([
    ['sponsors', 'drafts/one.yaml', '{ seat: EEE, confidence', '{ seat: OOO, confidence'],
    ['leads', 'drafts/two.yaml', 'leader: BBB', 'leader: OOO'],
    ['votes', 'record.yaml', 'no: [BBB, GGG]', 'no: [BBB, GGG, OOO]'],
    ['presides', 'scenario.yaml', 'name: Committee', 'chair: { seat: OOO }\n    name: Committee'],
  ])('is a mistake where it %s', (_what, file, piece, replacement) => {
    const problems = problemsIn(withObserver(file, piece, replacement));
    expect(problems.map(({ message }) => message)).toContain(
      'OOO is an observer, and only members do this',
    );
  });

  it('may be a stakeholder whom a stage hears, which a member may not', () => {
    const stage = (seat: string) =>
      `stakeholders: { seats: [${seat}], sources: [book] }\n    name: Committee`;
    const heard = withObserver('scenario.yaml', 'name: Committee', stage('OOO'));
    expect(compiled(heard).stages[0]?.stakeholders?.seats).toEqual(['OOO']);
    const asMember = withObserver('scenario.yaml', 'name: Committee', stage('AAA'));
    expect(problemsIn(asMember)).toMatchObject([
      { message: 'AAA is a member, and speaks as one: only observers are let in as stakeholders' },
    ]);
  });

  it('needs a brief of its own, for generated ones speak of votes', () => {
    const files = withObserver();
    delete files['briefs/observers.yaml'];
    expect(problemsIn(files)).toMatchObject([
      { file: 'delegations.yaml', message: 'the observer OOO has no brief' },
    ]);
  });
});
