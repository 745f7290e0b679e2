import { accountCheck } from './planned-controls.ts';
import { automatic, notedDraft, sign, step } from './sample-process.ts';

const office = 'Leistungssachbearbeitung';
const second = 'Zweite Sachbearbeitung';
const desk = 'Servicestelle';
const cash = 'Stadtkasse';

/** Who works on the benefit no longer changes the account, and the change takes effect only when it was compared. */
export const bankDetailsToBe = notedDraft({
  ...{ id: 'bankverbindung-soll', name: 'Bankverbindung ändern (Soll)', casesPerYear: 940 },
  iks: {
    ...{ istSoll: 'soll', prozessTyp: 'lokal', orgEinheit: 'Fachbereich Soziales' },
    ...{ prozesseigner: 'Fachbereichsleitung Soziales', stichtag: '2025-12-31' },
    ...{ fallzahlQuelle: 'Änderungsprotokoll des Fachverfahrens 2025', zielDurchlaufzeit: 24 },
  },
  steps: [
    sign('mitteilung', 'startEvent', 'Änderung mitgeteilt', desk),
    step('annehmen', 'Mitteilung und Ausweis aufnehmen', desk, {
      activity: {
        ...{ grundzeitMin: 5, liegezeitH: 4, itSysteme: ['E-Akte'] },
        ...{ medienEin: ['portal'], medienAus: ['portal'], dokumente: ['Kontobeleg'] },
        datenfelder: [{ feld: 'Person.Stammdaten', zugriff: 'r', personenbezug: 'ja' }],
      },
    }),
    step('aendern', 'Neue Bankverbindung erfassen', desk, {
      documentation: 'Die Änderung ist vorgemerkt; gezahlt wird noch auf das bisherige Konto.',
      activity: {
        ...{ grundzeitMin: 3, liegezeitH: 0.5, itSysteme: ['OPEN/PROSOZ'] },
        ...{ medienEin: ['portal'], medienAus: ['fachverfahren'], stammdatenAenderung: true },
        datenfelder: [{ feld: 'Person.IBAN', zugriff: 'rw', personenbezug: 'ja' }],
      },
      risks: ['R-06'],
    }),
    sign('fremd', 'exclusiveGateway', 'Fremdes Konto?', office),
    step('rueckruf', 'Zustimmung telefonisch bestätigen', office, {
      activity: {
        ...{ grundzeitMin: 5, liegezeitH: 8, itSysteme: ['Telefon', 'E-Akte'] },
        ...{ medienEin: ['telefon'], medienAus: ['fachverfahren'], dokumente: ['Rückrufvermerk'] },
      },
    }),
    step('abgleichen', 'Bankverbindung mit Kontobeleg abgleichen', office, {
      activity: {
        ...{ grundzeitMin: 2, liegezeitH: 4, itSysteme: ['OPEN/PROSOZ', 'E-Akte'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
      },
      controls: [accountCheck],
    }),
    step('gegenpruefen', 'Geänderte Bankverbindung freigeben', second, {
      activity: {
        ...{ grundzeitMin: 2, liegezeitH: 6, itSysteme: ['OPEN/PROSOZ'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
      },
      controls: ['K-07'],
    }),
    automatic('auszahlen', 'Nächste Leistung auf neues Konto zahlen', cash, {
      activity: {
        ...{ grundzeitMin: 0.1, liegezeitH: 24, itSysteme: ['Kassenverfahren'] },
        ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
        ...{ zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      },
    }),
    sign('wirksam', 'endEvent', 'Bankverbindung wirksam', cash),
  ],
  ways: [
    ['mitteilung', 'annehmen'],
    ['annehmen', 'aendern'],
    ['aendern', 'fremd'],
    ['fremd', 'rueckruf', 'ja', 0.12],
    ['fremd', 'abgleichen', 'nein', 0.88],
    ['rueckruf', 'abgleichen'],
    ['abgleichen', 'gegenpruefen'],
    ['gegenpruefen', 'auszahlen'],
    ['auszahlen', 'wirksam'],
  ],
});
