import type { Land } from '#pruefwerk/calendar';
import type { Cents } from '#pruefwerk/money';

/** Rule parameters that differ from the rules' defaults: by rule id, then by parameter name. */
export type RuleOverrides = Readonly<
  Record<string, Readonly<Record<string, number | string | boolean>>>
>;

/** Vorbereitung, in Prüfung, Berichterstattung, abgeschlossen. */
export const engagementStatuses = ['planning', 'in-progress', 'reporting', 'closed'] as const;
export type EngagementStatus = (typeof engagementStatuses)[number];

/** What a person states about an engagement. Dates are 'yyyy-mm-dd', both ends included. */
export interface EngagementFacts {
  /** Reference number that the office uses, unique. */
  readonly number: string;
  readonly title: string;
  readonly authorityName: string;
  readonly subject: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  /** Decides holidays and which law holds. */
  readonly land: Land;
  /** Printed on every page of what is issued. */
  readonly confidentiality: string;
  /** Cash payments above this are looked at. */
  readonly cashLimitCents: Cents;
  /** How long the engagement's data is kept after its end. */
  readonly retentionYears: number;
  readonly ruleOverrides: RuleOverrides;
}

/** Books are kept ten years (§ 59 KomHVO NRW); the cash limit is a local rule, this is only a start. */
export const engagementDefaults = {
  confidentiality: 'Vertraulich – nur für den Dienstgebrauch. Enthält Sozialdaten (§ 35 SGB I).',
  cashLimitCents: 50_000,
  retentionYears: 10,
  ruleOverrides: {},
} as const satisfies Partial<EngagementFacts>;
