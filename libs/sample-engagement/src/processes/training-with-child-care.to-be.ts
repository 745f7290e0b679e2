import { careCheck, interfaceCheck } from './planned-controls.ts';
import { TRAINING_AGENCY } from './sample-lanes.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const guide = 'Lotse';
const places = 'Platzvermittlung';
const office = 'Leistungssachbearbeitung';
const head = 'Teamleitung';
const cash = 'Stadtkasse';
const shared = { itSysteme: ['Gemeinsame Fallakte'] } as const;
const digital = { medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] } as const;

/** One guide (Lotse) holds the case: place of training, care and costs run side by side and meet before the beginning. */
export const trainingWithChildCareToBe = notedDraft({
  ...{ id: 'betreuung-und-ausbildung-soll', name: 'Kinderbetreuung und Ausbildung sichern (Soll)' },
  casesPerYear: 140,
  iks: {
    ...{ istSoll: 'soll', prozessTyp: 'lokal', orgEinheit: 'Lotsendienst' },
    ...{ prozesseigner: 'Leitung Lotsendienst', zahlungsart: 'einmalig' },
    ...{ fallzahlQuelle: 'Zählung der Integrationsfachkräfte 2025', stichtag: '2025-12-31' },
    zielDurchlaufzeit: 240,
  },
  steps: [
    sign('wunsch', 'startEvent', 'Ausbildung gewünscht', guide),
    step('planen', 'Ausbildung, Betreuung und Kosten gemeinsam planen', guide, {
      activity: {
        ...{ ...shared, grundzeitMin: 75, liegezeitH: 24, ermessen: 'beurteilung' },
        ...{ medienEin: ['portal'], medienAus: ['fachverfahren'], dokumente: ['Hilfeplan'] },
        datenfelder: [
          { feld: 'Person.Lebenslauf', zugriff: 'rw', personenbezug: 'ja' },
          { feld: 'Kind.Betreuungsbedarf', zugriff: 'rw', personenbezug: 'ja' },
        ],
      },
    }),
    sign('aufteilen', 'parallelGateway', '', guide),
    step('platz-bestaetigen', 'Ausbildungsplatz bestätigen', TRAINING_AGENCY, {
      activity: {
        ...{ grundzeitMin: 15, liegezeitH: 40, itSysteme: ['Portal'] },
        ...{ medienEin: ['portal'], medienAus: ['portal'] },
      },
    }),
    step('betreuung-vermitteln', 'Betreuungsplatz vermitteln', places, {
      activity: {
        ...{ grundzeitMin: 35, liegezeitH: 60, itSysteme: ['Kita-Verwaltung'] },
        ...{ ...digital, rechtsgrundlage: [] },
      },
    }),
    sign('gefunden', 'exclusiveGateway', 'Betreuung steht?', places),
    step('ersatz', 'Kindertagespflege als Übergang vermitteln', places, {
      activity: { ...digital, grundzeitMin: 20, liegezeitH: 24, itSysteme: ['Kita-Verwaltung'] },
    }),
    sign('steht', 'exclusiveGateway', '', places),
    step('kosten-pruefen', 'Übernahme von Kosten prüfen', office, {
      activity: {
        ...{ ...digital, grundzeitMin: 30, liegezeitH: 24 },
        ...{ itSysteme: ['Gemeinsame Fallakte', 'OPEN/PROSOZ'], zahlungsrelevant: 'begruendet' },
      },
      ...{ controls: ['K-01', 'K-03'], risks: ['R-01', 'R-03'] },
    }),
    sign('zusammen', 'parallelGateway', '', guide),
    step('zusagen', 'Zusagen prüfen und Beginn festlegen', guide, {
      documentation: 'Die Ausbildung beginnt erst, wenn die Betreuungszusage vorliegt.',
      activity: { ...shared, ...digital, grundzeitMin: 20, liegezeitH: 8 },
      controls: [careCheck],
    }),
    step('anordnen', 'Kosten anordnen', head, {
      activity: {
        ...{ ...digital, grundzeitMin: 5, liegezeitH: 8, itSysteme: ['OPEN/PROSOZ'] },
        ...{ zahlungsrelevant: 'ordnetAn', betragBisEur: 3000, zahlweg: 'ueberweisung' },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    }),
    automatic('auszahlen', 'Kosten auszahlen', cash, {
      activity: {
        ...{ ...digital, grundzeitMin: 0.5, liegezeitH: 8, itSysteme: ['Kassenverfahren'] },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
      ...{ controls: [interfaceCheck], risks: ['R-07'] },
    }),
    step('beginnen', 'Ausbildung beginnen', TRAINING_AGENCY, {
      activity: {
        ...{ grundzeitMin: 15, liegezeitH: 16, itSysteme: ['Portal'] },
        ...{ medienEin: ['portal'], medienAus: ['portal'] },
      },
    }),
    sign('begonnen', 'endEvent', 'Ausbildung begonnen', TRAINING_AGENCY, {
      event: { ergebnis: 'bewilligt' },
    }),
  ],
  ways: [
    ['wunsch', 'planen'],
    ['planen', 'aufteilen'],
    ['aufteilen', 'platz-bestaetigen'],
    ['aufteilen', 'betreuung-vermitteln'],
    ['aufteilen', 'kosten-pruefen'],
    ['betreuung-vermitteln', 'gefunden'],
    ['gefunden', 'steht', 'ja', 0.8],
    ['gefunden', 'ersatz', 'nein', 0.2],
    ['ersatz', 'steht'],
    ['steht', 'zusammen'],
    ['platz-bestaetigen', 'zusammen'],
    ['kosten-pruefen', 'zusammen'],
    ['zusammen', 'zusagen'],
    ['zusagen', 'anordnen'],
    ['anordnen', 'auszahlen'],
    ['auszahlen', 'beginnen'],
    ['beginnen', 'begonnen'],
  ],
});
