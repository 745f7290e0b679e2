import { describe, expect, it } from '@jest/globals';
import type { ParameterInForce, StaffingContent, TaskWorkbookContent } from '#pruefwerk/tasks';
import { staffingContent } from './staffing-rows.ts';

const parameter = (changes: Partial<ParameterInForce>): ParameterInForce => ({
  ...{ kind: 'hourly-rate', status: null, payGrade: null, value: 5500, id: null },
  ...{ validFrom: null, validTo: null, source: 'olev', address: null, asOf: '2014' },
  ...{ verified: false, note: null, ...changes },
});
const line = (changes: Partial<StaffingContent>): StaffingContent => ({
  ...{ number: '1', title: 'Bewilligen', unit: null, cases: 10, caseSource: null, minutes: 5 },
  ...{ timeMethod: null, personalShare: 0, materialShare: 0, workingMinutes: 93_600 },
  ...{ status: 'tarif', payGrade: null, hourlyRateCents: 5500, posts: null, costCents: null },
  ...changes,
});
const contentOf = (staffing: StaffingContent[], parameters: ParameterInForce[]) =>
  staffingContent(
    { year: 2025, tasks: [], units: [], staffing, parameters } as unknown as TaskWorkbookContent,
    'de',
  );

describe('the sheet of the staffing requirement', () => {
  it('gives each pay grade its own rate, also where two rates are equal', () => {
    const content = contentOf(
      [line({ payGrade: 'E 9b' }), line({ payGrade: 'E 11' }), line({ payGrade: 'E 9b' })],
      ['E 11', 'E 9b'].map((payGrade) => parameter({ payGrade })),
    );
    const names = content?.lines.map(
      ({ rateKey }) => content.parameters.find(({ key }) => key === rateKey)?.name ?? '',
    );
    expect(names).toEqual(['E 9b', 'E 11', 'E 9b'].map((grade) => expect.stringContaining(grade)));
  });

  it('gives each status its own working minutes, also where two are equal', () => {
    const minutes = { kind: 'working-minutes', value: 93_600 } as const;
    const content = contentOf(
      [line({ status: 'beamte' }), line({ status: 'tarif' })],
      (['tarif', 'beamte'] as const).map((status) => parameter({ ...minutes, status })),
    );
    const keys = content?.lines.map(({ workingMinutesKey }) => workingMinutesKey);
    expect(new Set(keys).size).toBe(2);
    expect(keys?.[0]).toContain('beamte');
  });

  it('has no rate where none is known', () => {
    const content = contentOf([line({ payGrade: 'S 12', hourlyRateCents: null })], []);
    expect(content?.lines[0]?.rateKey).toBeNull();
  });
});
