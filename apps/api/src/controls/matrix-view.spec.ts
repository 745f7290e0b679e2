import { describe, expect, it } from '@jest/globals';
import { Control, matrixOf } from '#pruefwerk/controls';
import { matrixView } from './matrix-view.ts';

function control(number: number): Control {
  const validity = { validFrom: null, validTo: null, state: 'active' } as const;
  const tested = { assessment: 'effective', isKey: true } as const;
  return Object.assign(new Control(), { ...validity, ...tested, id: `id-${number}`, number });
}

describe('controls without a step of a process model', () => {
  it.each<[string[], string[]]>([
    [[], ['id-1', 'id-2']],
    [['K-02'], ['id-1']],
    [['K-1', 'K-02', 'K-03'], []],
    [
      ['R-01', 'R-02'],
      ['id-1', 'id-2'],
    ],
  ])('with steps that name %j are %j', (references, expected) => {
    const records = { risks: [], controls: [control(1), control(2)], links: [] };
    const { gaps } = matrixView(matrixOf(records, '2026-03-02'), '2026-03-02', references);
    expect(gaps.controlsWithoutStep).toEqual(expected);
  });
});
