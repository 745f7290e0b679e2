import type { EngagementRole } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import { type EntityManager, In } from 'typeorm';
import { capacitiesOf } from './capacities.ts';
import { Finding } from './finding.entity.ts';
import {
  measureNeeds,
  measureState,
  type MeasureStatus,
  measureTransitions,
} from './measure-status.ts';
import type { Measure } from './measure.entity.ts';
import { type NextStep, nextSteps } from './next-step.ts';

/** A measure as a screen shows it: with its finding's number and what the person may do next. */
export interface NamedMeasure extends Measure {
  /** Shown as F-01. */
  readonly findingNumber: number;
  readonly nextStatuses: NextStep<MeasureStatus>[];
}

export function namedMeasure(
  measure: Measure,
  findingNumber: number,
  actor: Actor,
  role: EngagementRole,
): NamedMeasure {
  const nextStatuses = nextSteps(
    measureTransitions,
    measureNeeds,
    measure.status,
    capacitiesOf(role),
    measureState(measure, actor.accountId),
  );
  return { ...measure, findingNumber, nextStatuses };
}

export async function namedMeasures(
  manager: EntityManager,
  measures: readonly Measure[],
  actor: Actor,
  role: EngagementRole,
): Promise<NamedMeasure[]> {
  const ids = [...new Set(measures.map(({ findingId }) => findingId))];
  const findings = await manager.find(Finding, {
    select: { id: true, number: true },
    where: { id: In(ids) },
  });
  const numbers = new Map(findings.map(({ id, number }) => [id, number]));
  return measures.map((measure) =>
    namedMeasure(measure, numbers.get(measure.findingId) ?? 0, actor, role),
  );
}
