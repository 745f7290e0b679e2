import { describe, expect, it } from '@jest/globals';
import { SettingsProblem } from './payment-check.problems.ts';
import { columnMappingFrom, signingLimitsFrom } from './settings-files.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SettingsProblem) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('column mapping from JSON', () => {
  it('takes headers, canonical columns and formats', () => {
    const json = { columns: { Tag: 'payment_date' }, formats: { Tag: 'dd/mm/yyyy' } };
    expect(columnMappingFrom(json)).toEqual(json);
  });

  it.each<[string, unknown, string]>([
    ['a list', [], 'check.mapping-shape'],
    ['columns missing', {}, 'check.mapping-shape'],
    ['a number for a column', { columns: { Tag: 3 } }, 'check.mapping-shape'],
    ['an unknown column', { columns: { Tag: 'zahltag' } }, 'check.mapping-column'],
    ['formats that are a text', { columns: {}, formats: 'x' }, 'check.mapping-shape'],
  ])('refuses %s', (_reason, json, code) => {
    expect(codeOf(() => columnMappingFrom(json))).toBe(code);
  });
});

describe('signing limits from JSON', () => {
  it('takes a limit without unit and dates as valid everywhere and always', () => {
    expect(signingLimitsFrom([{ limitCents: 50_000 }])).toEqual([
      { limitCents: 50_000, orgUnit: null, validFrom: null, validTo: null },
    ]);
  });

  it.each<[string, unknown]>([
    ['no list', {}],
    ['euros with decimals', [{ limitCents: 500.5 }]],
    ['a limit of nothing', [{ limitCents: 0 }]],
    ['a day that is not in the calendar', [{ limitCents: 1, validFrom: '2025-02-30' }]],
  ])('refuses %s', (_reason, json) => {
    expect(codeOf(() => signingLimitsFrom(json))).toBe('check.limits-shape');
  });
});
