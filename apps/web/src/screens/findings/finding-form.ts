import type { Finding, FindingChange } from './finding.queries.ts';

/** The five parts of a finding, in the order of the document. */
export const findingParts = ['criteria', 'condition', 'cause', 'effect', 'recommendation'] as const;
export type FindingPart = (typeof findingParts)[number];

export const findingFields = [
  'title',
  'area',
  'risk',
  'addressedTo',
  ...findingParts,
  'amountAtRiskCents',
  'amountConfirmedCents',
] as const;
export type FindingField = (typeof findingFields)[number];

/** What a person may change in the document. */
export type FindingForm = Pick<Finding, FindingField>;

export function formOf(finding: Finding): FindingForm {
  return Object.fromEntries(findingFields.map((field) => [field, finding[field]])) as FindingForm;
}

/** Texts without the blanks at their ends; what did not change is not sent. */
export function changeOf(changes: Partial<FindingForm>, version: number): FindingChange {
  const trimmed = Object.entries(changes).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return { version, ...(Object.fromEntries(trimmed) as Partial<FindingForm>) };
}
