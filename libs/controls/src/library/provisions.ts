import type { LegalBasis } from '../legal-basis.ts';

const nrw = 'KomHVO NRW, justiz-nrw.wolterskluwer-online.de';
const council = 'GO NRW, Stand 23.07.2021, recht.nrw.de';
const asylum = 'AsylbLG, Stand Dezember 2021, Gesetzessammlung des Bundestages';
const sgb2 = 'SGB II, Stand 2022, Gesetzessammlung des Bundestages';
const sgb10 = 'SGB X, Stand 2022, Gesetzessammlung des Bundestages';

/** Provisions that the library refers to. What was not read stays `verified: false`. */
const PROVISIONS = {
  'komhvo-31-1': read('KomHVO NRW § 31 Abs. 1 (Zahlungsabwicklung)', nrw),
  'komhvo-31-2': read('KomHVO NRW § 31 Abs. 2 (Feststellung)', nrw),
  'komhvo-31-3': read('KomHVO NRW § 31 Abs. 3 (Funktionstrennung)', nrw),
  'komhvo-31-4': read('KomHVO NRW § 31 Abs. 4 (täglicher Kontenabgleich)', nrw),
  'komhvo-31-5': read('KomHVO NRW § 31 Abs. 5 (unvermutete Prüfung)', nrw),
  'komhvo-32-2': read('KomHVO NRW § 32 Abs. 2 (Mindestinhalt der Regelung)', 'anwalt24.de'),
  'komhvo-59': read('KomHVO NRW § 59 Abs. 3 und 4 (Auswertbarkeit)', 'recht.nrw.de'),
  'komhkvo-42': read(
    'KomHKVO Niedersachsen § 42 Abs. 4 und 5 (Funktionstrennung)',
    'andreas-jasper.de',
  ),
  'go-104-3': read('GO NRW § 104 Abs. 1 Nr. 3 (Programmprüfung)', council),
  'go-104-6': read('GO NRW § 104 Abs. 1 Nr. 6 (Wirksamkeit interner Kontrollen)', council),
  'asylblg-1': read('AsylbLG § 1 (Leistungsberechtigte)', asylum),
  // The waiting periods were read in several versions that do not agree for 2015.
  'asylblg-2': unread('AsylbLG § 2 (Wartezeit der Analogleistungen)'),
  'asylblg-3-5': read('AsylbLG § 3 Abs. 5 (persönliche Aushändigung)', asylum),
  'asylblg-3a': read('AsylbLG § 3a (Bedarfssätze)', asylum),
  'asylblg-6': read('AsylbLG § 6 Abs. 1 (sonstige Leistungen)', asylum),
  'asylblg-11': read('AsylbLG § 11 Abs. 2 (örtliche Zuständigkeit)', asylum),
  'card-nrw': read(
    'Bezahlkartenverordnung NRW §§ 2 und 3',
    'recht.nrw.de, 02.01.2025 und 10.09.2025',
  ),
  'sgb1-47': read(
    'SGB I § 47 Abs. 1 (Auszahlung)',
    'SGB I, Stand 2022, Gesetzessammlung des Bundestages',
  ),
  'sgb2-6b-4': read(
    'SGB II § 6b Abs. 4 (Verwaltungs- und Kontrollsystem)',
    'SGB II, Stand 24.02.2025',
  ),
  'sgb2-6b-5': read('SGB II § 6b Abs. 5 (Erstattung an den Bund)', sgb2),
  'sgb2-24-1': read('SGB II § 24 Abs. 1 (Darlehen)', sgb2),
  'sgb2-24-3': read('SGB II § 24 Abs. 3 (einmalige Bedarfe)', 'SGB II, Stand 24.02.2025'),
  'sgb2-48a': read('SGB II § 48a (Kennzahlenvergleich)', sgb2),
  'sgb10-45': read('SGB X §§ 44 bis 50 (Rücknahme und Erstattung)', sgb10),
  'sgb10-67c': read('SGB X § 67c Abs. 3 (Sozialdaten in der Prüfung)', 'SGB X, Stand 19.07.2024'),
  'sgb10-78': read('SGB X § 78 (Zweckbindung)', sgb10),
  'gdpr-25': unread('DSGVO Art. 25 (Datenschutz durch Technik)'),
  korruptionsbg: unread('KorruptionsbG NRW (Anzeige, Rotation, Vier Augen)'),
} as const satisfies Record<string, LegalBasis>;

export type ProvisionKey = keyof typeof PROVISIONS;

export function provisions(...keys: ProvisionKey[]): LegalBasis[] {
  return keys.map((key) => PROVISIONS[key]);
}

function read(text: string, source: string): LegalBasis {
  return { text, source, verified: true };
}

function unread(text: string): LegalBasis {
  return { text, source: null, verified: false };
}
