import { describe, expect, it } from '@jest/globals';
import {
  emptyPlan,
  faultsOf,
  figuresOf,
  openStep,
  type PlanDraft,
  requestOf,
  stepsOf,
} from './plan-draft.ts';

const plan = (part: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyPlan,
  ...{ controlId: 'c', datasetId: 'd', attributes: ['Freigabe liegt vor'], ...part },
});

describe('plan of a control test', () => {
  it('has the steps that its kind needs', () => {
    expect(stepsOf('effectiveness')).toHaveLength(4);
    expect(stepsOf('walkthrough')).toEqual(['kontrolle', 'grundgesamtheit', 'merkmale']);
    expect(stepsOf('design')).toEqual(['kontrolle']);
  });

  it.each([
    ['no control', plan({ controlId: null }), null, 'kontrolle'],
    ['no payment data', plan({ datasetId: null }), null, 'grundgesamtheit'],
    ['a population that is empty', plan(), 0, 'grundgesamtheit'],
    ['attributes without a name', plan({ attributes: [' ', ''] }), 12, 'merkmale'],
    ['nothing', plan(), 12, null],
    ['nothing without a sample', plan({ kind: 'design', attributes: [] }), null, null],
  ] as const)('lacks %s', (_, draft, rows, step) => {
    expect(openStep(draft, rows)).toBe(step);
  });

  it('waits for nothing while the population is still being counted', () => {
    expect(faultsOf('grundgesamtheit', plan(), null)).toEqual([]);
  });

  it('is sent with its sample only where one is drawn', () => {
    const settled = { controlId: 'c', objective: ' Wirkt sie? ', size: 59 };
    expect(requestOf(plan({ attributes: [' A ', ''] }), settled)).toMatchObject({
      ...{ objective: 'Wirkt sie?', size: 59, attributes: ['A'] },
    });
    expect(requestOf(plan({ kind: 'walkthrough' }), settled)).toEqual({
      ...{ controlId: 'c', kind: 'walkthrough', objective: 'Wirkt sie?', datasetId: 'd' },
      attributes: ['Freigabe liegt vor'],
    });
    expect(requestOf(plan({ kind: 'design' }), settled)).not.toHaveProperty('attributes');
  });

  it('sends per cent as shares, without the noise of binary fractions', () => {
    expect(figuresOf(plan({ confidence: 90, tolerable: 2.3, expected: 1 }))).toEqual({
      ...{ method: 'binomial', confidence: 0.9, tolerable: 0.023, expected: 1 },
    });
  });
});
