import { type ProcessDraft, writeProcessDraft } from '#pruefwerk/bpmn';

/** A small process with a drawing: two roles, a decision, a control, a risk, times and a media break. */
const draft: ProcessDraft = {
  id: 'beihilfe',
  name: 'Einmalige Beihilfe',
  lanes: [
    { id: 'sb', name: 'Sachbearbeitung', rows: 1 },
    { id: 'tl', name: 'Teamleitung', rows: 1 },
  ],
  nodes: [
    { id: 'start', type: 'startEvent', name: 'Antrag eingegangen', lane: 'sb', column: 0 },
    {
      ...{ id: 'pruefen', type: 'userTask', name: 'Antrag prüfen', lane: 'sb', column: 1 },
      activity: { grundzeitMin: 12.5, liegezeitH: 8, medienEin: ['papier'], medienAus: ['excel'] },
      controls: ['K-01', 'K-02'],
      risks: ['R-07'],
    },
    { id: 'frei', type: 'userTask', name: 'Zahlung freigeben', lane: 'tl', column: 2 },
    { id: 'ende', type: 'endEvent', name: 'Ausgezahlt', lane: 'tl', column: 3 },
  ],
  flows: [
    { from: 'start', to: 'pruefen' },
    { from: 'pruefen', to: 'frei' },
    { from: 'frei', to: 'ende' },
  ],
};

export const drawnProcess: string = writeProcessDraft(draft);
