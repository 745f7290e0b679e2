import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { officeDay } from '#pruefwerk/calendar';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { employmentStatuses } from '../task-kinds.ts';
import { distributionAt, type ParameterInForce, workingMinutesAt } from './parameters-in-force.ts';
import { readStaffing } from './read-staffing.ts';
import type { StaffingAt } from './staffing-at.ts';
import { StaffingParameter } from './staffing-parameter.entity.ts';

export interface StaffingParameters {
  /** Own ones, withdrawn ones included, by kind and first day. */
  readonly own: readonly StaffingParameter[];
  /** What holds on the last day of the year: working minutes per status, distribution times. */
  readonly inForce: readonly ParameterInForce[];
}

export interface StaffingView {
  readonly staffing: StaffingAt;
  readonly parameters: StaffingParameters;
}

/** Staffing requirement of the tasks (Personalbedarf) and what it rests on. */
@Injectable()
export class StaffingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly clock: Clock,
  ) {}

  /** @param year null: the newest year with caseloads, this year when there is none */
  at(actor: Actor, engagementId: string, year: number | null): Promise<StaffingView> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:read');
      const thisYear = Number(officeDay(this.clock.now()).slice(0, 4));
      const staffing = await readStaffing(manager, engagementId, { year, thisYear });
      const parameters = await readParameters(manager, engagementId, staffing.year);
      return { staffing, parameters };
    });
  }
}

async function readParameters(
  manager: EntityManager,
  engagementId: string,
  year: number,
): Promise<StaffingParameters> {
  const own = await manager.find(StaffingParameter, {
    where: { engagementId },
    order: { kind: 'ASC', status: 'ASC', payGrade: 'ASC', validFrom: 'ASC', id: 'ASC' },
  });
  const date = `${year}-12-31`;
  const minutes = employmentStatuses.map((status) => workingMinutesAt(own, status, date));
  const shares = (['personal', 'material'] as const).map((part) => distributionAt(own, part, date));
  return { own, inForce: [...minutes, ...shares] };
}
