import { interfaceCheck, runRelease } from './planned-controls.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const cash = 'Stadtkasse';
const books = 'Buchhaltung';
const treasurer = 'Kassenverwaltung';
const treasury = { itSysteme: ['Kassenverfahren'] } as const;
const digital = { medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] } as const;

/** The payment file never leaves the systems, and two persons release it (§ 31 (3) KomHVO NRW). */
export const paymentRunToBe = notedDraft({
  ...{ id: 'zahlungslauf-soll', name: 'Zahlungslauf und Kasse abwickeln (Soll)' },
  casesPerYear: 250,
  iks: {
    ...{ istSoll: 'soll', prozessTyp: 'lokal', orgEinheit: 'Stadtkasse', zahlungsart: 'laufend' },
    ...{ prozesseigner: 'Kassenverwaltung', fallzahlQuelle: 'ein Lauf je Arbeitstag' },
    ...{ stichtag: '2025-12-31', zielDurchlaufzeit: 24 },
  },
  roles: { [treasurer]: { vertretung: 'Kämmerei' }, [books]: { vertretung: 'Kämmerei' } },
  steps: [
    sign('arbeitstag', 'startEvent', 'Arbeitstag beginnt', cash),
    automatic('einlesen', 'Anordnungen einlesen und Zahlungsdatei erstellen', cash, {
      activity: {
        ...{ ...treasury, ...digital, grundzeitMin: 2, liegezeitH: 0.5 },
        ...{ zahlungsrelevant: 'aendert', stapelGroesse: 190, stapelIntervallH: 24 },
        datenfelder: [
          { feld: 'Zahlung.Betrag', zugriff: 'r', personenbezug: 'ja' },
          { feld: 'Person.IBAN', zugriff: 'r', personenbezug: 'ja' },
        ],
      },
      ...{ controls: [interfaceCheck], risks: ['R-07', 'R-08'] },
    }),
    step('abgleichen', 'Zahlungslauf mit Anordnungen abgleichen', cash, {
      activity: { ...treasury, ...digital, grundzeitMin: 10, liegezeitH: 0.5 },
      controls: ['K-06'],
    }),
    step('freigeben', 'Zahlungslauf freigeben', treasurer, {
      activity: {
        ...{ ...treasury, ...digital, grundzeitMin: 6, liegezeitH: 1 },
        rechtsgrundlage: ['§ 31 Abs. 3 KomHVO NRW'],
      },
      ...{ controls: [runRelease], risks: ['R-04'] },
    }),
    step('senden', 'Zahlungsdatei senden', cash, {
      activity: {
        ...{ ...digital, grundzeitMin: 3, liegezeitH: 0.3, itSysteme: ['Bankprogramm'] },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
    }),
    automatic('rueckmeldung', 'Kontoauszug einlesen und zuordnen', books, {
      activity: { ...treasury, ...digital, grundzeitMin: 3, liegezeitH: 16 },
    }),
    step('abstimmen', 'Tagesabschluss abstimmen', books, {
      activity: {
        ...{ ...treasury, ...digital, grundzeitMin: 18, liegezeitH: 1 },
        ...{ rechtsgrundlage: ['§ 31 Abs. 4 KomHVO NRW'], dokumente: ['Tagesabschluss'] },
      },
      controls: ['K-05'],
    }),
    sign('differenz', 'exclusiveGateway', 'Differenz?', books),
    step('klaeren', 'Differenz aufklären', books, {
      activity: { ...treasury, ...digital, grundzeitMin: 40, liegezeitH: 4 },
    }),
    sign('abgeschlossen', 'endEvent', 'Tag abgeschlossen', books),
  ],
  ways: [
    ['arbeitstag', 'einlesen'],
    ['einlesen', 'abgleichen'],
    ['abgleichen', 'freigeben'],
    ['freigeben', 'senden'],
    ['senden', 'rueckmeldung'],
    ['rueckmeldung', 'abstimmen'],
    ['abstimmen', 'differenz'],
    ['differenz', 'abgeschlossen', 'nein', 0.97],
    ['differenz', 'klaeren', 'ja', 0.03],
    ['klaeren', 'abgeschlossen'],
  ],
});
