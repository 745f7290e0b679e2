import { describe, expect, it } from '@jest/globals';
import { formatFor } from '../../format/format.ts';
import { showCell } from './show-cell.ts';

const show = (kind: Parameters<typeof showCell>[0]['kind'], value: unknown, name = 'x') =>
  showCell({ kind, name }, value as string, formatFor('de'), { yes: 'ja', no: 'nein' });

describe('cells of a payment', () => {
  it.each([
    ['cents', 123456, '1.234,56\u00a0€'],
    ['date', '2025-03-01', '01.03.2025'],
    ['timestamp', '2025-03-01T14:05:59', '01.03.2025 14:05'],
    ['timestamp', '2025-03-01', '01.03.2025'],
    ['boolean', true, 'ja'],
    ['boolean', false, 'nein'],
    ['integer', 47433, '47.433'],
    ['text', '00123', '00123'],
    ['text', null, ''],
    ['cents', 0, '0,00\u00a0€'],
  ] as const)('%s %s -> %s', (kind, value, shown) => {
    expect(show(kind, value)).toBe(shown);
  });

  it('writes a year without a separator', () => {
    expect(show('integer', 2025, 'fiscal_year')).toBe('2025');
  });
});
