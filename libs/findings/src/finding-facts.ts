import type { FindingStatus } from './finding-status.ts';
import type { Finding } from './finding.entity.ts';

/** What a person writes into a finding; amounts in cents. */
export type FindingFacts = Pick<
  Finding,
  | 'title'
  | 'area'
  | 'criteria'
  | 'condition'
  | 'cause'
  | 'effect'
  | 'recommendation'
  | 'risk'
  | 'amountAtRiskCents'
  | 'amountConfirmedCents'
  | 'addressedTo'
>;

/** A finding may start with a title alone; the five parts are due before the hearing. */
export type FindingDraft = Pick<FindingFacts, 'title' | 'risk'> &
  Partial<FindingFacts> & { readonly redFlagIds?: readonly string[] };

/** Where the text may still change; afterwards what was said stays as it was said. */
export const EDITABLE: ReadonlySet<FindingStatus> = new Set([
  'identified',
  'in-hearing',
  'agreed',
  'disputed',
]);

export function isComplete(finding: FindingFacts): boolean {
  const { criteria, condition, cause, effect, recommendation } = finding;
  return [criteria, condition, cause, effect, recommendation].every((part) => part.trim() !== '');
}
