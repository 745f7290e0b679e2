import type { ProcessDraft } from '#pruefwerk/bpmn';

/** One role, one step: what an empty sheet needs to be worked on. */
export function blankDraft(name: string): ProcessDraft {
  const lane = 'rolle-1';
  return {
    id: 'prozess',
    name,
    lanes: [{ id: lane, name: 'Stelle', rows: 1 }],
    nodes: [
      { id: 'start', type: 'startEvent', name: 'Anlass', lane, column: 0 },
      { id: 'schritt-1', type: 'userTask', name: 'Erster Arbeitsschritt', lane, column: 1 },
      { id: 'ende', type: 'endEvent', name: 'Ergebnis', lane, column: 2 },
    ],
    flows: [
      { from: 'start', to: 'schritt-1' },
      { from: 'schritt-1', to: 'ende' },
    ],
  };
}
