import { describe, expect, it } from '@jest/globals';
import { handOverMarks } from './hand-over-marks.ts';
import type { ProcessStep } from './processes.queries.ts';

const step = (elementId: string, role: string | null) => ({ elementId, role }) as ProcessStep;
const steps = [step('a', 'Amt'), step('b', 'Kasse'), step('c', 'Kasse'), step('d', null)];
const flow = (from: string, to: string) => ({ id: `${from}-${to}`, from, to });

describe('hand-overs in the diagram', () => {
  it('stand where the role changes and is known on both sides', () => {
    const flows = [flow('a', 'b'), flow('b', 'c'), flow('c', 'd'), flow('c', 'gone')];
    const marks = handOverMarks(flows, steps, (from, to) => `${from} an ${to}`);
    expect(marks.map(({ elementId, title }) => [elementId, title])).toEqual([
      ['a-b', 'Amt an Kasse'],
    ]);
  });
});
