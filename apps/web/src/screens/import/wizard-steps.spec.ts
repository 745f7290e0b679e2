import { describe, expect, it } from '@jest/globals';
import { dueStep, type ImportWay, isLooking, isOpen, shownStep } from './wizard-steps.ts';

const preview = {} as ImportWay['preview'];
const check = {} as ImportWay['check'];
const fresh: ImportWay = {
  state: 'awaiting-mapping',
  preview: null,
  check: null,
  mappingConfirmed: false,
  review: true,
};

describe('step of an import', () => {
  it.each<[string, Partial<ImportWay>, string]>([
    ['the file is being looked at', { state: 'waiting' }, 'format'],
    ['the columns are to be confirmed', { preview }, 'format'],
    ['confirmed columns leave a question', { preview, mappingConfirmed: true }, 'spalten'],
    ['all rows are being read', { state: 'running', preview, mappingConfirmed: true }, 'pruefen'],
    ['an import without review runs', { state: 'running', review: false }, 'pruefen'],
    ['the check waits', { state: 'awaiting-acceptance', preview, check }, 'pruefen'],
    ['it is sealed', { state: 'sealed', check }, 'pruefen'],
    ['the file could not be read', { state: 'failed' }, 'format'],
    ['it was given up before the columns', { state: 'cancelled', preview }, 'format'],
  ])('when %s', (_, change, step) => {
    expect(dueStep({ ...fresh, ...change })).toBe(step);
  });

  it('follows the address where there is something to show', () => {
    const checked = { ...fresh, state: 'awaiting-acceptance', preview, check } as const;
    expect(shownStep('spalten', checked)).toBe('spalten');
    expect(shownStep(undefined, checked)).toBe('pruefen');
    expect(shownStep('spalten', fresh)).toBe('format');
    expect(shownStep('pruefen', { ...fresh, preview })).toBe('format');
  });

  it('does not go back behind a sealed population', () => {
    const sealed = { ...fresh, state: 'sealed', check } as const;
    expect(isOpen('spalten', sealed)).toBe(false);
    expect(isOpen('format', sealed)).toBe(false);
    expect(isOpen('datei', sealed)).toBe(true);
  });

  it('only waits for the preview before the columns are confirmed', () => {
    expect(isLooking({ ...fresh, state: 'running' })).toBe(true);
    expect(isLooking({ ...fresh, state: 'running', preview, mappingConfirmed: true })).toBe(false);
    expect(isLooking({ ...fresh, preview })).toBe(false);
  });
});
