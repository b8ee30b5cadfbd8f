import { describe, expect, it } from 'vitest';
import {
  amendmentSignals,
  paragraphSignals,
} from '../../../../client/panels/debrief/signalled-words.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';

const names = new Map(smallScenario(7).delegations.map((each) => [each.id, each]));

describe('the debrief says of signals', () => {
  it('[AMD-14] what was said of an amendment, and who voted otherwise, either way and without blame', () => {
    expect(
      amendmentSignals(
        {
          said: { canLive: ['AAB', 'AAC'], needMore: [], cannot: ['AAE'] },
          turned: { canLive: ['AAB', 'AAC'], cannot: ['AAE'] },
        },
        names,
      ),
    ).toBe(
      'Signalled before it was decided: 2 could live with it, 0 needed more, 1 could not. AAB and AAC had signalled that they could live with it, and voted no. AAE had signalled that it could not, and voted yes.',
    );
  });

  it('[AMD-14] that nobody turned round, and nothing of turning where no names were taken', () => {
    const said = { canLive: ['AAB'], needMore: [], cannot: [] };
    const turned = { canLive: [], cannot: [] };
    expect(amendmentSignals({ said, turned }, names)).toContain('Nobody voted to the contrary.');
    expect(amendmentSignals({ said }, names)).not.toContain('Nobody');
  });

  it('[CON-17] what was said of a change to a paragraph, what became of it, and who did otherwise', () => {
    const said = { by: 'AAB', acceptedBy: ['AAC'], refusedBy: ['AAD'], wantMore: ['AAE'] };
    expect(
      paragraphSignals(
        { ...said, came: 'made', turned: { canLive: ['AAC'], cannot: ['AAD'] } },
        names,
      ),
    ).toBe(
      'Signalled on the change of AAB, which became the text: 1 could live with it, 1 needed more, 1 could not. AAC had signalled that it could live with it, and then did not join in the paragraph. AAD had signalled that it could not, and let it pass in the end.',
    );
    expect(paragraphSignals({ ...said, came: 'setAside' }, names)).toBe(
      'Signalled on the change of AAB, which the Chair set aside: 1 could live with it, 1 needed more, 1 could not.',
    );
  });
});
