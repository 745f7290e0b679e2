import type { FactsOf, StaffingParameter, TaskCaseload, TaskFacts } from '#pruefwerk/tasks';

/** Facts of a product without times, with changes. */
export const aTask = (changes: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ number: '1', title: 'Leistungen gewähren', description: '', obligation: 'obligatory' },
  ...{ legalBasis: ['§ 3 AsylbLG'], unitId: null, minutes: null },
  ...{ minutesIncludeDistribution: false, timeMethod: null, timeObservations: null },
  ...{ timePrecision: null, timeRecordedOn: null, timeSource: '' },
  ...{ staffStatus: 'tarif', payGrade: null },
  ...changes,
});

export const aCaseload = (
  taskId: string,
  changes: Partial<FactsOf<TaskCaseload>> = {},
): FactsOf<TaskCaseload> => ({
  ...{ taskId, year: 2025, cases: 1200, source: 'Statistik des Fachverfahrens' },
  countedOn: '2026-01-15',
  ...changes,
});

/** Own working minutes of tariff staff, with changes. */
export const aStaffingParameter = (
  changes: Partial<FactsOf<StaffingParameter>> = {},
): FactsOf<StaffingParameter> => ({
  ...{ kind: 'working-minutes', status: 'tarif', payGrade: null, value: 96_876 },
  ...{
    validFrom: '2025-01-01',
    validTo: '2025-12-31',
    source: 'Eigene Berechnung',
    verified: true,
  },
  ...changes,
});
