import type { TaskFacts } from '#pruefwerk/tasks';
import {
  FINANCE,
  GUIDANCE,
  JOBCENTER,
  SOCIAL,
  TREASURY,
  YOUTH,
} from '../organisation/sample-units.ts';

type Recorded = Partial<
  Pick<
    TaskFacts,
    'obligation' | 'legalBasis' | 'description' | 'payGrade' | 'staffStatus' | 'timeMethod'
  >
>;

export interface SampleTask extends Recorded {
  /** Place in the tree: product, task, subtask. */
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  /** Cases of 2025 and minutes per case; absent where only the tasks below are counted. */
  readonly work?: {
    readonly cases: number;
    readonly minutes: number;
    readonly observations?: number;
    /** Half width of the 95 % interval in minutes. */
    readonly precision?: number;
  };
  /** Name of the Istprozess it is done by, and the roles of it that this task counts. */
  readonly process?: { readonly name: string; readonly roles: readonly string[] };
}

const asylum: readonly SampleTask[] = [
  {
    ...{ number: '1', title: 'Leistungen nach dem Asylbewerberleistungsgesetz', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['AsylbLG'] },
  },
  {
    ...{ number: '1.1', title: 'Laufende Leistungen', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 2 AsylbLG', '§ 3 AsylbLG'] },
  },
  {
    ...{ number: '1.1.1', title: 'Anspruch prüfen, Leistung berechnen und erfassen', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 3 AsylbLG', '§ 7 AsylbLG'] },
    ...{ payGrade: 'E 9b', timeMethod: 'self-recording' },
    work: { cases: 8640, minutes: 41, observations: 160, precision: 3.2 },
    process: { name: 'Laufende Leistung anordnen', roles: ['Leistungssachbearbeitung'] },
  },
  {
    ...{ number: '1.1.2', title: 'Anordnungen prüfen und freigeben', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 31 Abs. 2 KomHVO NRW'] },
    ...{ payGrade: 'A 11', staffStatus: 'beamte', timeMethod: 'self-recording' },
    work: { cases: 8640, minutes: 5.4, observations: 160, precision: 0.6 },
    process: { name: 'Laufende Leistung anordnen', roles: ['Teamleitung'] },
  },
  {
    ...{ number: '1.2', title: 'Einmalige Leistungen', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 6 Abs. 1 AsylbLG'] },
  },
  {
    ...{ number: '1.2.1', title: 'Anträge prüfen, bescheiden und anordnen', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 6 Abs. 1 AsylbLG'], payGrade: 'E 9b' },
    work: { cases: 5120, minutes: 29.4 },
    process: { name: 'Einmalige Beihilfe auszahlen', roles: ['Leistungssachbearbeitung'] },
  },
  {
    ...{ number: '1.2.2', title: 'Zahlungen über der Freigabegrenze freigeben', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 31 Abs. 2 KomHVO NRW'] },
    ...{ payGrade: 'A 11', staffStatus: 'beamte' },
    work: { cases: 5120, minutes: 0.7 },
    process: { name: 'Einmalige Beihilfe auszahlen', roles: ['Teamleitung'] },
  },
  {
    ...{ number: '1.2.3', title: 'Barauszahlungen in Notlagen anordnen', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 3 Abs. 5 AsylbLG'], payGrade: 'E 9b' },
    work: { cases: 610, minutes: 20 },
    process: { name: 'Barauszahlung an der Kasse', roles: ['Leistungssachbearbeitung'] },
  },
  {
    ...{ number: '1.3', title: 'Stammdaten pflegen', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 47 Abs. 1 SGB I'] },
  },
  {
    ...{ number: '1.3.1', title: 'Bankverbindungen ändern', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 47 Abs. 1 SGB I'], payGrade: 'E 9b' },
    work: { cases: 940, minutes: 9.6 },
    process: { name: 'Bankverbindung ändern', roles: ['Leistungssachbearbeitung'] },
  },
];

const otherBenefits: readonly SampleTask[] = [
  {
    ...{ number: '2', title: 'Sozialhilfe und Wohngeld', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['SGB XII'] },
  },
  {
    ...{ number: '2.1', title: 'Sozialhilfe gewähren', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['SGB XII'], payGrade: 'E 9b' },
    work: { cases: 520, minutes: 420 },
  },
  {
    ...{ number: '2.2', title: 'Wohngeldanträge bearbeiten', unit: SOCIAL },
    ...{ obligation: 'obligatory', payGrade: 'E 9b', work: { cases: 1100, minutes: 120 } },
  },
  {
    ...{ number: '2.3', title: 'Bildung und Teilhabe', unit: SOCIAL },
    ...{ obligation: 'obligatory', legalBasis: ['§ 28 SGB II'], payGrade: 'E 9a' },
    work: { cases: 1400, minutes: 25 },
  },
];

const jobCentre: readonly SampleTask[] = [
  {
    ...{ number: '3', title: 'Grundsicherung für Arbeitsuchende', unit: JOBCENTER },
    ...{ obligation: 'obligatory', legalBasis: ['SGB II', '§§ 6a-6d SGB II'] },
  },
  { number: '3.1', title: 'Bürgergeld gewähren', unit: JOBCENTER, obligation: 'obligatory' },
  {
    ...{ number: '3.1.1', title: 'Anträge annehmen und vorbereiten', unit: JOBCENTER },
    ...{ obligation: 'obligatory', payGrade: 'E 8', work: { cases: 1870, minutes: 14.6 } },
    process: { name: 'Antrag auf Bürgergeld bearbeiten', roles: ['Eingangszone'] },
  },
  {
    ...{ number: '3.1.2', title: 'Anträge prüfen, bescheiden und anordnen', unit: JOBCENTER },
    ...{ obligation: 'obligatory', payGrade: 'E 9c', timeMethod: 'self-recording' },
    work: { cases: 1870, minutes: 103.2, observations: 120, precision: 8.5 },
    process: { name: 'Antrag auf Bürgergeld bearbeiten', roles: ['Sachbearbeitung SGB II'] },
  },
  {
    ...{ number: '3.1.3', title: 'Änderungen im laufenden Bezug bearbeiten', unit: JOBCENTER },
    ...{ obligation: 'obligatory', payGrade: 'E 9c', timeMethod: 'multi-moment' },
    work: { cases: 9800, minutes: 55, observations: 897, precision: 2.4 },
  },
  {
    ...{ number: '3.1.4', title: 'Erstattungen und Widersprüche bearbeiten', unit: JOBCENTER },
    ...{ obligation: 'obligatory', legalBasis: ['§§ 44-50 SGB X'], payGrade: 'E 9c' },
    work: { cases: 1160, minutes: 110 },
  },
  { number: '3.2', title: 'In Arbeit integrieren', unit: JOBCENTER, obligation: 'obligatory' },
  {
    ...{ number: '3.2.1', title: 'Beraten und vermitteln', unit: JOBCENTER },
    ...{ obligation: 'obligatory', payGrade: 'E 9c', work: { cases: 1480, minutes: 380 } },
  },
  {
    ...{ number: '3.2.2', title: 'Ausbildung mit Kinderbetreuung begleiten', unit: JOBCENTER },
    ...{ obligation: 'obligatory', payGrade: 'E 9c', work: { cases: 140, minutes: 95 } },
    process: {
      ...{ name: 'Kinderbetreuung und Ausbildung sichern', roles: ['Integrationsfachkraft'] },
    },
  },
];

const others: readonly SampleTask[] = [
  { number: '4', title: 'Kindertagesbetreuung', unit: YOUTH, obligation: 'obligatory' },
  {
    ...{ number: '4.1', title: 'Betreuungsplätze vermitteln', unit: YOUTH },
    ...{ obligation: 'obligatory', payGrade: 'E 9a', work: { cases: 1150, minutes: 70 } },
  },
  {
    ...{ number: '5', title: 'Zahlungsverkehr und Kasse', unit: FINANCE },
    ...{ obligation: 'obligatory', legalBasis: ['§ 31 KomHVO NRW'] },
  },
  { number: '5.1', title: 'Zahlungen abwickeln', unit: TREASURY, obligation: 'obligatory' },
  {
    ...{ number: '5.1.1', title: 'Zahlungsläufe erstellen und senden', unit: TREASURY },
    ...{ obligation: 'obligatory', legalBasis: ['§ 31 Abs. 3 KomHVO NRW'], payGrade: 'E 8' },
    work: { cases: 250, minutes: 35 },
    process: { name: 'Zahlungslauf und Kasse abwickeln', roles: ['Stadtkasse'] },
  },
  {
    ...{ number: '5.1.2', title: 'Tagesabschluss und Rückläufer', unit: TREASURY },
    ...{ obligation: 'obligatory', legalBasis: ['§ 31 Abs. 4 KomHVO NRW'], payGrade: 'E 8' },
    work: { cases: 250, minutes: 62.7 },
    process: { name: 'Zahlungslauf und Kasse abwickeln', roles: ['Buchhaltung'] },
  },
  {
    ...{ number: '5.1.3', title: 'Anordnungen übertragen und ausführen', unit: TREASURY },
    ...{ obligation: 'obligatory', payGrade: 'E 8', work: { cases: 5120, minutes: 6 } },
    process: { name: 'Einmalige Beihilfe auszahlen', roles: ['Stadtkasse'] },
  },
  {
    ...{ number: '5.1.4', title: 'Barauszahlungen leisten und abstimmen', unit: TREASURY },
    ...{ obligation: 'obligatory', payGrade: 'E 8', work: { cases: 610, minutes: 8.1 } },
    process: { name: 'Barauszahlung an der Kasse', roles: ['Stadtkasse'] },
  },
  { number: '6', title: 'Lotsendienst', unit: GUIDANCE, obligation: 'voluntary' },
  {
    ...{ number: '6.1', title: 'Familien mit mehreren Leistungen begleiten', unit: GUIDANCE },
    ...{ obligation: 'voluntary', payGrade: 'S 12', work: { cases: 420, minutes: 640 } },
    description: 'Ein Haushalt, eine Ansprechperson: Anträge, Termine und Zusagen zusammenführen.',
  },
];

/** The task catalogue of the sample, in tree order: a task stands behind the one above it. */
export const sampleTasks: readonly SampleTask[] = [
  ...asylum,
  ...otherBenefits,
  ...jobCentre,
  ...others,
];
