import type { ProcessDraft } from '#pruefwerk/bpmn';
import { recordedDraft } from './recorded-draft.ts';

const office = 'leistungssachbearbeitung';
const cash = 'stadtkasse';

const draft: ProcessDraft = {
  id: 'barauszahlung',
  name: 'Barauszahlung an der Kasse',
  casesPerYear: 610,
  lanes: [
    { id: office, name: 'Leistungssachbearbeitung', rows: 1 },
    { id: cash, name: 'Stadtkasse', rows: 2 },
  ],
  nodes: [
    { id: 'notlage', type: 'startEvent', name: 'Notlage vorgetragen', lane: office, column: 0 },
    {
      ...{ id: 'pruefen', type: 'userTask', name: 'Notlage und Anspruch prüfen' },
      ...{ lane: office, column: 1 },
    },
    {
      ...{ id: 'anordnen', type: 'userTask', name: 'Anordnung drucken' },
      ...{ lane: office, column: 2 },
    },
    {
      ...{ id: 'ausweis', type: 'manualTask', name: 'Ausweis und Anordnung prüfen' },
      ...{ lane: cash, column: 3, row: 1 },
    },
    {
      ...{ id: 'auszahlen', type: 'manualTask', name: 'Betrag auszahlen und quittieren lassen' },
      ...{ lane: cash, column: 4, row: 1 },
    },
    {
      ...{ id: 'abstimmen', type: 'userTask', name: 'Kasse am Tagesende abstimmen' },
      ...{ lane: cash, column: 5, row: 1 },
    },
    {
      id: 'differenz',
      type: 'exclusiveGateway',
      name: 'Differenz?',
      lane: cash,
      column: 6,
      row: 1,
    },
    {
      ...{ id: 'klaeren', type: 'userTask', name: 'Differenz aufklären' },
      ...{ lane: cash, column: 7 },
    },
    { id: 'gebucht', type: 'endEvent', name: 'Auszahlung gebucht', lane: cash, column: 8, row: 1 },
  ],
  flows: [
    { from: 'notlage', to: 'pruefen' },
    { from: 'pruefen', to: 'anordnen' },
    { from: 'anordnen', to: 'ausweis' },
    { from: 'ausweis', to: 'auszahlen' },
    { from: 'auszahlen', to: 'abstimmen' },
    { from: 'abstimmen', to: 'differenz' },
    { from: 'differenz', to: 'gebucht', name: 'nein', share: 0.98 },
    { from: 'differenz', to: 'klaeren', name: 'ja', share: 0.02 },
    { from: 'klaeren', to: 'gebucht' },
  ],
};

export const cashPaymentProcess: ProcessDraft = recordedDraft(draft, {
  pruefen: {
    activity: {
      ...{ grundzeitMin: 15, zeitMethode: 'schaetzung', liegezeitH: 0.5 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['E-Akte'], zahlungsrelevant: 'begruendet' },
      ...{ medienEin: ['papier', 'portal'], medienAus: ['portal'], ermessen: 'ermessen' },
    },
    ...{ controls: ['K-01'], risks: ['R-01'] },
  },
  anordnen: {
    documentation: 'Beträge bis 500 € ohne zweite Unterschrift.',
    activity: {
      ...{ grundzeitMin: 5, zeitMethode: 'schaetzung', liegezeitH: 0.2 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'], zahlungsrelevant: 'ordnetAn' },
      ...{ medienEin: ['portal', 'fachverfahren'], medienAus: ['papier'], zahlweg: 'bar' },
      betragBisEur: 500,
    },
    risks: ['R-02', 'R-04'],
  },
  ausweis: {
    activity: {
      ...{ grundzeitMin: 2, zeitMethode: 'schaetzung', liegezeitH: 0.7 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['Papier'] },
      ...{ medienEin: ['papier'], medienAus: ['papier'] },
    },
  },
  auszahlen: {
    activity: {
      ...{ grundzeitMin: 4, zeitMethode: 'schaetzung', liegezeitH: 0.1 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['Papier'], zahlungsrelevant: 'zahltAus' },
      ...{ medienEin: ['papier'], medienAus: ['papier'], zahlweg: 'bar' },
    },
    risks: ['R-05'],
  },
  abstimmen: {
    activity: {
      ...{ grundzeitMin: 1.5, zeitMethode: 'schaetzung', liegezeitH: 4 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['Kassenverfahren'] },
      ...{ medienEin: ['papier'], medienAus: ['fachverfahren'] },
    },
    ...{ controls: ['K-05'], risks: ['R-08'] },
  },
  klaeren: {
    activity: {
      ...{ grundzeitMin: 30, zeitMethode: 'schaetzung', liegezeitH: 8 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['Kassenverfahren'] },
    },
  },
});
