import { officeDay } from '#pruefwerk/calendar';
import type { Clock } from '#pruefwerk/platform';
import { defaultPrecision, type FigureInputs } from '#pruefwerk/process-figures';
import {
  distributionAt,
  hourlyRateAt,
  type ParameterInForce,
  SHARE_UNIT,
  StaffingParameter,
  workingMinutesAt,
} from '#pruefwerk/tasks';
import type { EntityManager } from 'typeorm';

/** What figures of a process rest on besides its model. */
export interface FigureBasis {
  readonly inputs: FigureInputs;
  /** Those in force today: working minutes, distribution times; and the rates of these pay grades. */
  readonly parameters: (payGrades: readonly string[]) => readonly ParameterInForce[];
}

/** The parameters that the engagement recorded, else the published ones (libs/staffing). */
export async function figureBasis(
  manager: EntityManager,
  clock: Clock,
  engagementId: string,
): Promise<FigureBasis> {
  const own = await manager.find(StaffingParameter, {
    where: { engagementId },
    order: { validFrom: 'ASC', id: 'ASC' },
  });
  const today = officeDay(clock.now());
  const minutes = workingMinutesAt(own, 'tarif', today);
  const personal = distributionAt(own, 'personal', today);
  const material = distributionAt(own, 'material', today);
  const rateOf = (payGrade: string) => hourlyRateAt(own, payGrade, today);
  return {
    inputs: {
      casesPerYear: null,
      staffing: {
        workingMinutes: minutes.value,
        personalDistribution: personal.value / SHARE_UNIT,
        materialDistribution: material.value / SHARE_UNIT,
      },
      centsPerHour: (payGrade) => (payGrade === null ? null : (rateOf(payGrade)?.value ?? null)),
      precision: defaultPrecision,
    },
    parameters: (payGrades) => [
      ...[minutes, personal, material],
      ...payGrades.flatMap((payGrade) => rateOf(payGrade) ?? []),
    ],
  };
}
