import type { Engagement } from '../../../engagement/engagement.ts';

/** Facts that a person states about an engagement; dates as typed or 'yyyy-mm-dd'. */
export type FactsForm = Pick<
  Engagement,
  | 'number'
  | 'title'
  | 'authorityName'
  | 'subject'
  | 'periodFrom'
  | 'periodTo'
  | 'land'
  | 'status'
  | 'confidentiality'
  | 'cashLimitCents'
  | 'retentionYears'
>;

export const factFields: readonly (keyof FactsForm)[] = [
  ...(['title', 'number', 'authorityName', 'subject', 'periodFrom', 'periodTo'] as const),
  ...(['land', 'status', 'confidentiality', 'cashLimitCents', 'retentionYears'] as const),
];

export function factsOf(engagement: Engagement): FactsForm {
  return Object.fromEntries(
    factFields.map((field) => [field, engagement[field]]),
  ) as unknown as FactsForm;
}
