import { describe, expect, it } from '@jest/globals';
import type { OwnParameter } from '../tasks.queries.ts';
import { parameterFacts, parameterFaults, parameterForm } from './parameter-form.ts';

const parameter: OwnParameter = {
  ...{ id: 'a', kind: 'hourly-rate', status: null, payGrade: 'E 9b', value: 5_525, version: 2 },
  ...{ validFrom: '2025-01-01', validTo: null, source: 'Rundbrief', verified: true },
  ...{ address: null, asOf: null, note: null, withdrawnReason: null },
};

describe('the form of a parameter', () => {
  it('shows euros and keeps cents', () => {
    const form = parameterForm(parameter, null);
    expect(form.value).toBe(55.25);
    expect(parameterFacts(form)).toEqual({
      ...{ kind: 'hourly-rate', status: null, payGrade: 'E 9b', value: 5_525 },
      ...{ validFrom: '2025-01-01', validTo: null, source: 'Rundbrief', verified: true },
    });
  });

  it('shows percent and keeps hundredths of a percent', () => {
    const form = { ...parameterForm(null, 2025), kind: 'distribution-personal', value: 5 } as const;
    const kept = { value: 500, status: null, payGrade: null, validFrom: '2025-01-01' };
    expect(parameterFacts(form)).toMatchObject(kept);
  });

  it.each([
    ['nothing', {}, []],
    ['a value that is missing', { value: '' }, ['value']],
    ['a source that is missing', { source: ' ' }, ['source']],
    ['a rate without a pay grade', { payGrade: '' }, ['payGrade']],
    ['a period that ends before it begins', { validTo: '2024-12-31' }, ['validTo']],
  ] as const)('finds %s wrong', (_, changes, expected) => {
    const form = { ...parameterForm(parameter, null), ...changes };
    expect(Object.keys(parameterFaults(form, 'x'))).toEqual(expected);
  });
});
