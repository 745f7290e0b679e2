import { duplicateCheck, interfaceCheck } from './planned-controls.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const office = 'Leistungssachbearbeitung';
const second = 'Zweite Sachbearbeitung';
const head = 'Teamleitung';
const cash = 'Stadtkasse';
const digital = { medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] } as const;
const prosoz = { itSysteme: ['OPEN/PROSOZ'], ...digital } as const;

/** Closes the gap of the Istprozess: every order has a second person, and no order leaves the system on paper. */
export const oneTimeBenefitToBe = notedDraft({
  ...{ id: 'einmalige-beihilfe-soll', name: 'Einmalige Beihilfe auszahlen (Soll)' },
  casesPerYear: 5120,
  iks: {
    ...{ istSoll: 'soll', prozessTyp: 'lokal', orgEinheit: 'Fachbereich Soziales' },
    ...{ prozesseigner: 'Fachbereichsleitung Soziales', zahlungsart: 'einmalig' },
    ...{ fallzahlQuelle: 'Zahlungsdaten 2025', stichtag: '2025-12-31', zielDurchlaufzeit: 24 },
  },
  steps: [
    sign('eingang', 'startEvent', 'Antrag eingegangen', office),
    step('pruefen', 'Antrag und Nachweise prüfen', office, {
      documentation: 'Nachweise liegen in der E-Akte; fehlende werden mit dem Antrag abgefragt.',
      activity: {
        ...{ grundzeitMin: 16, liegezeitH: 8, ermessen: 'ermessen', rueckfragenQuote: 0.1 },
        zahlungsrelevant: 'begruendet',
        ...{ itSysteme: ['E-Akte'], medienEin: ['portal'], medienAus: ['portal'] },
        ...{ dokumente: ['Vermerk zur Ermessensentscheidung'], rechtsgrundlage: ['§ 6 AsylbLG'] },
        datenfelder: [
          { feld: 'Antrag.Bedarf', zugriff: 'r', personenbezug: 'besondere' },
          { feld: 'Person.Stammdaten', zugriff: 'r', personenbezug: 'ja' },
        ],
      },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    }),
    sign('anspruch', 'exclusiveGateway', 'Anspruch gegeben?', office, {
      decision: { kriterium: 'anspruch', ausschluss: true },
    }),
    step('ablehnen', 'Ablehnung bescheiden', office, {
      activity: {
        ...{ grundzeitMin: 18, liegezeitH: 2, bescheidMitRechtsbehelf: true },
        ...{ itSysteme: ['OPEN/PROSOZ'], medienEin: ['portal'], medienAus: ['portal'] },
        ...{ dokumente: ['Ablehnungsbescheid'], zahlungsrelevant: 'nein' },
      },
    }),
    sign('abgelehnt', 'endEvent', 'Antrag abgelehnt', office, { event: { ergebnis: 'abgelehnt' } }),
    step('erfassen', 'Beihilfe im Fachverfahren erfassen', office, {
      activity: {
        ...{ grundzeitMin: 6, liegezeitH: 0.5, zahlungsrelevant: 'aendert' },
        ...{ itSysteme: ['OPEN/PROSOZ'], medienEin: ['portal', 'fachverfahren'] },
        ...{ medienAus: ['fachverfahren'], zahlweg: 'ueberweisung' },
        datenfelder: [
          { feld: 'Zahlung.Betrag', zugriff: 'w', personenbezug: 'ja' },
          { feld: 'Zahlung.Zweck', zugriff: 'w', personenbezug: 'besondere' },
        ],
      },
      ...{ controls: ['K-02', 'K-03', duplicateCheck], risks: ['R-02', 'R-03', 'R-08'] },
    }),
    sign('betrag', 'exclusiveGateway', 'Betrag über 500 €?', office, {
      decision: { kriterium: 'betrag' },
    }),
    step('freigeben-klein', 'Zahlung bis 500 € freigeben', second, {
      activity: {
        ...{ grundzeitMin: 2, liegezeitH: 2, zahlungsrelevant: 'ordnetAn', betragBisEur: 500 },
        ...{ ...prosoz, zahlweg: 'ueberweisung' },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    }),
    step('freigeben', 'Zahlung über 500 € freigeben', head, {
      activity: {
        ...{ grundzeitMin: 4, liegezeitH: 4, zahlungsrelevant: 'ordnetAn', betragBisEur: 10_000 },
        ...{ ...prosoz, zahlweg: 'ueberweisung' },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    }),
    automatic('uebergeben', 'Anordnung an die Kasse übergeben', cash, {
      documentation: 'Schnittstelle: Betrag und Bankverbindung werden unverändert übernommen.',
      activity: {
        ...{ grundzeitMin: 0.1, liegezeitH: 0.5, zahlungsrelevant: 'aendert' },
        ...{ ...digital, itSysteme: ['OPEN/PROSOZ', 'Kassenverfahren'] },
      },
      ...{ controls: [interfaceCheck], risks: ['R-07', 'R-08'] },
    }),
    automatic('ausfuehren', 'Auszahlung ausführen', cash, {
      activity: {
        ...{ grundzeitMin: 1, liegezeitH: 0.8, zahlungsrelevant: 'zahltAus' },
        ...{ ...digital, itSysteme: ['Kassenverfahren'], zahlweg: 'ueberweisung' },
      },
      controls: ['K-06'],
    }),
    sign('ausgezahlt', 'endEvent', 'Beihilfe ausgezahlt', cash, {
      event: { ergebnis: 'bewilligt' },
    }),
  ],
  ways: [
    ['eingang', 'pruefen'],
    ['pruefen', 'anspruch'],
    ['anspruch', 'erfassen', 'ja', 0.88],
    ['anspruch', 'ablehnen', 'nein', 0.12],
    ['ablehnen', 'abgelehnt'],
    ['erfassen', 'betrag'],
    ['betrag', 'freigeben-klein', 'nein', 0.79],
    ['betrag', 'freigeben', 'ja', 0.21],
    ['freigeben-klein', 'uebergeben'],
    ['freigeben', 'uebergeben'],
    ['uebergeben', 'ausfuehren'],
    ['ausfuehren', 'ausgezahlt'],
  ],
});
