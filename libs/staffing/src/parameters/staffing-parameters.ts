import type { ParameterSource } from './parameter-source.ts';

export type EmploymentStatus = 'tarif' | 'beamte';

/** A published figure for the working minutes of a full post per year. */
export interface PublishedWorkingMinutes extends ParameterSource {
  readonly id: string;
  readonly status: EmploymentStatus | null;
  readonly minutes: number;
}

/** Shares on top of the processing time (Verteilzeit). */
export interface PublishedDistribution extends ParameterSource {
  readonly id: string;
  readonly personal: number;
  readonly material: number;
}

const OLEV = {
  source:
    'Krems, Online-Verwaltungslexikon olev.de, Personalkosten (nach den Personalkostendaten des BMF 2014)',
  address: 'https://www.olev.de/p/pers-kosten.htm',
  asOf: '2014',
  verified: false,
  readOn: '2026-11-22',
} as const;

const HANDBOOK = {
  source: 'Handbuch für Organisationsuntersuchungen und Personalbedarfsermittlung, 2.4.3.5.4.3',
  address: 'https://www.orghandbuch.de',
} as const;

/** Oldest last. None of them is a law: an authority reckons its own ({@link workingMinutes}) and says how. */
export const publishedWorkingMinutes: readonly PublishedWorkingMinutes[] = [
  {
    ...{ ...OLEV, id: 'olev-tarif', status: 'tarif', minutes: 93_600 },
    note: '1.560 Stunden, Tarifbeschäftigte des Bundes; aus zweiter Hand und älter, vor Gebrauch durch den eigenen Wert ersetzen.',
  },
  {
    ...{ ...OLEV, id: 'olev-beamte', status: 'beamte', minutes: 98_640 },
    note: '1.644 Stunden, Beamtinnen und Beamte des Bundes; aus zweiter Hand und älter, vor Gebrauch durch den eigenen Wert ersetzen.',
  },
  {
    ...{ id: 'bremen-2012', status: null, minutes: 97_320, asOf: '2012' },
    source: 'Freie Hansestadt Bremen, 1.622 Stunden',
    ...{ address: null, verified: false, readOn: null },
    note: 'Nur aus einer Sammlung bekannt.',
  },
  {
    ...{ id: 'kgst-1970-angestellte', status: null, minutes: 105_500, asOf: '1971' },
    source: 'KGSt-Rundschreiben Normalarbeitskraft 1970 (Nachweis orlis.difu.de 465956)',
    address: 'https://orlis.difu.de/handle/difu/465956',
    ...{ verified: false, readOn: '2026-11-22' },
    note: 'Bei 42 Wochenstunden; nur zum Vergleich mit alten Untersuchungen.',
  },
];

export const publishedDistributions: readonly PublishedDistribution[] = [
  {
    ...{ ...HANDBOOK, id: 'handbook', personal: 0.05, material: 0.05, asOf: null },
    ...{ verified: false, readOn: null },
    note: 'Pauschal, wenn die Grundzeiten nachweislich frei von Verteilzeiten sind; bei Überschreitung untersuchen.',
  },
  {
    ...{ id: 'bmi-1997', personal: 0.1, material: 0.05, asOf: '1997' },
    source: 'BMI 1997, zitiert im Online-Verwaltungslexikon olev.de',
    ...{ address: null, verified: false, readOn: null },
    note: 'Ältere Pauschale.',
  },
];

export interface StaffingParameters {
  /** Working minutes of a full post per year. */
  readonly workingMinutes: number;
  /** Personal and material distribution time, shares of the processing time. */
  readonly personalDistribution: number;
  readonly materialDistribution: number;
}

/** Taken until an engagement records its own; the source of each part is in the tables above. */
export const defaultStaffingParameters: StaffingParameters = {
  workingMinutes: 93_600,
  personalDistribution: 0.05,
  materialDistribution: 0.05,
};

/** Processing time with its distribution time, as a multiple of it: 1 + personal + material, without binary noise. */
export function distributionFactor({
  personalDistribution,
  materialDistribution,
}: StaffingParameters): number {
  return Math.round((1 + personalDistribution + materialDistribution) * 1e6) / 1e6;
}
