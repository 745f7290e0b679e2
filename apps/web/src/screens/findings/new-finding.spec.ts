import { describe, expect, it } from '@jest/globals';
import { chosenOf, emptyFinding, requestOf, sumOf } from './new-finding.ts';

const flags = [
  { id: 'a', amountAtRiskCents: 48_000 },
  { id: 'b', amountAtRiskCents: 45_500 },
];

describe('what the form for a new finding sends', () => {
  it('leaves out what was not said, so that the server sums up the amounts itself', () => {
    expect(requestOf({ ...emptyFinding, title: ' Freigabe fehlt ' }, flags)).toEqual({
      title: 'Freigabe fehlt',
      risk: 'medium',
    });
  });

  it('names the red flags that were chosen', () => {
    const form = { ...emptyFinding, title: 'x', area: 'Auszahlung', redFlagIds: ['b'] };
    expect(requestOf(form, flags)).toEqual({
      title: 'x',
      risk: 'medium',
      area: 'Auszahlung',
      redFlagIds: ['b'],
    });
  });

  it('forgets a red flag that went into another finding meanwhile', () => {
    const form = { ...emptyFinding, title: 'x', redFlagIds: ['gone', 'a'] };
    expect(requestOf(form, flags).redFlagIds).toEqual(['a']);
    expect(sumOf(chosenOf(form, flags))).toBe(48_000);
  });
});
