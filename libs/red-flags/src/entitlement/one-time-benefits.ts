/** A benefit that is granted for one occasion, and the months within which the same one is unusual. */
export interface OneTimeBenefit {
  readonly code: string;
  /** German name. */
  readonly name: string;
  readonly law: string;
  /** 0: as often as the need arises. */
  readonly minIntervalMonths: number;
}

/**
 * One-time benefits of the project's catalogue (AsylbLG, SGB II, SGB XII). The codes are the project's own; the
 * intervals are guide values of the project's design, not law: a local guideline goes before them.
 */
export const ONE_TIME_BENEFITS: readonly OneTimeBenefit[] = [
  {
    code: 'ASY-6-BEKL',
    name: 'Einmalige Beihilfe Bekleidung',
    law: 'AsylbLG',
    minIntervalMonths: 12,
  },
  {
    code: 'ASY-6-MOEB',
    name: 'Einmalige Beihilfe Möbel/Hausrat',
    law: 'AsylbLG',
    minIntervalMonths: 60,
  },
  {
    code: 'ASY-6-GEB',
    name: 'Erstausstattung Schwangerschaft/Geburt',
    law: 'AsylbLG',
    minIntervalMonths: 9,
  },
  { code: 'ASY-6-PASS', name: 'Passbeschaffungskosten', law: 'AsylbLG', minIntervalMonths: 60 },
  {
    code: 'ASY-6-FAHRT',
    name: 'Fahrtkosten (Behoerde, Botschaft, Arzt)',
    law: 'AsylbLG',
    minIntervalMonths: 0,
  },
  { code: 'ASY-6-BRIL', name: 'Brille/Hilfsmittel', law: 'AsylbLG', minIntervalMonths: 24 },
  {
    code: 'ASY-6-SONST',
    name: 'Sonstige einmalige Beihilfe (Freitext)',
    law: 'AsylbLG',
    minIntervalMonths: 0,
  },
  {
    code: 'ASY-RUECK',
    name: 'Rückkehrhilfe / Weiterwanderung',
    law: 'AsylbLG',
    minIntervalMonths: 0,
  },
  {
    code: 'ASY-REISE',
    name: 'Reisebeihilfe zum zugewiesenen Ort',
    law: 'AsylbLG',
    minIntervalMonths: 0,
  },
  { code: 'ASY-NOTH', name: 'Nothelfererstattung', law: 'AsylbLG', minIntervalMonths: 0 },
  { code: 'SGB2-DARL', name: 'Darlehen unabweisbarer Bedarf', law: 'SGB II', minIntervalMonths: 6 },
  {
    code: 'SGB2-EA-WO',
    name: 'Erstausstattung Wohnung samt Haushaltsgeräten',
    law: 'SGB II',
    minIntervalMonths: 60,
  },
  { code: 'SGB2-EA-BEK', name: 'Erstausstattung Bekleidung', law: 'SGB II', minIntervalMonths: 36 },
  {
    code: 'SGB2-EA-GEB',
    name: 'Erstausstattung Schwangerschaft und Geburt',
    law: 'SGB II',
    minIntervalMonths: 9,
  },
  {
    code: 'SGB2-ORTHO',
    name: 'Orthopädische Schuhe, therapeutische Geräte',
    law: 'SGB II',
    minIntervalMonths: 12,
  },
  { code: 'SGB2-VORZ', name: 'Vorzeitige Leistung', law: 'SGB II', minIntervalMonths: 3 },
  { code: 'SGB2-KLAFA', name: 'Klassenfahrt / Ausflug', law: 'SGB II', minIntervalMonths: 0 },
  {
    code: 'SGB2-UMZ',
    name: 'Umzugs- und Wohnungsbeschaffungskosten',
    law: 'SGB II',
    minIntervalMonths: 24,
  },
  { code: 'SGB2-KAUT', name: 'Mietkautionsdarlehen', law: 'SGB II', minIntervalMonths: 24 },
  {
    code: 'SGB2-SCHULD',
    name: 'Übernahme Miet-/Energieschulden',
    law: 'SGB II',
    minIntervalMonths: 24,
  },
  { code: 'SGB12-31-1', name: 'Erstausstattung Wohnung', law: 'SGB XII', minIntervalMonths: 60 },
  {
    code: 'SGB12-31-2',
    name: 'Erstausstattung Bekleidung, Schwangerschaft/Geburt',
    law: 'SGB XII',
    minIntervalMonths: 12,
  },
  {
    code: 'SGB12-31-3',
    name: 'Orthopädische Schuhe, therapeutische Geräte',
    law: 'SGB XII',
    minIntervalMonths: 12,
  },
  { code: 'SGB12-BEST', name: 'Bestattungskosten', law: 'SGB XII', minIntervalMonths: 0 },
];
