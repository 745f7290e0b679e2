import { notedDraft, sign, step } from './sample-process.ts';

const cash = 'Stadtkasse';
const books = 'Buchhaltung';
const treasury = 'Kassenverfahren';

/** A payment file is made, carried to the bank software on a network drive and sent by the same person. */
export const paymentRunAsIs = notedDraft({
  ...{ id: 'zahlungslauf', name: 'Zahlungslauf und Kasse abwickeln', casesPerYear: 250 },
  iks: {
    ...{ istSoll: 'ist', prozessTyp: 'lokal', orgEinheit: 'Stadtkasse', zahlungsart: 'laufend' },
    ...{ prozesseigner: 'Kassenverwaltung', fallzahlQuelle: 'ein Lauf je Arbeitstag' },
    stichtag: '2025-12-31',
  },
  steps: [
    sign('arbeitstag', 'startEvent', 'Arbeitstag beginnt', cash),
    step('einlesen', 'Anordnungen einlesen und Zahlungsdatei erstellen', cash, {
      activity: {
        ...{ grundzeitMin: 20, liegezeitH: 1, itSysteme: [treasury] },
        ...{ medienEin: ['fachverfahren', 'papier'], medienAus: ['excel'] },
        ...{ zahlungsrelevant: 'aendert', stapelGroesse: 190, stapelIntervallH: 24 },
        datenfelder: [
          { feld: 'Zahlung.Betrag', zugriff: 'rw', personenbezug: 'ja' },
          { feld: 'Person.IBAN', zugriff: 'rw', personenbezug: 'ja' },
        ],
      },
      risks: ['R-07', 'R-08'],
    }),
    step('ablegen', 'Datei im Laufwerk ablegen und ins Bankprogramm laden', cash, {
      documentation: 'Die Datei lässt sich dort öffnen und ändern.',
      activity: {
        ...{ grundzeitMin: 10, liegezeitH: 2, itSysteme: ['Dateiablage', 'Bankprogramm'] },
        ...{ medienEin: ['excel'], medienAus: ['fachverfahren'], wertbeitrag: 'verschwendung' },
      },
      risks: ['R-07'],
    }),
    step('senden', 'Zahlungsdatei freigeben und senden', cash, {
      activity: {
        ...{ grundzeitMin: 5, liegezeitH: 0.5, itSysteme: ['Bankprogramm'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
    }),
    step('rueckmeldung', 'Kontoauszug und Rückläufer bearbeiten', books, {
      activity: {
        ...{ grundzeitMin: 35, liegezeitH: 20, itSysteme: ['Bankprogramm', treasury] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'], fehlerQuote: 0.01 },
      },
      controls: ['K-06'],
    }),
    step('abstimmen', 'Tagesabschluss abstimmen', books, {
      activity: {
        ...{ grundzeitMin: 25, liegezeitH: 2, itSysteme: [treasury], medienAus: ['papier'] },
        ...{ medienEin: ['fachverfahren'], rechtsgrundlage: ['§ 31 Abs. 4 KomHVO NRW'] },
        dokumente: ['Tagesabschluss'],
      },
      controls: ['K-05'],
    }),
    sign('differenz', 'exclusiveGateway', 'Differenz?', books),
    step('klaeren', 'Differenz aufklären', books, {
      activity: {
        ...{ grundzeitMin: 45, liegezeitH: 6, itSysteme: [treasury] },
        ...{ medienEin: ['papier'], medienAus: ['papier'] },
      },
    }),
    sign('abgeschlossen', 'endEvent', 'Tag abgeschlossen', books),
  ],
  ways: [
    ['arbeitstag', 'einlesen'],
    ['einlesen', 'ablegen'],
    ['ablegen', 'senden'],
    ['senden', 'rueckmeldung'],
    ['rueckmeldung', 'abstimmen'],
    ['abstimmen', 'differenz'],
    ['differenz', 'abgeschlossen', 'nein', 0.94],
    ['differenz', 'klaeren', 'ja', 0.06],
    ['klaeren', 'abgeschlossen'],
  ],
});
