import type { ProcessModel } from '#pruefwerk/bpmn';
import { officeDay } from '#pruefwerk/calendar';
import { organisationAt, readOrganisation } from '#pruefwerk/organisation';
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
import { organisedModel, type OrganisedModel } from './organised-model.ts';

/** What figures of a process rest on besides its model. */
export interface FigureBasis {
  readonly inputs: FigureInputs;
  /** The model with posts and deputies of today's organisation where its lanes mean them. */
  readonly organised: (model: ProcessModel, kind: 'as-is' | 'to-be') => OrganisedModel;
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
  const organisation = organisationAt(await readOrganisation(manager, engagementId), today);
  const minutes = workingMinutesAt(own, 'tarif', today);
  const personal = distributionAt(own, 'personal', today);
  const material = distributionAt(own, 'material', today);
  const rateOf = (payGrade: string) => hourlyRateAt(own, payGrade, today);
  return {
    organised: (model, kind) => organisedModel(model, organisation, kind),
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
