import { describe, expect, it } from '@jest/globals';
import { contentRef, usualSides } from './compared-sides.ts';

const process = { id: 'p', kind: 'as-is', revision: 3, asIsProcessId: null } as const;
const toBe = { id: 's', kind: 'to-be', state: 'draft', asIsProcessId: 'p' } as const;
const approved = (revision: number) => [{ state: 'approved', revision }] as never;

describe('what is compared when nobody has chosen', () => {
  it.each([
    {
      what: 'the linked as-is process',
      given: [{ ...process, asIsProcessId: 'ist' }, [], []],
      sides: ['ist', 'f3'],
    },
    { what: 'a to-be process that starts here', given: [process, [toBe], []], sides: ['f3', 's'] },
    { what: 'what is approved', given: [process, [], approved(1)], sides: ['f1', 'f3'] },
    { what: 'the content before', given: [process, [], approved(3)], sides: ['f2', 'f3'] },
  ] as const)('is $what', ({ given: [from, all, versions], sides: [before, after] }) => {
    expect(usualSides(from, all, { versions: [...versions] })).toEqual({ before, after });
  });

  it('is nothing for a single content', () => {
    expect(usualSides({ ...process, revision: 1 }, [], { versions: [] })).toBeNull();
  });

  it('takes no withdrawn to-be process', () => {
    const gone = { ...toBe, state: 'withdrawn' } as const;
    expect(usualSides(process, [gone], { versions: [] })?.after).toBe('f3');
  });
});

describe('a side as the server takes it', () => {
  it.each([
    ['f12', 'p@12'],
    ['2b1c', '2b1c'],
  ])('%s is %s', (side, ref) => expect(contentRef(side, 'p')).toBe(ref));
});
