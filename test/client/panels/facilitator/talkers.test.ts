import { describe, expect, it } from 'vitest';
import { talkersIn } from '../../../../client/panels/facilitator/talkers.ts';

describe('who talks, as the facilitator sees it', () => {
  it('begins with the people who have said nothing', () => {
    const { people } = talkersIn(
      { talk: { AAA: { said: 3, last: 9 }, AAC: { said: 1, last: 5 } }, silenced: { AAC: true } },
      { seats: { AAA: 'present', AAB: 'present', AAC: 'dropped' } },
    );
    expect(people).toEqual([
      { seat: 'AAB', said: 0, isSilenced: false },
      { seat: 'AAC', said: 1, last: 5, isSilenced: true },
      { seat: 'AAA', said: 3, last: 9, isSilenced: false },
    ]);
  });

  it('counts what computers say together, and not as people', () => {
    const talk = {
      AAA: { said: 2, last: 1 },
      AAD: { said: 4, last: 2 },
      AAE: { said: 1, last: 3 },
    };
    const { people, computers } = talkersIn({ talk, silenced: {} }, { seats: { AAA: 'present' } });
    expect(people.map(({ seat }) => seat)).toEqual(['AAA']);
    expect(computers).toBe(5);
  });
});
