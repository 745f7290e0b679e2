import type { Power } from '#pruefwerk/organisation';
import { OFFICES } from '#pruefwerk/sample-town';
import {
  FINANCE,
  GUIDANCE,
  JOBCENTER,
  SOCIAL,
  TREASURY,
  YOUTH,
  ADVICE_POINT,
} from './sample-units.ts';

export interface SamplePower {
  readonly power: Power;
  readonly limitCents: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface SamplePost {
  readonly unit: string;
  /** Key of the post: by it deputies refer to each other, and the sample finds what is there already. */
  readonly number: string;
  readonly designation: string;
  /** As the lanes of the sample's processes are called. */
  readonly roleName: string;
  readonly payGrade: string;
  readonly fteActual: number;
  readonly fteTarget: number;
  /** Number of the post that acts for this one. */
  readonly deputy?: string;
  readonly powers?: readonly SamplePower[];
}

const since2024 = { validFrom: '2024-01-01', validTo: null };
const power = (word: Power, limitCents: number | null = null): SamplePower => ({
  ...{ power: word, limitCents, ...since2024 },
});
/** Until the end of 2023 a clerk ordered up to 300 euros alone, since then up to 500. */
const clerkPowers: readonly SamplePower[] = [
  power('feststellen'),
  { power: 'anordnen', limitCents: 300_00, validFrom: '2020-01-01', validTo: '2023-12-31' },
  power('anordnen', 500_00),
];

/** Without a deputy on purpose: the gap is shown. */
const UNREPRESENTED_BRANCH = 'Außenstelle Mühlental';

/** Posts of one office of the social department; as many clerks as the town's payment data knows. */
function officePosts(unit: string, first: number): SamplePost[] {
  const number = (offset: number) => `50-${first + offset}`;
  const represented = unit !== UNREPRESENTED_BRANCH;
  return [
    {
      ...{ unit, number: number(0), designation: `Teamleitung ${unit}`, roleName: 'Teamleitung' },
      ...{ payGrade: 'A 11', fteActual: 1, fteTarget: 1 },
      ...(represented && { deputy: number(1) }),
      powers: [power('anordnen', 10_000_00), power('freigeben', 10_000_00)],
    },
    {
      ...{ unit, number: number(1), designation: `Stellvertretende Teamleitung ${unit}` },
      ...{ roleName: 'Zweite Sachbearbeitung', payGrade: 'E 10', fteActual: 1, fteTarget: 1 },
      ...{ deputy: number(2), powers: [power('freigeben', 2_500_00)] },
    },
    {
      ...{ unit, number: number(2), designation: `Anordnung ${unit}` },
      ...{ roleName: 'Anordnung', payGrade: 'E 9c', fteActual: 1, fteTarget: 1 },
      ...{ deputy: number(1), powers: [power('anordnen', 2_500_00)] },
    },
    {
      ...{ unit, number: number(3), designation: `Sachbearbeitung ${unit}` },
      ...{ roleName: 'Leistungssachbearbeitung', payGrade: 'E 9b' },
      ...{ fteActual: represented ? 3 : 2.5, fteTarget: 3, deputy: number(2) },
      powers: clerkPowers,
    },
  ];
}

const socialPosts: readonly SamplePost[] = [
  {
    ...{ unit: SOCIAL, number: '50-1', designation: 'Fachbereichsleitung Soziales' },
    ...{ roleName: 'Fachbereichsleitung', payGrade: 'A 14', fteActual: 1, fteTarget: 1 },
    ...{ deputy: '50-10', powers: [power('anordnen'), power('freigeben')] },
  },
  {
    ...{ unit: SOCIAL, number: '50-2', designation: 'Fachverfahren und Controlling' },
    ...{ roleName: 'Fachverfahrensbetreuung', payGrade: 'E 11', fteActual: 1.5, fteTarget: 2 },
  },
  ...OFFICES.flatMap(({ name }, i) => officePosts(name, 10 * (i + 1))),
  {
    ...{ unit: 'Sozialamt Mitte', number: '50-14', designation: 'Sachbearbeitung Springer' },
    ...{ roleName: 'Leistungssachbearbeitung', payGrade: 'E 9b', fteActual: 1.5, fteTarget: 1.5 },
    ...{ deputy: '50-13', powers: clerkPowers },
  },
  {
    ...{ unit: 'Sozialamt Mitte', number: '50-15', designation: 'Servicestelle' },
    ...{ roleName: 'Servicestelle', payGrade: 'E 6', fteActual: 2, fteTarget: 2.5 },
    deputy: '50-13',
  },
  {
    ...{ unit: ADVICE_POINT, number: '50-60', designation: 'Beratung Weststadt' },
    ...{ roleName: 'Beratung', payGrade: 'E 9a', fteActual: 0.5, fteTarget: 0.5 },
    deputy: '50-71',
  },
  {
    ...{ unit: GUIDANCE, number: '50-70', designation: 'Leitung Lotsendienst' },
    ...{ roleName: 'Leitung Lotsendienst', payGrade: 'S 15', fteActual: 1, fteTarget: 1 },
    deputy: '50-71',
  },
  {
    ...{ unit: GUIDANCE, number: '50-71', designation: 'Lotsinnen und Lotsen' },
    ...{ roleName: 'Lotse', payGrade: 'S 12', fteActual: 3, fteTarget: 4, deputy: '50-70' },
  },
];

const otherPosts: readonly SamplePost[] = [
  {
    ...{ unit: JOBCENTER, number: '55-1', designation: 'Teamleitung Leistung SGB II' },
    ...{ roleName: 'Teamleitung SGB II', payGrade: 'A 12', fteActual: 1, fteTarget: 1 },
    ...{ deputy: '50-10', powers: [power('anordnen', 10_000_00), power('freigeben', 10_000_00)] },
  },
  {
    ...{ unit: JOBCENTER, number: '55-2', designation: 'Sachbearbeitung Leistung SGB II' },
    ...{ roleName: 'Sachbearbeitung SGB II', payGrade: 'E 9c', fteActual: 11, fteTarget: 12.5 },
    ...{ deputy: '55-1', powers: [power('feststellen')] },
  },
  {
    ...{ unit: JOBCENTER, number: '55-3', designation: 'Eingangszone' },
    ...{ roleName: 'Eingangszone', payGrade: 'E 8', fteActual: 3, fteTarget: 3, deputy: '55-2' },
  },
  {
    ...{ unit: JOBCENTER, number: '55-4', designation: 'Integrationsfachkräfte' },
    ...{ roleName: 'Integrationsfachkraft', payGrade: 'E 9c', fteActual: 7.5, fteTarget: 8 },
    ...{ deputy: '55-1', powers: [power('feststellen')] },
  },
  {
    ...{ unit: YOUTH, number: '51-1', designation: 'Teamleitung Kindertagesbetreuung' },
    ...{ roleName: 'Teamleitung Kindertagesbetreuung', payGrade: 'A 11' },
    ...{ fteActual: 1, fteTarget: 1, deputy: '51-2', powers: [power('anordnen', 5_000_00)] },
  },
  {
    ...{ unit: YOUTH, number: '51-2', designation: 'Platzvermittlung Kindertagesbetreuung' },
    ...{ roleName: 'Platzvermittlung', payGrade: 'E 9a', fteActual: 2, fteTarget: 2.5 },
    ...{ deputy: '51-1', powers: [power('feststellen')] },
  },
  {
    ...{ unit: FINANCE, number: '20-1', designation: 'Fachbereichsleitung Finanzen' },
    ...{ roleName: 'Kämmerei', payGrade: 'A 14', fteActual: 1, fteTarget: 1, deputy: '20-10' },
  },
  {
    ...{ unit: TREASURY, number: '20-10', designation: 'Kassenverwaltung' },
    ...{ roleName: 'Kassenverwaltung', payGrade: 'A 11', fteActual: 1, fteTarget: 1 },
    powers: [power('kasse')],
  },
  {
    ...{ unit: TREASURY, number: '20-11', designation: 'Zahlungsverkehr' },
    ...{ roleName: 'Stadtkasse', payGrade: 'E 8', fteActual: 2.5, fteTarget: 3 },
    ...{ deputy: '20-12', powers: [power('kasse')] },
  },
  {
    ...{ unit: TREASURY, number: '20-12', designation: 'Buchhaltung' },
    ...{ roleName: 'Buchhaltung', payGrade: 'E 8', fteActual: 2, fteTarget: 2, deputy: '20-11' },
  },
];

export const samplePosts: readonly SamplePost[] = [...socialPosts, ...otherPosts];
