import { describe, expect, it } from '@jest/globals';
import { filledGroups } from './filled-groups.ts';
import type { StepColumn } from './step-columns/step-column.ts';

const column = (name: string, group: StepColumn['group']): StepColumn => ({
  ...{ name, group, attribute: { name, kind: 'text' } },
});

const all = [
  column('grundzeitMin', 'times'),
  column('erholzeitMin', 'times'),
  column('ermessen', 'law'),
  column('rag', 'fim'),
];

describe('filled attributes of a step', () => {
  it('keep the order of the panel and leave out groups without a value', () => {
    const attributes = [
      { name: 'rag', value: '03' },
      { name: 'erholzeitMin', value: '1.5' },
      { name: 'ermessen', value: '' },
    ];
    const groups = filledGroups(all, { attributes });
    expect(groups.map(({ title, columns }) => [title, columns.map(({ name }) => name)])).toEqual([
      ['times', ['erholzeitMin']],
      ['fim', ['rag']],
    ]);
  });

  it('do not repeat what the short list says', () => {
    expect(filledGroups(all, { attributes: [{ name: 'grundzeitMin', value: '18' }] })).toEqual([]);
  });
});
