import { describe, expect, it } from '@jest/globals';
import { cellTone, riskCount } from './risk-grid.ts';

describe('risks in three by three', () => {
  const cells = [
    { likelihood: 4, impact: 5, riskIds: ['a', 'b'] },
    { likelihood: 5, impact: 4, riskIds: ['c'] },
    { likelihood: 1, impact: 3, riskIds: ['d'] },
  ];

  it('puts steps 4 and 5 together and keeps 3 apart', () => {
    expect(riskCount(cells, 'high', 'high')).toBe(3);
    expect(riskCount(cells, 'medium', 'low')).toBe(1);
    expect(riskCount(cells, 'low', 'low')).toBe(0);
  });

  it('colours by both together', () => {
    expect(cellTone('high', 'low')).toBe('medium');
    expect(cellTone('high', 'medium')).toBe('high');
    expect(cellTone('low', 'medium')).toBe('low');
  });
});
