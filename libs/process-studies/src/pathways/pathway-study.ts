import {
  frontOfficeEffect,
  type FrontOfficeEffect,
  guideEffect,
  type GuideEffect,
  type HandOver,
  intakeMinutes,
  type RoleFigures,
  schedule,
  type Schedule,
  type SinglePoint,
} from '#pruefwerk/process-figures';
import type { MeasuredProcess } from '../figures/process-figures.service.ts';
import type { PathwayPartFacts } from './pathway-facts.ts';

export interface StudiedPart {
  readonly facts: PathwayPartFacts;
  readonly measured: MeasuredProcess;
  readonly intakeMinutes: number;
}

/** Everything that one household goes through. */
export interface PathwayStudy {
  readonly parts: readonly StudiedPart[];
  readonly schedule: Schedule;
  /** Expected hours when each service waits for the one before it. */
  readonly hoursOneByOne: number;
  /** Roles of all services, each once, with the highest share of cases that meets it. */
  readonly roles: readonly RoleFigures[];
  /** From role to role over all services. */
  readonly handOvers: readonly HandOver[];
  readonly singlePoints: readonly (SinglePoint & { readonly processId: string })[];
  readonly guide: GuideEffect;
  readonly frontOffice: FrontOfficeEffect;
}

export function pathwayStudy(
  parts: readonly PathwayPartFacts[],
  measured: ReadonlyMap<string, MeasuredProcess>,
): PathwayStudy {
  const studied = parts.flatMap((facts) => {
    const found = measured.get(facts.processId);
    if (!found) return [];
    return [{ facts, measured: found, intakeMinutes: intakeMinutes(found.figures.steps) }];
  });
  const hoursOf = (one: StudiedPart): number =>
    one.measured.figures.totals.leadTimeHours.value.base;
  const roles = allRoles(studied);
  const handOvers = allHandOvers(studied);
  return {
    ...{ parts: studied, roles, handOvers },
    schedule: schedule(
      studied.map((one) => ({
        ...{ id: one.facts.processId, hours: hoursOf(one), dependsOn: one.facts.dependsOn },
      })),
    ),
    hoursOneByOne: studied.reduce((sum, one) => sum + hoursOf(one), 0),
    singlePoints: studied.flatMap(({ facts: { processId }, measured: { figures } }) =>
      figures.singlePoints.map((point) => ({ ...point, processId })),
    ),
    guide: guideEffect(handOvers, roles),
    frontOffice: frontOfficeEffect(studied.map((one) => one.intakeMinutes)),
  };
}

function allRoles(parts: readonly StudiedPart[]): RoleFigures[] {
  const roles = new Map<string, RoleFigures>();
  for (const role of parts.flatMap(({ measured }) => measured.figures.roles)) {
    const known = roles.get(role.key);
    if (!known || known.shareOfCases < role.shareOfCases) roles.set(role.key, role);
  }
  return [...roles.values()];
}

function allHandOvers(parts: readonly StudiedPart[]): HandOver[] {
  const all = parts.flatMap(({ measured }) => measured.figures.handOvers);
  const cells = Map.groupBy(all, ({ fromRole, toRole }) => JSON.stringify([fromRole, toRole]));
  return [...cells.values()].map((same) => {
    const sum = (value: (one: HandOver) => number): number =>
      same.reduce((total, one) => total + value(one), 0);
    return {
      ...{ fromRole: same[0]?.fromRole ?? '', toRole: same[0]?.toRole ?? '' },
      count: sum(({ count }) => count),
      waitingHours: sum(({ waitingHours }) => waitingHours),
      transferHours: sum(({ transferHours }) => transferHours),
      separating: sum(({ separating }) => separating),
      toStepIds: same.flatMap(({ toStepIds }) => toStepIds),
    };
  });
}
