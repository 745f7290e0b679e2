import { bpmnDefinitions } from '../model/read-process-model.ts';
import { BPMN_DI } from '../namespaces.ts';
import { applyEdits, indentBefore, type TextEdit } from '../patch/text-edit.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { formerShapes } from './former-drawing.ts';
import { layOutPlane } from './lay-out-plane.ts';
import { planesOf, type SourcePlane } from './source-planes.ts';
import type { SourceScope } from './source-scope.ts';
import { DiagramWriter } from './write-diagram.ts';

/**
 * The same file with a new drawing: pools, lanes as bands, columns along the flow, lines at right angles. Only the
 * diagram interchange is written, everything else stays as it is, character by character; colours and whether a
 * sub-process is open are taken over from the former drawing. A file without any process stays unchanged.
 * @throws BpmnTooLarge, BpmnUnsafe, BpmnTooDeep, BpmnMalformed, NotBpmn
 */
export function layoutModel(xml: string): string {
  const definitions = bpmnDefinitions(xml);
  const former = formerShapes(definitions);
  const planes = planesOf(definitions, former);
  if (planes.length === 0) return xml;
  const writer = new DiagramWriter(definitions, former, new Set(planes.flatMap(expandedIn)));
  const lines = planes.flatMap((plane) => writer.lines(plane.elementId, layOutPlane(plane)));
  return applyEdits(xml, replacements(xml, definitions, lines));
}

function expandedIn({ pools }: SourcePlane): string[] {
  const within = ({ nodes }: SourceScope): string[] =>
    nodes.flatMap(({ id, inner }) => (inner ? [id, ...within(inner)] : []));
  return pools.flatMap(({ scope }) => (scope ? within(scope) : []));
}

function replacements(xml: string, definitions: XmlElement, lines: readonly string[]): TextEdit[] {
  const [first, ...others] = childrenOf(definitions, BPMN_DI, 'BPMNDiagram');
  const sibling = first ?? definitions.children[0];
  const indent = (sibling && indentBefore(xml, sibling.start)) || '\n';
  const text = lines.map((line) => indent + line).join('');
  const gone = others.map((one) => ({
    start: one.start - indentBefore(xml, one.start).length,
    end: one.end,
    text: '',
  }));
  if (first) {
    const start = first.start - indentBefore(xml, first.start).length;
    return [{ start, end: first.end, text }, ...gone];
  }
  const closing = indentBefore(xml, definitions.contentEnd);
  const place = definitions.contentEnd - closing.length;
  return [{ start: place, end: place, text: closing === '' ? `${text}\n` : text }];
}
