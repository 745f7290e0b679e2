import type { Dice } from './dice.ts';

export type Law = 'AsylbLG' | 'SGB2' | 'SGB12';
export type PayeeType = 'recipient' | 'landlord' | 'provider' | 'school' | 'utility' | 'other';

export interface Benefit {
  readonly code: string;
  readonly text: string;
  readonly law: Law;
}

/** How a one-time amount comes about: a lump sum of the town's guideline or actual costs (log-normal, in cents). */
export type AmountModel =
  | { readonly lumpCents: number }
  | { readonly medianCents: number; readonly sigma: number; readonly maxCents: number };

export interface OneTimeBenefit extends Benefit {
  /** Months between two payments to one person; 0 for benefits by event. */
  readonly intervalMonths: number;
  readonly amount: AmountModel;
  readonly payee: PayeeType;
  /** Expected payments per household and year. */
  readonly perYear: number;
}

/** Monthly standard rates in euros by need level 1 to 6, valid 2025-01-01 to 2025-12-31 (RBSFV 2025, § 28a SGB XII). */
export const STANDARD_RATE_2025 = [563, 506, 451, 471, 390, 357] as const;

/** Monthly basic benefits AsylbLG in euros, levels 1 and 2, 2025 (Bekanntmachung zu § 3a AsylbLG). */
export const ASYLUM_RATE_2025 = [441, 397] as const;

/** Personal school supplies § 34 Abs. 3 SGB XII in euros, 2025: February and August. */
export const SCHOOL_SUPPLIES_2025 = { 2: 65, 8: 130 } as const;

const actual = (median: number, sigma: number, max: number): AmountModel => ({
  medianCents: median * 100,
  sigma,
  maxCents: max * 100,
});
const lump = (euros: number): AmountModel => ({ lumpCents: euros * 100 });

export const FARE: OneTimeBenefit = {
  code: 'ASY-6-FAHRT',
  text: 'Fahrtkosten',
  law: 'AsylbLG',
  intervalMonths: 0,
  amount: actual(32, 1.25, 1_500),
  payee: 'recipient',
  perYear: 3.2,
};
export const OTHER_AID: OneTimeBenefit = {
  code: 'ASY-6-SONST',
  text: 'Sonstige einmalige Beihilfe',
  law: 'AsylbLG',
  intervalMonths: 0,
  amount: actual(85, 1.25, 3_000),
  payee: 'recipient',
  perYear: 1.4,
};
export const FURNITURE: OneTimeBenefit = {
  code: 'ASY-6-MOEB',
  text: 'Beihilfe Möbel/Hausrat',
  law: 'AsylbLG',
  intervalMonths: 60,
  amount: actual(340, 0.9, 3_000),
  payee: 'recipient',
  perYear: 0.25,
};
export const BIRTH_LUMP: OneTimeBenefit = {
  code: 'ASY-6-GEB',
  text: 'Erstausstattung Geburt (Pauschale)',
  law: 'AsylbLG',
  intervalMonths: 9,
  amount: lump(480),
  payee: 'recipient',
  perYear: 0.1,
};
export const CLASS_TRIP: OneTimeBenefit = {
  code: 'SGB2-KLAFA',
  text: 'Klassenfahrt',
  law: 'SGB2',
  intervalMonths: 0,
  amount: actual(140, 0.9, 900),
  payee: 'school',
  perYear: 0.6,
};

