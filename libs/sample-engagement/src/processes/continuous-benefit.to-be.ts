import { duplicateCheck, runRelease } from './planned-controls.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const office = 'Leistungssachbearbeitung';
const head = 'Teamleitung';
const cash = 'Stadtkasse';
const treasurer = 'Kassenverwaltung';
const digital = { medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] } as const;
const prosoz = { itSysteme: ['OPEN/PROSOZ'], ...digital } as const;
const treasury = { itSysteme: ['Kassenverfahren'], ...digital } as const;

/** Unchanged cases go on without a new calculation, and a second person releases the payment run. */
export const continuousBenefitToBe = notedDraft({
  ...{ id: 'laufende-leistung-soll', name: 'Laufende Leistung anordnen (Soll)' },
  casesPerYear: 8640,
  iks: {
    ...{ istSoll: 'soll', prozessTyp: 'lokal', orgEinheit: 'Fachbereich Soziales' },
    ...{ prozesseigner: 'Fachbereichsleitung Soziales', zahlungsart: 'laufend' },
    ...{ fallzahlQuelle: '720 Fälle mit je 12 Monaten, Zahlungsdaten 2025' },
    ...{ stichtag: '2025-12-31', zielDurchlaufzeit: 40 },
  },
  roles: { [treasurer]: { vertretung: 'Kämmerei' } },
  steps: [
    sign('beginn', 'startEvent', 'Zeitraum beginnt', office),
    automatic('vorpruefen', 'Änderungen gegen den Vormonat prüfen', office, {
      activity: { ...{ grundzeitMin: 0.2, liegezeitH: 0.5 }, ...prosoz },
    }),
    sign('aenderung', 'exclusiveGateway', 'Änderung?', office),
    step('pruefen', 'Anspruch und Einkommen prüfen', office, {
      activity: {
        ...{ grundzeitMin: 24, liegezeitH: 8, zeitMethode: 'selbstaufschreibung', zeitN: 160 },
        ...{ itSysteme: ['E-Akte', 'OPEN/PROSOZ'], medienEin: ['portal'], medienAus: ['portal'] },
        ...{ zahlungsrelevant: 'begruendet', rechtsgrundlage: ['§ 3 AsylbLG'] },
        datenfelder: [
          { feld: 'Person.Stammdaten', zugriff: 'r', personenbezug: 'ja' },
          { feld: 'Einkommen.Nachweis', zugriff: 'r', personenbezug: 'besondere' },
        ],
      },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    }),
    step('berechnen', 'Leistung berechnen und erfassen', office, {
      activity: {
        ...{ grundzeitMin: 12, liegezeitH: 1, ausfuehrungsart: 'teilauto' },
        ...{ zeitMethode: 'selbstaufschreibung', zeitN: 160, zahlungsrelevant: 'aendert' },
        ...{ itSysteme: ['OPEN/PROSOZ'], medienEin: ['portal', 'fachverfahren'] },
        medienAus: ['fachverfahren'],
        datenfelder: [{ feld: 'Zahlung.Betrag', zugriff: 'w', personenbezug: 'ja' }],
      },
      ...{ controls: ['K-02', 'K-03'], risks: ['R-03'] },
    }),
    step('freigeben', 'Anordnung prüfen', head, {
      activity: {
        ...{ grundzeitMin: 4, liegezeitH: 5, zeitMethode: 'selbstaufschreibung', zeitN: 160 },
        ...{ ...prosoz, zahlungsrelevant: 'ordnetAn', betragBisEur: 5000 },
      },
      ...{ controls: ['K-04'], risks: ['R-04'] },
    }),
    sign('frei', 'exclusiveGateway', 'Freigegeben?', head),
    step('berichtigen', 'Rückfrage klären', office, {
      activity: { ...{ grundzeitMin: 8, liegezeitH: 4 }, ...prosoz },
    }),
    sign('zahltag', 'intermediateCatchEvent', 'Zahltag erreicht', cash, { trigger: 'timer' }),
    automatic('zahlungslauf', 'Zahlungslauf erstellen', cash, {
      activity: { ...prosoz, grundzeitMin: 0.2, liegezeitH: 4, zahlungsrelevant: 'aendert' },
      controls: [duplicateCheck],
    }),
    step('abgleichen', 'Zahlungslauf mit Anordnung abgleichen', cash, {
      activity: {
        ...{ grundzeitMin: 0.3, liegezeitH: 1, ausfuehrungsart: 'teilauto' },
        ...treasury,
      },
      ...{ controls: ['K-06'], risks: ['R-08'] },
    }),
    step('lauf-freigeben', 'Zahlungslauf freigeben', treasurer, {
      activity: { ...treasury, grundzeitMin: 0.1, liegezeitH: 1 },
      ...{ controls: [runRelease], risks: ['R-04'] },
    }),
    automatic('ausfuehren', 'Zahlungslauf ausführen', cash, {
      activity: {
        ...{ ...treasury, grundzeitMin: 0.1, liegezeitH: 1 },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
    }),
    sign('ende', 'endEvent', 'Leistung ausgezahlt', cash, { event: { ergebnis: 'bewilligt' } }),
  ],
  ways: [
    ['beginn', 'vorpruefen'],
    ['vorpruefen', 'aenderung'],
    ['aenderung', 'pruefen', 'ja', 0.3],
    ['aenderung', 'freigeben', 'nein', 0.7],
    ['pruefen', 'berechnen'],
    ['berechnen', 'freigeben'],
    ['freigeben', 'frei'],
    ['frei', 'zahltag', 'ja', 0.95],
    ['frei', 'berichtigen', 'nein', 0.05],
    ['berichtigen', 'berechnen'],
    ['zahltag', 'zahlungslauf'],
    ['zahlungslauf', 'abgleichen'],
    ['abgleichen', 'lauf-freigeben'],
    ['lauf-freigeben', 'ausfuehren'],
    ['ausfuehren', 'ende'],
  ],
});
