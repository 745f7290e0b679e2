import { describe, expect, it } from '@jest/globals';
import { NotBpmn } from '../bpmn.problems.ts';
import { BPMN, BPMN_DI, DC, DI } from '../namespaces.ts';
import { drawingFaults } from './drawing-faults.ts';
import { layoutModel } from './layout-model.ts';

const none = { overlaps: [], outside: [], withoutShape: [], withoutEdge: [], throughNodes: [] };

const file = (content: string, attributes = ''): string =>
  `<definitions xmlns="${BPMN}" id="d"${attributes}>\n  ${content}\n</definitions>\n`;

const flow = (from: string, to: string, name = ''): string =>
  `<sequenceFlow id="${from}-${to}" name="${name}" sourceRef="${from}" targetRef="${to}"/>`;

const process = (inside: string): string => file(`<process id="p">${inside}</process>`);

const boxOf = (xml: string, id: string) => {
  const shape = new RegExp(
    `bpmnElement="${id}"[^>]*>\\s*<dc:Bounds x="(\\S+)" y="(\\S+)" width="(\\S+)" height="(\\S+)"`,
  ).exec(xml);
  const [x = NaN, y = NaN, width = NaN, height = NaN] = (shape ?? []).slice(1).map(Number);
  return { x, y, width, height, middle: y + height / 2 };
};

const pointsOf = (xml: string, id: string): string[] => {
  const edge = new RegExp(`bpmnElement="${id}"[^>]*>([\\s\\S]*?)</bpmndi:BPMNEdge>`).exec(xml);
  return [...(edge?.[1] ?? '').matchAll(/waypoint x="(\S+)" y="(\S+)"/g)].map(
    ([, x, y]) => `${x} ${y}`,
  );
};

