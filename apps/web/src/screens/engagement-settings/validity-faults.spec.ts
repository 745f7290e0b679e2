import { describe, expect, it } from '@jest/globals';
import { validityFaults } from './validity-faults.ts';

describe('from when to when something holds', () => {
  it.each([
    ['nothing is known', { validFrom: '', validTo: '' }],
    ['it holds one day', { validFrom: '2025-01-01', validTo: '2025-01-01' }],
    ['only the end is known', { validFrom: '', validTo: '2025-12-31' }],
  ])('is fine when %s', (_, days) => {
    expect(validityFaults(days)).toEqual({});
  });

  it.each([
    [
      'what is no date',
      { validFrom: '2025', validTo: 'bald' },
      { validFrom: 'date.invalid', validTo: 'date.invalid' },
    ],
    [
      'an end before the beginning',
      { validFrom: '2025-02-01', validTo: '2025-01-31' },
      { validTo: 'period.reversed' },
    ],
  ])('may not be %s', (_, days, faults) => {
    expect(validityFaults(days)).toEqual(faults);
  });

  it('needs a beginning where the server does', () => {
    expect(validityFaults({ validFrom: '', validTo: '' }, true)).toEqual({ validFrom: 'required' });
  });
});
