import { describe, expect, it } from '@jest/globals';
import type { Control, MatrixRisk } from '../../controls/controls.queries.ts';
import { controlsByRisk } from './controls-by-risk.ts';

const records = {
  controls: new Map([
    ['K-01', { id: 'a' } as Control],
    ['K-02', { id: 'b' } as Control],
  ]),
  risks: new Map([
    ['R-01', { controlIds: ['a'] } as MatrixRisk],
    ['R-02', { controlIds: ['a', 'b'] } as MatrixRisk],
    ['R-03', { controlIds: [] as string[] } as MatrixRisk],
  ]),
};

const grouped = (riskNumbers: string[], controlNumbers: string[]) =>
  controlsByRisk({ riskNumbers, controlNumbers }, records);

describe('controls of a step by risk', () => {
  it('stand below every risk that they work against', () => {
    expect(grouped(['R-01', 'R-02'], ['K-01', 'K-02'])).toEqual({
      risks: [
        { code: 'R-01', controls: ['K-01'] },
        { code: 'R-02', controls: ['K-01', 'K-02'] },
      ],
      others: [],
    });
  });

  it('leave a gap at a risk that none of the step works against, though another step may', () => {
    expect(grouped(['R-01', 'R-03'], ['K-02'])).toEqual({
      risks: [
        { code: 'R-01', controls: [] },
        { code: 'R-03', controls: [] },
      ],
      others: ['K-02'],
    });
  });

  it('count an unknown number among the others', () => {
    expect(grouped(['R-09'], ['K-99'])).toEqual({
      risks: [{ code: 'R-09', controls: [] }],
      others: ['K-99'],
    });
  });
});
