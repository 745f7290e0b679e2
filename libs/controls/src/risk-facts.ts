import type { Risk } from './risk.entity.ts';

/** What a person writes about a risk. */
export type RiskFacts = Pick<
  Risk,
  'title' | 'description' | 'category' | 'likelihood' | 'impact' | 'causes' | 'legalBasis'
>;

/** A risk with the controls that work against it. */
export interface RiskFile {
  readonly risk: Risk;
  readonly controlIds: string[];
}
