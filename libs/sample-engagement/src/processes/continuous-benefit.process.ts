import type { ProcessDraft } from '#pruefwerk/bpmn';
import { recordedDraft } from './recorded-draft.ts';

const office = 'leistungssachbearbeitung';
const head = 'teamleitung';
const cash = 'stadtkasse';

const draft: ProcessDraft = {
  id: 'laufende-leistung',
  name: 'Laufende Leistung anordnen',
  casesPerYear: 8640,
  lanes: [
    {
      id: office,
      name: 'Leistungssachbearbeitung',
      rows: 2,
      role: { befugnisse: ['feststellen'] },
    },
    { id: head, name: 'Teamleitung', rows: 1, role: { befugnisse: ['anordnen', 'freigeben'] } },
    { id: cash, name: 'Stadtkasse', rows: 1, role: { befugnisse: ['kasse'] } },
  ],
  nodes: [
    {
      ...{ id: 'beginn', type: 'startEvent', name: 'Zeitraum beginnt' },
      ...{ lane: office, column: 0, row: 1 },
    },
    {
      ...{ id: 'pruefen', type: 'userTask', name: 'Anspruch und Einkommen prüfen' },
      ...{ lane: office, column: 1, row: 1 },
    },
    {
      ...{ id: 'berechnen', type: 'userTask', name: 'Leistung berechnen und erfassen' },
      ...{ lane: office, column: 2, row: 1 },
    },
    {
      ...{ id: 'berichtigen', type: 'userTask', name: 'Rückfrage klären' },
      ...{ lane: office, column: 4 },
    },
    { id: 'freigeben', type: 'userTask', name: 'Anordnung prüfen', lane: head, column: 3 },
    { id: 'frei', type: 'exclusiveGateway', name: 'Freigegeben?', lane: head, column: 4 },
    {
      ...{ id: 'zahlungslauf', type: 'serviceTask', name: 'Zahlungslauf erstellen' },
      ...{ lane: cash, column: 5 },
    },
    {
      ...{ id: 'abgleichen', type: 'userTask', name: 'Zahlungslauf mit Anordnung abgleichen' },
      ...{ lane: cash, column: 6 },
    },
    {
      ...{ id: 'ausfuehren', type: 'serviceTask', name: 'Zahlungslauf ausführen' },
      ...{ lane: cash, column: 7 },
    },
    { id: 'ende', type: 'endEvent', name: 'Leistung ausgezahlt', lane: cash, column: 8 },
  ],
  flows: [
    { from: 'beginn', to: 'pruefen' },
    { from: 'pruefen', to: 'berechnen' },
    { from: 'berechnen', to: 'freigeben' },
    { from: 'freigeben', to: 'frei' },
    { from: 'frei', to: 'zahlungslauf', name: 'ja', share: 0.92 },
    { from: 'frei', to: 'berichtigen', name: 'nein', share: 0.08 },
    { from: 'berichtigen', to: 'berechnen' },
    { from: 'zahlungslauf', to: 'abgleichen' },
    { from: 'abgleichen', to: 'ausfuehren' },
    { from: 'ausfuehren', to: 'ende' },
  ],
};

export const continuousBenefitProcess: ProcessDraft = recordedDraft(draft, {
  pruefen: {
    activity: {
      ...{ grundzeitMin: 25, zeitMethode: 'selbstaufschreibung', liegezeitH: 12 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['E-Akte', 'OPEN/PROSOZ'] },
      ...{ medienEin: ['portal'], medienAus: ['portal'] },
      ...{ zahlungsrelevant: 'begruendet', rechtsgrundlage: ['§ 3 AsylbLG'], zeitN: 160 },
      datenfelder: [
        { feld: 'Person.Stammdaten', zugriff: 'r', personenbezug: 'ja' },
        { feld: 'Einkommen.Nachweis', zugriff: 'r', personenbezug: 'besondere' },
      ],
    },
    ...{ controls: ['K-01'], risks: ['R-01'] },
  },
  berechnen: {
    activity: {
      ...{ grundzeitMin: 14, zeitMethode: 'selbstaufschreibung', liegezeitH: 2 },
      ...{ ausfuehrungsart: 'teilauto', itSysteme: ['OPEN/PROSOZ'] },
      ...{ medienEin: ['portal', 'fachverfahren'], medienAus: ['fachverfahren'] },
      zahlungsrelevant: 'aendert',
      datenfelder: [{ feld: 'Zahlung.Betrag', zugriff: 'w', personenbezug: 'ja' }],
    },
    ...{ controls: ['K-02', 'K-03'], risks: ['R-03'] },
  },
  berichtigen: {
    activity: {
      ...{ grundzeitMin: 9, zeitMethode: 'schaetzung', liegezeitH: 8 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'] },
    },
  },
  freigeben: {
    documentation: 'In der Aufnahme hieß es: „Die Prüfung hält nur auf.“',
    activity: {
      // A saving that would open a gap: the proposal is there, and is not recommended.
      wertbeitrag: 'verschwendung',
      ...{ grundzeitMin: 5, zeitMethode: 'selbstaufschreibung', liegezeitH: 9 },
      ...{ ausfuehrungsart: 'manuell', itSysteme: ['OPEN/PROSOZ'], zahlungsrelevant: 'ordnetAn' },
      betragBisEur: 5000,
      ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
    },
    ...{ controls: ['K-04'], risks: ['R-04'] },
  },
  zahlungslauf: {
    activity: {
      ...{ grundzeitMin: 0.2, zeitMethode: 'log', liegezeitH: 24, ausfuehrungsart: 'auto' },
      ...{ itSysteme: ['OPEN/PROSOZ'], zahlungsrelevant: 'aendert' },
      ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
    },
  },
  abgleichen: {
    activity: {
      ...{ grundzeitMin: 0.5, zeitMethode: 'schaetzung', liegezeitH: 2 },
      ...{ ausfuehrungsart: 'teilauto', itSysteme: ['Kassenverfahren'] },
      ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
    },
    ...{ controls: ['K-06'], risks: ['R-07', 'R-08'] },
  },
  ausfuehren: {
    activity: {
      ...{ grundzeitMin: 0.1, zeitMethode: 'log', liegezeitH: 1, ausfuehrungsart: 'auto' },
      ...{ itSysteme: ['Kassenverfahren'], zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung' },
      ...{ medienEin: ['fachverfahren'], medienAus: ['fachverfahren'] },
    },
  },
});
