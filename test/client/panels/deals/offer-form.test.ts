import { describe, expect, it } from 'vitest';
import {
  answering,
  BLANK,
  offerCommand,
  readForm,
} from '../../../../client/panels/deals/offer-form.ts';
import type { Deal } from '../../../../shared/procedure/deals/deal.ts';

const act = { kind: 'sponsor', draft: 'one' } as const;
const deal: Deal = {
  id: 'o7',
  by: 'AAB',
  to: ['AAA'],
  promises: [{ by: 'AAB', act, verdict: { kind: 'pending' } }],
  conditions: [{ kind: 'adopted', amendment: '1' }],
  status: 'offered',
  acceptedBy: [],
  at: 1,
};

describe('an offer that is put together', () => {
  it('is no move before it holds a promise', () => {
    expect(offerCommand(BLANK, ['AAB'], undefined)).toBeUndefined();
  });

  it('leaves out what was not filled in', () => {
    const form = { ...BLANK, promises: [{ by: 'AAA', act }], line: '  ' };
    expect(offerCommand(form, ['AAB'], undefined)).toEqual({
      type: 'offerDeal',
      to: ['AAB'],
      promises: [{ by: 'AAA', act }],
      means: true,
    });
  });

  it('begins, in answer to another, with what that one said', () => {
    expect(offerCommand(answering(deal), ['AAB'], deal)).toEqual({
      type: 'counterDeal',
      deal: 'o7',
      to: ['AAB'],
      promises: [{ by: 'AAB', act }],
      conditions: [{ kind: 'adopted', amendment: '1' }],
      means: true,
    });
  });

  it('is read back as it was kept, and not where it is something else', () => {
    expect(readForm(JSON.parse(JSON.stringify(answering(deal))))).toEqual(answering(deal));
    expect(readForm(JSON.parse(JSON.stringify(BLANK)))).toEqual(BLANK);
    expect(readForm({ promises: [{ by: 'AAA', act: { kind: 'sing' } }] })).toBeUndefined();
    expect(readForm(undefined)).toBeUndefined();
  });
});
