import {
  defaultStaffingParameters,
  type EmploymentStatus,
  hourlyRateOf,
  type ParameterSource,
  publishedDistributions,
  publishedWorkingMinutes,
} from '#pruefwerk/staffing';
import { holdsOn } from '#pruefwerk/organisation';
import type { StaffingParameterKind } from '../task-kinds.ts';
import type { StaffingParameter } from './staffing-parameter.entity.ts';

/** A figure that a calculation rests on, with where it comes from. */
export interface ParameterInForce {
  readonly kind: StaffingParameterKind;
  readonly status: EmploymentStatus | null;
  readonly payGrade: string | null;
  /** Minutes per year, hundredths of a percent, or cents per hour. */
  readonly value: number;
  /** Null: a published figure stands in, because the engagement has none of its own. */
  readonly id: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly address: string | null;
  /** Year or day that a published figure holds for. */
  readonly asOf: string | null;
  readonly verified: boolean;
  /** In German, as published figures are quoted. */
  readonly note: string | null;
}

/** Hundredths of a percent in the whole. */
export const SHARE_UNIT = 10_000;

type Own = readonly StaffingParameter[];

/** @param date plain date on which the figure must hold */
export function workingMinutesAt(
  own: Own,
  status: EmploymentStatus,
  date: string,
): ParameterInForce {
  const found = ownAt(own, date, (one) => one.kind === 'working-minutes' && one.status === status);
  const facts = { kind: 'working-minutes', status, payGrade: null } as const;
  const published = publishedWorkingMinutes.find((one) => one.status === status);
  const value = published?.minutes ?? defaultStaffingParameters.workingMinutes;
  return found ?? { ...facts, value, ...publishedSource(published) };
}

export function distributionAt(
  own: Own,
  part: 'personal' | 'material',
  date: string,
): ParameterInForce {
  const kind = `distribution-${part}` as const;
  const [published] = publishedDistributions;
  const value = Math.round((published?.[part] ?? 0) * SHARE_UNIT);
  return (
    ownAt(own, date, (one) => one.kind === kind) ?? {
      ...{ kind, status: null, payGrade: null, value },
      ...publishedSource(published),
    }
  );
}

/** Null when there is no rate for the pay grade. */
export function hourlyRateAt(own: Own, payGrade: string, date: string): ParameterInForce | null {
  const same = (one: StaffingParameter) =>
    one.kind === 'hourly-rate' && plainGrade(one.payGrade ?? '') === plainGrade(payGrade);
  const published = hourlyRateOf(payGrade);
  const facts = { kind: 'hourly-rate', status: null, payGrade } as const;
  return (
    ownAt(own, date, same) ??
    (published && { ...facts, value: published.singleCents, ...publishedSource(published) })
  );
}

function plainGrade(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function ownAt(
  own: Own,
  date: string,
  fits: (one: StaffingParameter) => boolean,
): ParameterInForce | undefined {
  const found = own.find((one) => one.withdrawnReason === null && fits(one) && holdsOn(one, date));
  return found && ownParameter(found);
}

export function ownParameter(parameter: StaffingParameter): ParameterInForce {
  const { kind, status, payGrade, value, id, validFrom, validTo, source, verified } = parameter;
  return {
    ...{ kind, status, payGrade, value, id, validFrom, validTo, source, verified },
    ...{ address: null, asOf: null, note: null },
  };
}

function publishedSource(published: ParameterSource | undefined) {
  const {
    source = '',
    address = null,
    asOf = null,
    verified = false,
    note = null,
  } = published ?? {};
  return { ...{ id: null, validFrom: null, validTo: null }, source, address, asOf, verified, note };
}