/** Codes and intervals from the benefit catalogue; amounts and frequencies are this town's own invention. */
export const ONE_TIME_BENEFITS: readonly OneTimeBenefit[] = [
  FARE,
  OTHER_AID,
  FURNITURE,
  BIRTH_LUMP,
  {
    code: 'ASY-6-BEKL',
    text: 'Beihilfe Bekleidung (Pauschale)',
    law: 'AsylbLG',
    intervalMonths: 12,
    amount: lump(180),
    payee: 'recipient',
    perYear: 0.5,
  },
  {
    code: 'ASY-6-BRIL',
    text: 'Brille/Hilfsmittel',
    law: 'AsylbLG',
    intervalMonths: 24,
    amount: actual(110, 0.8, 800),
    payee: 'recipient',
    perYear: 0.2,
  },
  {
    code: 'ASY-6-PASS',
    text: 'Passbeschaffungskosten',
    law: 'AsylbLG',
    intervalMonths: 60,
    amount: actual(130, 0.7, 900),
    payee: 'recipient',
    perYear: 0.2,
  },
  CLASS_TRIP,
  {
    code: 'SGB2-EA-WO',
    text: 'Erstausstattung Wohnung',
    law: 'SGB2',
    intervalMonths: 60,
    amount: actual(610, 0.8, 4_000),
    payee: 'recipient',
    perYear: 0.2,
  },
  {
    code: 'SGB2-EA-BEK',
    text: 'Erstausstattung Bekleidung (Pauschale)',
    law: 'SGB2',
    intervalMonths: 36,
    amount: lump(320),
    payee: 'recipient',
    perYear: 0.2,
  },
  {
    code: 'SGB2-EA-GEB',
    text: 'Erstausstattung Geburt (Pauschale)',
    law: 'SGB2',
    intervalMonths: 9,
    amount: lump(480),
    payee: 'recipient',
    perYear: 0.1,
  },
  {
    code: 'SGB2-DARL',
    text: 'Darlehen unabweisbarer Bedarf',
    law: 'SGB2',
    intervalMonths: 6,
    amount: actual(210, 0.9, 2_000),
    payee: 'recipient',
    perYear: 0.3,
  },
  {
    code: 'SGB2-UMZ',
    text: 'Umzugskosten',
    law: 'SGB2',
    intervalMonths: 24,
    amount: actual(430, 0.9, 4_000),
    payee: 'recipient',
    perYear: 0.2,
  },
  {
    code: 'SGB2-SCHULD',
    text: 'Übernahme Energieschulden',
    law: 'SGB2',
    intervalMonths: 24,
    amount: actual(520, 0.9, 4_000),
    payee: 'utility',
    perYear: 0.15,
  },
  {
    code: 'SGB2-ORTHO',
    text: 'Therapeutische Geräte',
    law: 'SGB2',
    intervalMonths: 12,
    amount: actual(140, 0.9, 1_200),
    payee: 'recipient',
    perYear: 0.2,
  },
  {
    code: 'SGB12-31-1',
    text: 'Erstausstattung Wohnung',
    law: 'SGB12',
    intervalMonths: 60,
    amount: actual(580, 0.8, 4_000),
    payee: 'recipient',
    perYear: 0.3,
  },
  {
    code: 'SGB12-31-2',
    text: 'Erstausstattung Bekleidung (Pauschale)',
    law: 'SGB12',
    intervalMonths: 12,
    amount: lump(330),
    payee: 'recipient',
    perYear: 0.3,
  },
  {
    code: 'SGB12-31-3',
    text: 'Therapeutische Geräte',
    law: 'SGB12',
    intervalMonths: 12,
    amount: actual(150, 0.9, 1_200),
    payee: 'recipient',
    perYear: 0.4,
  },
  {
    code: 'SGB12-BEST',
    text: 'Bestattungskosten',
    law: 'SGB12',
    intervalMonths: 0,
    amount: actual(1_700, 0.35, 6_000),
    payee: 'provider',
    perYear: 0.1,
  },
];

/** An amount of the model, at least 1.50 euros. Draws again above the maximum: a cap would pile amounts up on it. */
export function drawAmount(model: AmountModel, dice: Dice): number {
  if ('lumpCents' in model) return model.lumpCents;
  for (;;) {
    const cents = Math.round(model.medianCents * Math.exp(model.sigma * dice.normal()));
    if (cents >= 150 && cents <= model.maxCents) return cents;
  }
}
