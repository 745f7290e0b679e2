import { element, textElement } from '../draft/xml-lines.ts';
import { layoutModel } from '../layout/layout-model.ts';
import { BPMN, IKS } from '../namespaces.ts';
import { isActivity } from './kind-words.ts';
import { START, endId, rowId, splitId } from './step-ids.ts';
import type { StepRow, StepRowKind, StepTable, StepWay } from './step-table.ts';

interface Node {
  readonly id: string;
  readonly type: string;
  readonly row: StepRow | null;
  readonly role: string;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly way: StepWay | null;
}

/**
 * A table as a BPMN 2.0 file: one pool, a lane per role in the order of their first rows, laid out by `layoutModel`.
 * A beginning or an end that the table leaves out is added without a name; several ways out of a step lead through a
 * gateway without a name: all of them when none has a condition or a share, else one of them. The same table always gives the same text. Ways must lead to rows of the table.
 */
export function writeStepTable(table: StepTable): string {
  const { nodes, arrows } = graphOf(table);
  const namespaces = { 'xmlns:bpmn': BPMN, 'xmlns:iks': IKS };
  const facts = { id: 'definitionen', targetNamespace: 'urn:pruefwerk:bpmn' };
  const lines = element('bpmn:definitions', { ...namespaces, ...facts }, [
    ...element('bpmn:collaboration', { id: 'zusammenarbeit' }, [
      ...element('bpmn:participant', { id: 'pool', name: table.name, processRef: 'prozess' }),
    ]),
    ...element('bpmn:process', { id: 'prozess', name: table.name, isExecutable: false }, [
      ...laneLines(nodes),
      ...nodes.flatMap((node) => nodeLines(node, arrows)),
      ...arrows.flatMap(arrowLines),
    ]),
  ]);
  return layoutModel(['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n'));
}

function graphOf({ rows }: StepTable): { nodes: Node[]; arrows: Arrow[] } {
  const nodes: Node[] = [];
  const arrows: Arrow[] = [];
  const [first] = rows;
  if (first && !rows.some(({ kind }) => kind === 'start')) {
    nodes.push({ id: START, type: 'startEvent', row: null, role: first.role });
    arrows.push({ from: START, to: rowId(first.nr), way: null });
  }
  rows.forEach((row, index) => {
    nodes.push({ id: rowId(row.nr), type: TYPES[row.kind], row, role: row.role });
    if (row.kind === 'end') return;
    const splits = isActivity(row.kind) && row.next.length > 1;
    const from = splits ? splitId(row.nr) : rowId(row.nr);
    if (splits) {
      nodes.push({ id: from, type: splitType(row.next), row: null, role: row.role });
      arrows.push({ from: rowId(row.nr), to: from, way: null });
    }
    const following = rows[index + 1]?.nr ?? null;
    const ways = row.next.length > 0 ? row.next : [{ to: following, condition: '', share: null }];
    ways.forEach((way, at) => {
      const to = way.to === null ? endId(row.nr, at) : rowId(way.to);
      if (way.to === null) nodes.push({ id: to, type: 'endEvent', row: null, role: row.role });
      arrows.push({ from, to, way });
    });
  });
  return { nodes, arrows };
}

/** Ways without any condition are all taken. */
function splitType(ways: readonly StepWay[]): string {
  const chosen = ways.some(({ condition, share }) => condition !== '' || share !== null);
  return chosen ? 'exclusiveGateway' : 'parallelGateway';
}

const TYPES: Readonly<Record<StepRowKind, string>> = {
  step: 'task',
  'sub-process': 'subProcess',
  decision: 'exclusiveGateway',
  choice: 'inclusiveGateway',
  parallel: 'parallelGateway',
  wait: 'intermediateCatchEvent',
  start: 'startEvent',
  end: 'endEvent',
};

function laneLines(nodes: readonly Node[]): string[] {
  const roles = [...new Set(nodes.map(({ role }) => role))].filter((role) => role !== '');
  if (roles.length === 0) return [];
  return element(
    'bpmn:laneSet',
    { id: 'bahnen' },
    roles.flatMap((role, index) =>
      element(
        'bpmn:lane',
        { id: `bahn-${index + 1}`, name: role },
        nodes
          .filter((node) => node.role === role)
          .map(({ id }) => textElement('bpmn:flowNodeRef', id)),
      ),
    ),
  );
}

function nodeLines({ id, type, row }: Node, arrows: readonly Arrow[]): string[] {
  const { name = '', remark = '', attributes = {}, controls = [], risks = [] } = row ?? {};
  const own = [
    ...(Object.keys(attributes).length > 0 ? element('iks:aktivitaet', attributes) : []),
    ...controls.flatMap((number) => element('iks:kontrolle', { id: number })),
    ...risks.flatMap((number) => element('iks:risiko', { id: number })),
  ];
  return element(`bpmn:${written(type, row)}`, { id, name }, [
    ...(remark === '' ? [] : [textElement('bpmn:documentation', remark)]),
    ...(own.length === 0 ? [] : element('bpmn:extensionElements', {}, own)),
    ...arrows
      .filter(({ to }) => to === id)
      .map((arrow) => textElement('bpmn:incoming', arrowId(arrow))),
    ...arrows
      .filter(({ from }) => from === id)
      .map((arrow) => textElement('bpmn:outgoing', arrowId(arrow))),
  ]);
}

/** How a step is carried out shows in its sign. */
function written(type: string, row: StepRow | null): string {
  const way = type === 'task' ? row?.attributes['ausfuehrungsart'] : undefined;
  if (way === 'manuell') return 'manualTask';
  if (way === 'teilauto') return 'userTask';
  return way === 'auto' ? 'serviceTask' : type;
}

const arrowId = ({ from, to }: Arrow): string => `von-${from}-nach-${to}`;

function arrowLines(arrow: Arrow): string[] {
  const { from, to, way } = arrow;
  const facts = { id: arrowId(arrow), name: way?.condition, sourceRef: from, targetRef: to };
  const share = way?.share ?? null;
  const own = share === null ? [] : element('iks:fluss', { wahrscheinlichkeit: share });
  const extension = own.length === 0 ? [] : element('bpmn:extensionElements', {}, own);
  return element('bpmn:sequenceFlow', facts, extension);
}
