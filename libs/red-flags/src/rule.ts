import type { PaymentColumn } from '#pruefwerk/population';
import type { Land } from '#pruefwerk/calendar';
import type { ParameterSchema, ParameterValues } from './parameters.ts';

export type RuleFamily =
  | 'duplicates'
  | 'segregation-of-duties'
  | 'limits'
  | 'accounts-and-payees'
  | 'entitlement'
  | 'completeness'
  | 'time'
  | 'statistics';

/** Either one column, or any one of several; a rule runs when every need is met. */
export type ColumnNeed = PaymentColumn | { readonly anyOf: readonly PaymentColumn[] };

export type FactKind =
  'cents' | 'count' | 'date' | 'days' | 'text' | 'permille' | 'ppm' | 'employee' | 'personal';

export interface FactDefinition {
  /** Column name in the rule's result and key in the hit's facts, snake_case. */
  readonly name: string;
  readonly kind: FactKind;
}

/** Signing limit of a function (and optionally of an organisational unit) in a span of days, both inclusive. */
export interface SigningLimit {
  readonly limitCents: number;
  readonly orgUnit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** All that a rule may know besides the rows: no clock, no database, no files. */
export interface RuleContext {
  /** Canonical columns that the population has. */
  readonly columns: ReadonlySet<PaymentColumn>;
  readonly parameters: ParameterValues;
  readonly land: Land;
  /** First and last plain date in any date or timestamp column of the population. */
  readonly dateRange: { readonly from: string; readonly to: string };
  /** From the engagement; empty when none are recorded, then the rule's own parameter holds. */
  readonly signingLimits: readonly SigningLimit[];
}

/** A query whose single row decides whether the rule is applicable to this population. */
export interface ApplicabilityGate {
  sql(context: RuleContext): string;
  /** Null when applicable, otherwise the reason with its figures. */
  decide(row: Readonly<Record<string, FactValue>>): NotApplicable | null;
}

export interface NotApplicable {
  readonly code: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export type FactValue = string | number | boolean | null;

/**
 * One red-flag rule. Its SQL is in the dialect that DuckDB and PostgreSQL share and reads the table `payments`.
 *
 * Each result row is one subject row of one hit and has the columns
 * `hit_key` (text, made of content only, equal for all rows of a hit), `row_no` (bigint),
 * `amount_at_risk_cents` (bigint, equal for all rows of a hit) and one column per fact (equal for all rows of a hit).
 * The result does not depend on the order of the rows.
 */
export interface Rule {
  /** kebab-case, stable for ever. */
  readonly id: string;
  /** Raised with every change of the result. */
  readonly version: number;
  readonly family: RuleFamily;
  /** True when a hit points at an employee: shown to the audit lead only. */
  readonly aboutPersons: boolean;
  readonly requires: readonly ColumnNeed[];
  /** Columns that sharpen the result when they are there. */
  readonly uses: readonly PaymentColumn[];
  readonly parameters: ParameterSchema;
  readonly facts: readonly FactDefinition[];
  readonly gate?: ApplicabilityGate;
  sql(context: RuleContext): string;
  /**
   * Pure last step over all hits of the query, for what SQL cannot compute alike on both engines
   * (binomial tails, roots): may drop hits and replace facts; never adds rows.
   */
  refine?(hits: readonly RuleHit[], context: RuleContext): readonly RuleHit[];
}

/** One hit: a group of subject rows with named facts. */
export interface RuleHit {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly key: string;
  /** Subject rows (`row_no`), ascending. */
  readonly rows: readonly number[];
  readonly amountAtRiskCents: number;
  readonly facts: Readonly<Record<string, FactValue>>;
}
