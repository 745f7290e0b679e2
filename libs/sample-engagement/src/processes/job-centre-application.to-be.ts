import { interfaceCheck } from './planned-controls.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const desk = 'Eingangszone';
const clerk = 'Sachbearbeitung SGB II';
const head = 'Teamleitung SGB II';
const cash = 'Stadtkasse';
const system = 'Fachverfahren SGB II';
const digital = { medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] } as const;

/** Completeness is looked at where people hand in, on a digital form; the head of the team orders. */
export const jobCentreApplicationToBe = notedDraft({
  ...{ id: 'sgb2-antrag-soll', name: 'Antrag auf Bürgergeld bearbeiten (Soll)' },
  casesPerYear: 1870,
  iks: {
    ...{ istSoll: 'soll', prozessTyp: 'lokal', orgEinheit: 'Jobcenter Lindenborn' },
    ...{ prozesseigner: 'Teamleitung Leistung SGB II', zahlungsart: 'laufend' },
    ...{ fallzahlQuelle: 'Geschäftsstatistik 2025: 620 Erst- und 1.250 Folgeanträge' },
    ...{ stichtag: '2025-12-31', zielDurchlaufzeit: 80 },
  },
  steps: [
    sign('eingang', 'startEvent', 'Antrag eingegangen', desk),
    step('annehmen', 'Antrag annehmen und Vollständigkeit klären', desk, {
      documentation: 'Checkliste im Portal; Fehlendes wird im selben Gespräch benannt.',
      activity: {
        ...{ grundzeitMin: 16, liegezeitH: 4, itSysteme: ['Portal', 'E-Akte'], rag: '03' },
        ...{ medienEin: ['portal'], medienAus: ['fachverfahren'], entgeltgruppe: 'E 8' },
        dokumente: ['Checkliste'],
      },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    }),
    sign('vollstaendig', 'exclusiveGateway', 'Vollständig?', desk, {
      decision: { kriterium: 'vollstaendigkeit' },
    }),
    step('nachfordern', 'Fehlende Unterlagen über das Portal nachfordern', desk, {
      activity: {
        ...{ grundzeitMin: 4, liegezeitH: 40, itSysteme: ['Portal'], entgeltgruppe: 'E 8' },
        ...{ medienEin: ['portal'], medienAus: ['portal'], rueckfragenQuote: 0.1 },
      },
    }),
    step('pruefen', 'Anspruch, Einkommen und Vermögen prüfen', clerk, {
      activity: {
        ...{ grundzeitMin: 42, liegezeitH: 16, itSysteme: ['E-Akte', system], rag: '05' },
        ...{ ...digital, entgeltgruppe: 'E 9c', zahlungsrelevant: 'begruendet' },
        ermessen: 'gebunden',
        datenfelder: [
          { feld: 'Person.Stammdaten', zugriff: 'r', personenbezug: 'ja' },
          { feld: 'Einkommen.Nachweis', zugriff: 'r', personenbezug: 'besondere' },
        ],
      },
    }),
    sign('anspruch', 'exclusiveGateway', 'Anspruch gegeben?', clerk, {
      decision: { kriterium: 'anspruch', ausschluss: true },
    }),
    step('ablehnen', 'Ablehnung bescheiden', clerk, {
      activity: {
        ...{ grundzeitMin: 28, liegezeitH: 4, itSysteme: [system], bescheidMitRechtsbehelf: true },
        ...{ ...digital, zahlungsrelevant: 'nein', dokumente: ['Ablehnungsbescheid'] },
      },
    }),
    sign('abgelehnt', 'endEvent', 'Antrag abgelehnt', clerk, { event: { ergebnis: 'abgelehnt' } }),
    step('berechnen', 'Leistung berechnen und Bescheid erstellen', clerk, {
      activity: {
        ...{ grundzeitMin: 28, liegezeitH: 4, itSysteme: [system], ausfuehrungsart: 'teilauto' },
        ...{ ...digital, zahlungsrelevant: 'aendert', dokumente: ['Bewilligungsbescheid'] },
        datenfelder: [{ feld: 'Zahlung.Betrag', zugriff: 'w', personenbezug: 'ja' }],
      },
      ...{ controls: ['K-02'], risks: ['R-08'] },
    }),
    step('anordnen', 'Zahlung prüfen und anordnen', head, {
      activity: {
        ...{ grundzeitMin: 6, liegezeitH: 6, itSysteme: [system], ...digital },
        ...{ zahlungsrelevant: 'ordnetAn', zahlweg: 'ueberweisung', betragBisEur: 5000 },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    }),
    automatic('uebergeben', 'Anordnung an die Kasse übergeben', cash, {
      activity: {
        ...{ grundzeitMin: 0.1, liegezeitH: 1, itSysteme: [system, 'Kassenverfahren'] },
        ...{ ...digital, zahlungsrelevant: 'aendert' },
      },
      ...{ controls: [interfaceCheck], risks: ['R-07'] },
    }),
    automatic('auszahlen', 'Leistung auszahlen', cash, {
      activity: {
        ...{ grundzeitMin: 0.2, liegezeitH: 16, itSysteme: ['Kassenverfahren'], ...digital },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
      controls: ['K-06'],
    }),
    sign('bewilligt', 'endEvent', 'Bürgergeld ausgezahlt', cash, {
      event: { ergebnis: 'bewilligt' },
    }),
  ],
  ways: [
    ['eingang', 'annehmen'],
    ['annehmen', 'vollstaendig'],
    ['vollstaendig', 'pruefen', 'ja', 0.9],
    ['vollstaendig', 'nachfordern', 'nein', 0.1],
    ['nachfordern', 'annehmen'],
    ['pruefen', 'anspruch'],
    ['anspruch', 'berechnen', 'ja', 0.83],
    ['anspruch', 'ablehnen', 'nein', 0.17],
    ['ablehnen', 'abgelehnt'],
    ['berechnen', 'anordnen'],
    ['anordnen', 'uebergeben'],
    ['uebergeben', 'auszahlen'],
    ['auszahlen', 'bewilligt'],
  ],
});
