import { automatic, notedDraft, sign, step } from './sample-process.ts';

const desk = 'Eingangszone';
const clerk = 'Sachbearbeitung SGB II';
const cash = 'Stadtkasse';
const system = 'Fachverfahren SGB II';
const digital = { medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] } as const;

/** New and renewed applications of about 1,250 households. Incomplete ones go round by letter; a clerk orders alone. */
export const jobCentreApplicationAsIs = notedDraft({
  ...{ id: 'sgb2-antrag', name: 'Antrag auf Bürgergeld bearbeiten', casesPerYear: 1870 },
  iks: {
    ...{ istSoll: 'ist', prozessTyp: 'lokal', orgEinheit: 'Jobcenter Lindenborn' },
    ...{ prozesseigner: 'Teamleitung Leistung SGB II', zahlungsart: 'laufend' },
    ...{ fallzahlQuelle: 'Geschäftsstatistik 2025: 620 Erst- und 1.250 Folgeanträge' },
    stichtag: '2025-12-31',
  },
  steps: [
    sign('eingang', 'startEvent', 'Antrag eingegangen', desk),
    step('annehmen', 'Antrag annehmen und einscannen', desk, {
      activity: {
        ...{ grundzeitMin: 12, liegezeitH: 8, itSysteme: ['E-Akte'], rag: '01' },
        ...{ medienEin: ['papier'], medienAus: ['fachverfahren'], entgeltgruppe: 'E 8' },
      },
    }),
    step('vollstaendigkeit', 'Vollständigkeit prüfen', clerk, {
      activity: {
        ...{ grundzeitMin: 15, liegezeitH: 40, itSysteme: ['E-Akte', system], rag: '03' },
        ...{ ...digital, entgeltgruppe: 'E 9c', zeitMethode: 'selbstaufschreibung', zeitN: 120 },
      },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    }),
    sign('vollstaendig', 'exclusiveGateway', 'Vollständig?', clerk, {
      decision: { kriterium: 'vollstaendigkeit' },
    }),
    step('nachfordern', 'Unterlagen nachfordern', clerk, {
      activity: {
        ...{ grundzeitMin: 10, liegezeitH: 4, itSysteme: [system], entgeltgruppe: 'E 9c' },
        ...{ medienEin: ['fachverfahren'], medienAus: ['papier'], rueckfragenQuote: 0.3 },
        wertbeitrag: 'verschwendung',
      },
    }),
    step('nachreichung', 'Nachgereichte Unterlagen einscannen', desk, {
      activity: {
        ...{ grundzeitMin: 6, liegezeitH: 120, itSysteme: ['E-Akte'], entgeltgruppe: 'E 8' },
        ...{ medienEin: ['papier'], medienAus: ['fachverfahren'] },
      },
    }),
    step('pruefen', 'Anspruch, Einkommen und Vermögen prüfen', clerk, {
      activity: {
        ...{ grundzeitMin: 45, liegezeitH: 24, itSysteme: ['E-Akte', system], rag: '05' },
        ...{ ...digital, entgeltgruppe: 'E 9c', zeitMethode: 'selbstaufschreibung', zeitN: 120 },
        ...{ zahlungsrelevant: 'begruendet', ermessen: 'gebunden' },
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
        ...{ grundzeitMin: 30, liegezeitH: 8, itSysteme: [system], bescheidMitRechtsbehelf: true },
        ...{ medienEin: ['fachverfahren'], medienAus: ['papier'], zahlungsrelevant: 'nein' },
        dokumente: ['Ablehnungsbescheid'],
      },
    }),
    sign('abgelehnt', 'endEvent', 'Antrag abgelehnt', clerk, { event: { ergebnis: 'abgelehnt' } }),
    step('berechnen', 'Leistung berechnen und Bescheid erstellen', clerk, {
      activity: {
        ...{ grundzeitMin: 30, liegezeitH: 8, itSysteme: [system], ausfuehrungsart: 'teilauto' },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren', 'papier'] },
        ...{ zahlungsrelevant: 'aendert', dokumente: ['Bewilligungsbescheid'] },
        datenfelder: [{ feld: 'Zahlung.Betrag', zugriff: 'w', personenbezug: 'ja' }],
      },
      ...{ controls: ['K-02'], risks: ['R-08'] },
    }),
    step('anordnen', 'Zahlung anordnen', clerk, {
      documentation: 'Wer berechnet, ordnet auch an; eine zweite Person sieht nur Stichproben.',
      activity: {
        ...{ grundzeitMin: 3, liegezeitH: 2, itSysteme: [system], ...digital },
        ...{ zahlungsrelevant: 'ordnetAn', zahlweg: 'ueberweisung' },
      },
      risks: ['R-04'],
    }),
    automatic('auszahlen', 'Leistung auszahlen', cash, {
      activity: {
        ...{ grundzeitMin: 0.2, liegezeitH: 24, itSysteme: ['Kassenverfahren'], ...digital },
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
    ['annehmen', 'vollstaendigkeit'],
    ['vollstaendigkeit', 'vollstaendig'],
    ['vollstaendig', 'pruefen', 'ja', 0.7],
    ['vollstaendig', 'nachfordern', 'nein', 0.3],
    ['nachfordern', 'nachreichung'],
    ['nachreichung', 'vollstaendigkeit'],
    ['pruefen', 'anspruch'],
    ['anspruch', 'berechnen', 'ja', 0.83],
    ['anspruch', 'ablehnen', 'nein', 0.17],
    ['ablehnen', 'abgelehnt'],
    ['berechnen', 'anordnen'],
    ['anordnen', 'auszahlen'],
    ['auszahlen', 'bewilligt'],
  ],
});
