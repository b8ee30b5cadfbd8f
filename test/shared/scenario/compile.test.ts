import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { canonicalJson, contentHash, sha256Hex } from '../../../shared/scenario/hash.ts';
import { countVotes } from '../../../shared/scenario/reconstruct.ts';
import { decideChoice } from '../../../shared/scenario/utility.ts';
import { compiled, smallScenario, withChange } from './fixture.ts';

const scenario = compiled(smallScenario);

describe('a compiled scenario', () => {
  it('lists seats in the English alphabetical order of their names, accents aside', () => {
    expect(scenario.delegations.map(({ shortName }) => shortName)).toEqual([
      'Longland',
      'Alphaland',
      'Betaland',
      'Deltaland',
      'Epsilonland',
      'Étaland',
      'Gammaland',
      'Zetaland',
    ]);
  });

  it('lists drafts in the order of their submission, whatever their files are called', () => {
    const renamed: Record<string, string> = {
      ...smallScenario,
      'drafts/a.yaml': smallScenario['drafts/two.yaml'] ?? '',
      'drafts/b.yaml': smallScenario['drafts/one.yaml'] ?? '',
    };
    const { 'drafts/one.yaml': _one, 'drafts/two.yaml': _two, ...files } = renamed;
    expect(compiled(files).drafts.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('counts an operative paragraph twice a preambular one unless its file says otherwise', () => {
    const weights = (files: Record<string, string>) =>
      compiled(files).drafts[0]?.paragraphs.map(({ weight }) => weight);
    expect(weights({ ...smallScenario })).toEqual([1, 2]);
    expect(
      weights(withChange('drafts/one.yaml', 'text: the past,', 'text: the past, weight: 3,')),
    ).toEqual([3, 2]);
  });

  it('takes positions from the profile and lets the delegation replace them', () => {
    const positions = scenario.instructions.CCC?.positions;
    expect(positions?.law).toMatchObject({ stand: 1, salience: 2, sources: ['book'] });
    expect(positions?.forum).toMatchObject({ stand: 2, salience: 2, confidence: 'low' });
  });

  it('keeps a written brief word for word', () => {
    expect(scenario.instructions.CCC).toMatchObject({
      origin: 'written',
      wants: 'The Gamma secret is wanted here.',
      redLines: [
        { text: 'Never leave the law out.', issue: 'law', beyond: 0 },
        { text: 'Nothing else.' },
      ],
    });
  });

  it('names for the map of sponsorship the poles whose drafts a state sponsors', () => {
    const poles = Object.fromEntries(scenario.delegations.map(({ id, poles: own }) => [id, own]));
    expect(poles).toMatchObject({ AAA: ['east'], EEE: ['east'], BBB: ['west'], CCC: [] });
  });

  it('warns without failing when the author should look again', () => {
    const files = withChange('record.yaml', 'resolution: 73/2', 'resolution: 73/3');
    const result = compileScenario(files);
    expect(result.ok && result.warnings).toMatchObject([
      { file: 'scenario.yaml', field: 'stages.1.action.1.resolution' },
    ]);
  });

  it('must have the name of its folder', () => {
    const result = compileScenario(smallScenario, 'large');
    expect(result.ok ? [] : result.problems).toMatchObject([
      { file: 'scenario.yaml', line: 2, field: 'id', mend: 'Give both the same name.' },
    ]);
  });
});

describe('the anchors', () => {
  it('give every recorded vote back', () => {
    for (const ballot of scenario.record) {
      for (const [seat, vote] of Object.entries(ballot.votes)) {
        const anchor = scenario.anchors[ballot.id]?.[seat];
        expect(anchor?.baseline).toBe(vote);
        if (anchor === undefined || vote === 'absent') continue;
        expect(decideChoice(anchor.utility + anchor.residual)).toBe(vote);
      }
    }
  });

  it('leave an absent seat without a residual', () => {
    expect(scenario.anchors['plenary-two']?.DDD).toMatchObject({
      baseline: 'absent',
      residual: 0,
    });
  });

  it('say which votes were filled in from totals', () => {
    expect(scenario.anchors['committee-one']?.AAA?.reconstructed).toBe(true);
    expect(scenario.anchors['plenary-one']?.AAA?.reconstructed).toBe(false);
  });
});

describe('a ballot of which only totals are known', () => {
  const ballot = scenario.record.find(({ id }) => id === 'committee-one');

  it('is filled in under exactly those totals', () => {
    expect(ballot?.reconstructed).toBe(true);
    expect(countVotes(Object.values(ballot?.votes ?? {}))).toEqual({
      yes: 4,
      no: 1,
      abstain: 1,
      absent: 2,
    });
  });

  it('keeps the published tally as it is, unknown figures unknown', () => {
    expect(ballot?.tally).toEqual({ yes: 4, no: 1, abstain: 1 });
  });

  it('keeps the leader and the sponsors with their text', () => {
    expect(ballot?.votes).toMatchObject({ AAA: 'yes', EEE: 'yes' });
  });
});

describe('the hash of a scenario', () => {
  it('is that of its canonical content without the hash itself', () => {
    const { hash, ...content } = scenario;
    expect(hash).toBe(sha256Hex(canonicalJson(content)));
    expect(contentHash(scenario)).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays the same when only comments and layout change', () => {
    const files = withChange(
      'scenario.yaml',
      'subtitle: Two drafts',
      '# a note\nsubtitle:   "Two drafts"',
    );
    expect(compiled(files).hash).toBe(scenario.hash);
  });

  it('changes with a word or a vote', () => {
    const word = withChange('scenario.yaml', 'title: A small quarrel', 'title: A small quarrel!');
    expect(compiled(word).hash).not.toBe(scenario.hash);
  });

  it('is the SHA-256 that everybody else computes', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 'x' }], a: undefined })).toBe(
      '{"b":[1,{"c":"x","d":2}]}',
    );
  });
});
