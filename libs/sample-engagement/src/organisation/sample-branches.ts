import type { Service, ServiceKind } from '#pruefwerk/organisation';
import { ADVICE_POINT } from './sample-units.ts';

export interface SampleBranch {
  readonly unit: string;
  readonly services: readonly (readonly [Service, ServiceKind, string?])[];
  /** Weekday 1 to 7, from and to as full hours or halves: [2, 8, 12.5]. */
  readonly hours: readonly (readonly [number, number, number])[];
}

const mornings = (...days: readonly number[]) => days.map((day) => [day, 8, 12] as const);

/** What people find where they go: three offices work on cases, one only on some, one advises two mornings a week. */
export const sampleBranches: readonly SampleBranch[] = [
  {
    unit: 'Sozialamt Mitte',
    services: [
      ['asylum-benefits', 'processing'],
      ['social-assistance', 'processing'],
      ['basic-income-support', 'counselling-only'],
      ['housing-benefit', 'processing'],
      ['education-package', 'processing'],
      ['integration-guidance', 'processing'],
      ['cash-payment', 'processing'],
    ],
    hours: [...mornings(1, 2, 3, 4, 5), [2, 13, 16], [4, 13, 18]],
  },
  {
    unit: 'Außenstelle Nord',
    services: [
      ['asylum-benefits', 'processing'],
      ['social-assistance', 'processing'],
      ['housing-benefit', 'counselling-only'],
      ['education-package', 'processing'],
    ],
    hours: [...mornings(1, 2, 4, 5), [4, 13, 17]],
  },
  {
    unit: 'Außenstelle Süd',
    services: [
      ['asylum-benefits', 'processing'],
      ['social-assistance', 'counselling-only'],
      ['education-package', 'counselling-only'],
      ['cash-payment', 'processing'],
    ],
    hours: [...mornings(1, 2, 3, 4, 5)],
  },
  {
    unit: 'Außenstelle Mühlental',
    services: [
      ['asylum-benefits', 'processing'],
      ['social-assistance', 'counselling-only'],
      ['housing-benefit', 'counselling-only'],
    ],
    hours: [...mornings(1, 3), [4, 14, 17.5]],
  },
  {
    unit: ADVICE_POINT,
    services: [
      ['asylum-benefits', 'counselling-only'],
      ['basic-income-support', 'counselling-only'],
      ['integration-guidance', 'counselling-only'],
      ['debt-counselling', 'counselling-only'],
      ['other', 'counselling-only', 'Formularhilfe'],
    ],
    hours: [
      [2, 9, 12],
      [4, 14, 17],
    ],
  },
];
