import type { ModelWarning } from '../model-warning.ts';
import { BPMN_DI } from '../namespaces.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';

/** What the drawing part of the file keeps the editor from showing. */
export function diagramWarnings(definitions: XmlElement): ModelWarning[] {
  const diagrams = childrenOf(definitions, BPMN_DI, 'BPMNDiagram');
  const planes = diagrams.map((diagram) => childrenOf(diagram, BPMN_DI, 'BPMNPlane'));
  const isDrawn = planes.flat().some(({ children }) => children.length > 0);
  if (!isDrawn) return [warning('bpmn.warning.diagram-missing', definitions)];
  return planes.flatMap(([, second]) =>
    second ? [warning('bpmn.warning.diagram-second', second)] : [],
  );
}

function warning(code: ModelWarning['code'], { place }: XmlElement): ModelWarning {
  return { code, elementId: null, line: place.line, parameters: {} };
}
