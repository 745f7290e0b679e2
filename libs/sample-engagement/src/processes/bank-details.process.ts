import type { ProcessDraft } from '#pruefwerk/bpmn';
import { recordedDraft } from './recorded-draft.ts';

const office = 'leistungssachbearbeitung';
const head = 'teamleitung';
const cash = 'stadtkasse';

const draft: ProcessDraft = {
  id: 'bankverbindung',
  name: 'Bankverbindung ändern',
  casesPerYear: 940,
  lanes: [
    { id: office, name: 'Leistungssachbearbeitung', rows: 2 },
    { id: head, name: 'Teamleitung', rows: 1 },
    { id: cash, name: 'Stadtkasse', rows: 1 },
  ],
  nodes: [
    {
      ...{ id: 'mitteilung', type: 'startEvent', name: 'Änderung mitgeteilt' },
      ...{ lane: office, column: 0, row: 1 },
    },
    {
      ...{ id: 'pruefen', type: 'userTask', name: 'Mitteilung und Nachweis prüfen' },
      ...{ lane: office, column: 1, row: 1 },
    },
    {
      ...{ id: 'fremd', type: 'exclusiveGateway', name: 'Fremdes Konto?' },
      ...{ lane: office, column: 2, row: 1 },
    },
    {
      ...{ id: 'rueckruf', type: 'manualTask', name: 'Zustimmung telefonisch bestätigen' },
      ...{ lane: office, column: 3 },
    },
    {
      ...{ id: 'aendern', type: 'userTask', name: 'Neue Bankverbindung erfassen' },
      ...{ lane: office, column: 4, row: 1 },
    },
    {
      ...{ id: 'auszahlen', type: 'serviceTask', name: 'Nächste Leistung auf neues Konto zahlen' },
      ...{ lane: cash, column: 5 },
    },
    {
      ...{ id: 'gegenpruefen', type: 'userTask', name: 'Geänderte Bankverbindung prüfen' },
      ...{ lane: head, column: 6 },
    },
    { id: 'wirksam', type: 'endEvent', name: 'Bankverbindung wirksam', lane: head, column: 7 },
  ],
  flows: [
    { from: 'mitteilung', to: 'pruefen' },
    { from: 'pruefen', to: 'fremd' },
    { from: 'fremd', to: 'rueckruf', name: 'ja', share: 0.12 },
    { from: 'fremd', to: 'aendern', name: 'nein', share: 0.88 },
    { from: 'rueckruf', to: 'aendern' },
    { from: 'aendern', to: 'auszahlen' },
    { from: 'auszahlen', to: 'gegenpruefen' },
    { from: 'gegenpruefen', to: 'wirksam' },
  ],
};

export const bankDetailsProcess: ProcessDraft = recordedDraft(draft, {
  pruefen: {
    activity: {
      ...{ grundzeitMin: 6, zeitMethode: 'schaetzung', liegezeitH: 14 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['E-Akte'] },
      ...{ medienEin: ['papier', 'email'], medienAus: ['papier', 'email'] },
    },
  },
  rueckruf: {
    activity: {
      ...{ grundzeitMin: 5, zeitMethode: 'schaetzung', liegezeitH: 20 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['Telefon'] },
      ...{ medienEin: ['papier', 'email', 'telefon'], medienAus: ['papier', 'telefon'] },
    },
  },
  aendern: {
    documentation: 'Wer die Leistung bearbeitet, ändert auch das Konto.',
    activity: {
      ...{ grundzeitMin: 3, zeitMethode: 'schaetzung', liegezeitH: 1 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'] },
      ...{ medienEin: ['papier', 'email'], medienAus: ['fachverfahren'] },
      ...{ zahlungsrelevant: 'aendert', stammdatenAenderung: true },
      datenfelder: [{ feld: 'Person.IBAN', zugriff: 'rw', personenbezug: 'ja' }],
    },
    risks: ['R-06'],
  },
  auszahlen: {
    activity: {
      ...{ grundzeitMin: 0.1, zeitMethode: 'log', liegezeitH: 24, ausfuehrungsart: 'auto' },
      ...{ itSysteme: ['Kassenverfahren'], zahlungsrelevant: 'zahltAus' },
      ...{ zahlweg: 'ueberweisung', medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
    },
  },
  gegenpruefen: {
    documentation:
      'Wöchentliche Liste der geänderten Bankverbindungen; gezahlt ist dann oft schon.',
    activity: {
      ...{ grundzeitMin: 2, zeitMethode: 'schaetzung', liegezeitH: 40 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'] },
      ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
    },
    controls: ['K-07'],
  },
});