describe('automatic layout', () => {
  it('puts what follows to the right, on one line', () => {
    const xml = layoutModel(
      process(
        `<startEvent id="s"/><task id="a" name="Prüfen"/><endEvent id="e"/>${flow('s', 'a')}${flow('a', 'e')}`,
      ),
    );
    expect(drawingFaults(xml)).toMatchObject(none);
    expect(boxOf(xml, 'a').x).toBeGreaterThan(boxOf(xml, 's').x);
    expect(boxOf(xml, 'a').middle).toBe(boxOf(xml, 's').middle);
    expect(pointsOf(xml, 'a-e')).toHaveLength(2);
  });

  it('leads a loop around the steps it goes back over', () => {
    const xml = layoutModel(
      process(
        `<task id="a"/><task id="b"/><exclusiveGateway id="g" name="Vollständig?"/><task id="c"/>` +
          `${flow('a', 'b')}${flow('b', 'g')}${flow('g', 'c', 'ja')}${flow('g', 'a', 'nein')}${flow('b', 'b')}`,
      ),
    );
    expect(drawingFaults(xml)).toMatchObject(none);
    expect(pointsOf(xml, 'g-a').length).toBeGreaterThan(3);
    expect(pointsOf(xml, 'b-b').length).toBeGreaterThan(3);
  });

  it('keeps nodes in their lanes, also in nested ones, and shows what no lane names below them', () => {
    const lane = (id: string, nodes: string, inner = ''): string =>
      `<lane id="${id}" name="${id}">${nodes
        .split(' ')
        .map((node) => `<flowNodeRef>${node}</flowNodeRef>`)
        .join('')}${inner}</lane>`;
    const inner = `<childLaneSet id="cs">${lane('inner', 'c')}</childLaneSet>`;
    const xml = layoutModel(
      file(
        `<collaboration id="co"><participant id="pool" name="Jobcenter" processRef="p"/></collaboration>
         <process id="p"><laneSet id="ls">${lane('upper', 'a')}${lane('lower', 'b c', inner)}</laneSet>
         <task id="a"/><task id="b"/><task id="c"/><task id="homeless"/>${flow('a', 'b')}${flow('b', 'c')}${flow('c', 'homeless')}</process>`,
      ),
    );
    expect(drawingFaults(xml)).toMatchObject(none);
    const [lower, inside] = [boxOf(xml, 'lower'), boxOf(xml, 'inner')];
    expect(inside.x).toBe(lower.x + 30);
    expect(inside.y + inside.height).toBe(lower.y + lower.height);
    expect(boxOf(xml, 'b').y).toBeLessThan(inside.y);
    expect(boxOf(xml, 'homeless').y).toBeGreaterThan(lower.y + lower.height);
  });

  it('draws messages between pools, to closed pools and out of sub-processes', () => {
    const xml = layoutModel(
      file(
        `<collaboration id="co"><participant id="closed" name="Bürger"/><participant id="one" processRef="p"/><participant id="two" processRef="q"/>
         <messageFlow id="m1" sourceRef="inside" targetRef="r"/><messageFlow id="m2" sourceRef="closed" targetRef="a"/><messageFlow id="m3" sourceRef="inside" targetRef="closed"/></collaboration>
         <process id="p"><task id="a"/><subProcess id="sub" name="Prüfung"><task id="inside"/><task id="next"/>${flow('inside', 'next')}</subProcess>${flow('a', 'sub')}</process>
         <process id="q"><receiveTask id="r"/></process>`,
      ),
    );
    expect(drawingFaults(xml)).toMatchObject(none);
    for (const id of ['m1', 'm2', 'm3']) expect(pointsOf(xml, id).length).toBeGreaterThan(1);
    const [sub, inside] = [boxOf(xml, 'sub'), boxOf(xml, 'inside')];
    expect(inside.x).toBeGreaterThan(sub.x);
    expect(inside.x + inside.width).toBeLessThan(sub.x + sub.width);
  });

  it('puts boundary events on the border and artefacts beside what they belong to', () => {
    const xml = layoutModel(
      process(
        `<task id="a"/><task id="b"/><boundaryEvent id="t" name="Frist" attachedToRef="a"/><endEvent id="e"/>${flow('a', 'b')}${flow('t', 'e')}
         <textAnnotation id="n"><text>Nur bei Barzahlung</text></textAnnotation><association id="as" sourceRef="n" targetRef="b"/>
         <dataObjectReference id="data" name="Antrag" dataObjectRef="x"/><dataObject id="x"/>`,
      ),
    );
    expect(drawingFaults(xml)).toMatchObject(none);
    const host = boxOf(xml, 'a');
    expect(boxOf(xml, 't').middle).toBe(host.y + host.height);
    expect(boxOf(xml, 'n').y + boxOf(xml, 'n').height).toBeLessThan(boxOf(xml, 'b').y);
    expect(pointsOf(xml, 'as')).toHaveLength(2);
    expect(boxOf(xml, 'data').width).toBe(36);
  });

  it('keeps colours and closed sub-processes of the former drawing and nothing else of it', () => {
    const xml = layoutModel(
      file(
        `<process id="p"><subProcess id="sub"><task id="in"/></subProcess></process>
  <di:BPMNDiagram xmlns:di="${BPMN_DI}" id="old"><di:BPMNPlane id="pl" bpmnElement="p"><di:BPMNShape id="s" bpmnElement="sub" isExpanded="false" c:background-color="#fee"><dc:Bounds xmlns:dc="${DC}" x="7" y="7" width="9" height="9"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>`,
        ' xmlns:c="http://www.omg.org/spec/BPMN/non-normative/color/1.0"',
      ),
    );
    expect(xml).toContain('isExpanded="false" c:background-color="#fee"');
    expect(xml).not.toContain('x="7"');
    expect(xml.match(/BPMNPlane id/g)).toHaveLength(2);
    expect(drawingFaults(xml)).toMatchObject(none);
  });

  it('uses the prefixes of the file and declares those it lacks', () => {
    const own = ` xmlns:z="${BPMN_DI}" xmlns:b="${DC}"`;
    const xml = layoutModel(file('<process id="p"><task id="a"/></process>', own));
    expect(xml).toContain(`<z:BPMNDiagram xmlns:di="${DI}" `);
    expect(xml).toContain('<b:Bounds');
  });

  it('leaves a file without any process as it is, and refuses what is no BPMN', () => {
    const empty = file('<message id="m"/>');
    expect(layoutModel(empty)).toBe(empty);
    expect(() => layoutModel('<x/>')).toThrow(NotBpmn);
  });

  it('finds the faults of a drawing that has some', () => {
    const content = `<task id="a"/><task id="b"/><task id="c"/>${flow('a', 'c')}${flow('b', 'c')}`;
    const drawn = layoutModel(process(content));
    const broken = drawn
      .replace(/(bpmnElement="b">\s*<dc:Bounds x=)"[^"]*" y="[^"]*"/, '$1"300" y="600"')
      .replace(/(bpmnElement="a">\s*<dc:Bounds x=)"[^"]*" y="[^"]*"/, '$1"310" y="610"')
      .replace(
        /(bpmnElement="a-c">)[\s\S]*?<\/bpmndi:BPMNEdge>/,
        '$1<di:waypoint x="0" y="650"/><di:waypoint x="900" y="650"/></bpmndi:BPMNEdge>',
      );
    expect(drawingFaults(broken)).toMatchObject({
      overlaps: [['a', 'b']],
      throughNodes: [['a-c', 'b']],
      withoutEdge: [],
    });
  });
});
