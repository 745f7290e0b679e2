import { BPMN, BPMN_DI, DC, DI, IKS } from '../namespaces.ts';
import { drawingLines } from './drawing-lines.ts';
import { GridLayout } from './grid-layout.ts';
import { processLines } from './process-lines.ts';
import type { ProcessDraft } from './process-draft.ts';
import { element } from './xml-lines.ts';

/** A BPMN 2.0 file with lanes, own attributes and a drawing; the same draft always gives the same text. */
export function writeProcessDraft(draft: ProcessDraft): string {
  const namespaces = {
    'xmlns:bpmn': BPMN,
    'xmlns:bpmndi': BPMN_DI,
    'xmlns:dc': DC,
    'xmlns:di': DI,
    'xmlns:iks': IKS,
  };
  const attributes = { id: `definitions-${draft.id}`, targetNamespace: 'urn:pruefwerk:bpmn' };
  const lines = element('bpmn:definitions', { ...namespaces, ...attributes }, [
    ...element('bpmn:collaboration', { id: `collaboration-${draft.id}` }, [
      ...element('bpmn:participant', {
        ...{ id: `pool-${draft.id}`, name: draft.name, processRef: draft.id },
      }),
    ]),
    ...processLines(draft),
    ...drawingLines(draft, new GridLayout(draft)),
  ]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
}
