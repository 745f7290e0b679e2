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
  const { title, number, authorityName, subject, periodFrom, periodTo } = engagement;
  const { land, status, confidentiality, cashLimitCents, retentionYears } = engagement;
  return {
    ...{ title, number, authorityName, subject, periodFrom, periodTo },
    ...{ land, status, confidentiality, cashLimitCents, retentionYears },
  };
}
