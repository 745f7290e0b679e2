import type { DraftNode, ProcessDraft } from '#pruefwerk/bpmn';

const office = 'leistungssachbearbeitung';
const head = 'teamleitung';
const cash = 'stadtkasse';

/** Einmalige Beihilfe: steps and ways only. Times, media and controls are to be recorded, not taken over unseen. */
export function oneTimeBenefitDraft(name: string): ProcessDraft {
  return {
    id: 'einmalige-beihilfe',
    name,
    lanes: [
      { id: office, name: 'Leistungssachbearbeitung', rows: 2 },
      { id: head, name: 'Teamleitung', rows: 1 },
      { id: cash, name: 'Stadtkasse', rows: 1 },
    ],
    nodes: [...nodesOfOffice, ...nodesOfOthers],
    flows: [
      { from: 'eingang', to: 'pruefen' },
      { from: 'pruefen', to: 'anspruch' },
      { from: 'anspruch', to: 'erfassen', name: 'ja' },
      { from: 'anspruch', to: 'ablehnen', name: 'nein' },
      { from: 'ablehnen', to: 'abgelehnt' },
      { from: 'erfassen', to: 'betrag' },
      { from: 'betrag', to: 'freigeben', name: 'ja' },
      { from: 'betrag', to: 'drucken', name: 'nein' },
      { from: 'freigeben', to: 'drucken' },
      { from: 'drucken', to: 'uebertragen' },
      { from: 'uebertragen', to: 'ausfuehren' },
      { from: 'ausfuehren', to: 'ausgezahlt' },
    ],
  };
}

const nodesOfOffice: readonly DraftNode[] = [
  {
    id: 'eingang',
    type: 'startEvent',
    name: 'Antrag eingegangen',
    lane: office,
    column: 0,
    row: 1,
  },
  {
    ...{ id: 'pruefen', type: 'userTask', name: 'Antrag und Nachweise prüfen' },
    ...{ lane: office, column: 1, row: 1 },
  },
  {
    ...{ id: 'anspruch', type: 'exclusiveGateway', name: 'Anspruch gegeben?' },
    ...{ lane: office, column: 2, row: 1 },
  },
  { id: 'ablehnen', type: 'userTask', name: 'Ablehnung bescheiden', lane: office, column: 3 },
  { id: 'abgelehnt', type: 'endEvent', name: 'Antrag abgelehnt', lane: office, column: 4 },
  {
    ...{ id: 'erfassen', type: 'userTask', name: 'Beihilfe im Fachverfahren erfassen' },
    ...{ lane: office, column: 3, row: 1 },
  },
  {
    ...{ id: 'betrag', type: 'exclusiveGateway', name: 'Betrag über 500 €?' },
    ...{ lane: office, column: 4, row: 1 },
  },
  {
    ...{ id: 'drucken', type: 'userTask', name: 'Anordnung drucken und übergeben' },
    ...{ lane: office, column: 5, row: 1 },
  },
];

const nodesOfOthers: readonly DraftNode[] = [
  { id: 'freigeben', type: 'userTask', name: 'Zahlung freigeben', lane: head, column: 4 },
  {
    ...{ id: 'uebertragen', type: 'manualTask', name: 'Anordnung ins Kassenverfahren übertragen' },
    ...{ lane: cash, column: 6 },
  },
  { id: 'ausfuehren', type: 'serviceTask', name: 'Auszahlung ausführen', lane: cash, column: 7 },
  { id: 'ausgezahlt', type: 'endEvent', name: 'Beihilfe ausgezahlt', lane: cash, column: 8 },
];
