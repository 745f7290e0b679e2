import { TRAINING_AGENCY } from './sample-lanes.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const integration = 'Integrationsfachkraft';
const places = 'Platzvermittlung';
const office = 'Leistungssachbearbeitung';
const head = 'Teamleitung';
const cash = 'Stadtkasse';
const system = 'Fachverfahren SGB II';

/**
 * Training of a parent with a child to be cared for: job centre, youth office, social office, treasury and an outside
 * agency, one after the other. The training begins only when the care stands; that is found out by telephone.
 */
export const trainingWithChildCareAsIs = notedDraft({
  ...{ id: 'betreuung-und-ausbildung', name: 'Kinderbetreuung und Ausbildung sichern' },
  casesPerYear: 140,
  iks: {
    ...{ istSoll: 'ist', prozessTyp: 'lokal', orgEinheit: 'Jobcenter Lindenborn' },
    ...{ prozesseigner: 'Leitung Lotsendienst', zahlungsart: 'einmalig' },
    ...{ fallzahlQuelle: 'Zählung der Integrationsfachkräfte 2025', stichtag: '2025-12-31' },
  },
  steps: [
    sign('wunsch', 'startEvent', 'Ausbildung gewünscht', integration),
    step('beraten', 'Ausbildung beraten und Träger wählen', integration, {
      activity: {
        ...{ grundzeitMin: 60, liegezeitH: 80, itSysteme: [system] },
        ...{ medienEin: ['telefon'], medienAus: ['email'], ermessen: 'beurteilung' },
        datenfelder: [{ feld: 'Person.Lebenslauf', zugriff: 'rw', personenbezug: 'ja' }],
      },
    }),
    step('platz-bestaetigen', 'Ausbildungsplatz bestätigen', TRAINING_AGENCY, {
      activity: {
        ...{ grundzeitMin: 20, liegezeitH: 64, itSysteme: ['E-Mail'] },
        ...{ medienEin: ['email'], medienAus: ['papier'] },
      },
    }),
    step('betreuung-beantragen', 'Betreuungsplatz suchen', places, {
      documentation: 'Die Eltern sprechen selbst vor und bringen die Bestätigung des Trägers mit.',
      activity: {
        ...{ grundzeitMin: 40, liegezeitH: 120, itSysteme: ['Kita-Verwaltung'] },
        ...{ medienEin: ['papier'], medienAus: ['papier'] },
        datenfelder: [{ feld: 'Kind.Betreuungsbedarf', zugriff: 'rw', personenbezug: 'ja' }],
      },
    }),
    sign('gefunden', 'exclusiveGateway', 'Betreuung steht?', places),
    step('warteliste', 'Warteliste führen und nachfragen', places, {
      activity: {
        ...{ grundzeitMin: 15, liegezeitH: 160, itSysteme: ['Kita-Verwaltung', 'Excel'] },
        ...{ medienEin: ['papier'], medienAus: ['excel'] },
      },
    }),
    step('kosten-pruefen', 'Übernahme von Kosten prüfen', office, {
      activity: {
        ...{ grundzeitMin: 35, liegezeitH: 60, itSysteme: ['E-Akte', 'OPEN/PROSOZ'] },
        ...{ medienEin: ['papier'], medienAus: ['fachverfahren'] },
        zahlungsrelevant: 'begruendet',
      },
      ...{ controls: ['K-01', 'K-03'], risks: ['R-01', 'R-03'] },
    }),
    step('anordnen', 'Kosten anordnen', head, {
      activity: {
        ...{ grundzeitMin: 5, liegezeitH: 16, itSysteme: ['OPEN/PROSOZ'], betragBisEur: 3000 },
        ...{ medienEin: ['fachverfahren'], medienAus: ['papier'], zahlungsrelevant: 'ordnetAn' },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    }),
    step('abstimmen', 'Beginn mit Träger und Familie abstimmen', integration, {
      activity: {
        ...{ grundzeitMin: 35, liegezeitH: 40, itSysteme: ['Telefon'] },
        ...{ medienEin: ['papier', 'telefon'], medienAus: ['telefon'] },
        wertbeitrag: 'verschwendung',
      },
    }),
    automatic('auszahlen', 'Kosten auszahlen', cash, {
      activity: {
        ...{ grundzeitMin: 1, liegezeitH: 12, itSysteme: ['Kassenverfahren'] },
        ...{ medienEin: ['papier'], medienAus: ['fachverfahren'] },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
      risks: ['R-07'],
    }),
    step('beginnen', 'Ausbildung beginnen', TRAINING_AGENCY, {
      activity: {
        ...{ grundzeitMin: 15, liegezeitH: 24, itSysteme: ['E-Mail'] },
        ...{ medienEin: ['telefon'], medienAus: ['email'] },
      },
    }),
    sign('begonnen', 'endEvent', 'Ausbildung begonnen', TRAINING_AGENCY, {
      event: { ergebnis: 'bewilligt' },
    }),
  ],
  ways: [
    ['wunsch', 'beraten'],
    ['beraten', 'platz-bestaetigen'],
    ['platz-bestaetigen', 'betreuung-beantragen'],
    ['betreuung-beantragen', 'gefunden'],
    ['gefunden', 'kosten-pruefen', 'ja', 0.65],
    ['gefunden', 'warteliste', 'nein', 0.35],
    ['warteliste', 'betreuung-beantragen'],
    ['kosten-pruefen', 'anordnen'],
    ['anordnen', 'abstimmen'],
    ['abstimmen', 'auszahlen'],
    ['auszahlen', 'beginnen'],
    ['beginnen', 'begonnen'],
  ],
});
