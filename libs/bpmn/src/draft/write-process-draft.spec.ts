import { describe, expect, it } from '@jest/globals';
import { iksDescriptor } from '../iks/iks-descriptor.ts';
import { readProcessModel } from '../model/read-process-model.ts';
import { GridLayout } from './grid-layout.ts';
import type { ProcessDraft } from './process-draft.ts';
import { writeProcessDraft } from './write-process-draft.ts';

interface Moddle {
  fromXML(xml: string): Promise<{
    readonly rootElement: unknown;
    readonly elementsById: Readonly<Record<string, { extensionElements: { values: unknown[] } }>>;
    readonly warnings: readonly unknown[];
  }>;
  toXML(root: unknown): Promise<{ readonly xml: string }>;
}

/** The reader inside of the browser's editor; it comes without types of its own. */
const editorReader = async (): Promise<Moddle> => {
  const name: string = 'bpmn-moddle';
  const { BpmnModdle } = (await import(name)) as { BpmnModdle: new (own: object) => Moddle };
  return new BpmnModdle({ iks: iksDescriptor });
};

const draft: ProcessDraft = {
  id: 'probe',
  name: 'Probe & "Zeichen" <ä>',
  casesPerYear: 1200,
  lanes: [
    { id: 'lane-a', name: 'Sachbearbeitung', rows: 2, role: { befugnisse: ['feststellen'] } },
    { id: 'lane-b', name: 'Kasse', rows: 1 },
  ],
  nodes: [
    { id: 'start', type: 'startEvent', name: 'Antrag da', lane: 'lane-a', column: 0, row: 1 },
    {
      ...{ id: 'check', type: 'userTask', name: 'Prüfen', lane: 'lane-a', column: 1, row: 1 },
      documentation: 'Zeile 1\nZeile 2',
      activity: { grundzeitMin: 18, itSysteme: ['Akte', 'E-Akte'], stammdatenAenderung: true },
      ...{ controls: ['K-01'], risks: ['R-01'] },
    },
    { id: 'ask', type: 'exclusiveGateway', name: 'Gut?', lane: 'lane-a', column: 2, row: 1 },
    { id: 'no', type: 'endEvent', name: 'Abgelehnt', lane: 'lane-a', column: 3 },
    { id: 'pay', type: 'serviceTask', name: 'Zahlen', lane: 'lane-b', column: 3 },
  ],
  flows: [
    { from: 'start', to: 'check' },
    { from: 'check', to: 'ask' },
    { from: 'ask', to: 'pay', name: 'ja', share: 0.7 },
    { from: 'ask', to: 'no', name: 'nein', share: 0.3 },
  ],
};

describe('a draft', () => {
  it('is written as a file that says the same', () => {
    const model = readProcessModel(writeProcessDraft(draft));
    expect(model.warnings).toEqual([]);
    expect(model.processes).toMatchObject([{ name: draft.name, iks: { fallzahlJahr: 1200 } }]);
    expect(model.lanes.map(({ name, iks }) => [name, iks.befugnisse])).toEqual([
      ['Sachbearbeitung', ['feststellen']],
      ['Kasse', []],
    ]);
    expect(model.steps.map(({ id }) => id)).toEqual(['start', 'check', 'ask', 'pay', 'no']);
    expect(model.steps[1]).toMatchObject({
      ...{ number: 1, role: 'Sachbearbeitung', documentation: 'Zeile 1\nZeile 2' },
      activity: draft.nodes[1]!.activity,
      ...{ controls: [{ id: 'K-01' }], risks: [{ id: 'R-01' }] },
    });
    expect(model.flows[2]).toMatchObject({ name: 'ja', iks: { wahrscheinlichkeit: 0.7 } });
  });

  it('is read by the editor’s own reader with the published descriptor, typed and without a warning', async () => {
    const moddle = await editorReader();
    const { rootElement, elementsById, warnings } = await moddle.fromXML(writeProcessDraft(draft));
    expect(warnings).toEqual([]);
    const [activity, control] = elementsById['check']!.extensionElements.values;
    expect(activity).toMatchObject({ grundzeitMin: 18, stammdatenAenderung: true });
    expect(control).toMatchObject({ $type: 'iks:Kontrolle', id: 'K-01' });
    const { xml } = await moddle.toXML(rootElement);
    expect(readProcessModel(xml).steps).toEqual(
      readProcessModel(writeProcessDraft(draft)).steps.map((step) => ({
        ...step,
        line: expect.any(Number),
      })),
    );
  });

  it('is drawn inside its lanes', () => {
    const layout = new GridLayout(draft);
    for (const { id, lane } of draft.nodes) {
      const [inner, outer] = [layout.node(id), layout.lane(lane)];
      expect(inner.x).toBeGreaterThan(outer.x);
      expect(inner.y).toBeGreaterThan(outer.y);
      expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
      expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
    }
  });
});

describe('a draft with everything', () => {
  const lane = 'lane-a';
  const whole: ProcessDraft = {
    ...{ id: 'whole', name: 'Alles', casesPerYear: 10 },
    iks: { istSoll: 'soll', zahlungsart: 'einmalig', norm: '§ 6' },
    lanes: [{ id: lane, name: 'Sachbearbeitung', rows: 2 }],
    nodes: [
      { id: 'start', type: 'startEvent', name: 'Da', lane, column: 0 },
      { id: 'split', type: 'parallelGateway', name: '', lane, column: 1 },
      {
        ...{ id: 'wait', type: 'intermediateCatchEvent', name: 'Zahltag', lane, column: 2 },
        trigger: 'timer',
      },
      {
        ...{ id: 'check', type: 'userTask', name: 'Prüfen', lane, column: 2, row: 1 },
        controls: ['K-01', { id: 'S-01', art: 'abgleich', risikoIds: ['R-01', 'R-02'] }],
      },
      { id: 'join', type: 'parallelGateway', name: '', lane, column: 3 },
      {
        ...{ id: 'ask', type: 'exclusiveGateway', name: 'Gut?', lane, column: 4 },
        decision: { kriterium: 'anspruch', ausschluss: true },
      },
      {
        ...{ id: 'no', type: 'endEvent', name: 'Abgelehnt', lane, column: 5 },
        event: { ergebnis: 'abgelehnt' },
      },
    ],
    flows: [
      { from: 'start', to: 'split' },
      { from: 'split', to: 'wait' },
      { from: 'split', to: 'check' },
      { from: 'wait', to: 'join' },
      { from: 'check', to: 'join' },
      { from: 'join', to: 'ask' },
      { from: 'ask', to: 'no', share: 1, iks: { medium: 'portal', uebergabeZeitH: 2 } },
    ],
  };

  it('carries what is known of process, events, decisions, controls and hand-overs', async () => {
    const xml = writeProcessDraft(whole);
    const { warnings, processes, steps, flows } = readProcessModel(xml);
    const step = (id: string) => steps.find((one) => one.id === id);
    expect(warnings).toEqual([]);
    expect(processes[0]?.iks).toMatchObject({ fallzahlJahr: 10, istSoll: 'soll', norm: '§ 6' });
    expect(step('wait')?.event?.trigger).toBe('timer');
    expect(step('ask')?.decision).toMatchObject({ kriterium: 'anspruch', ausschluss: true });
    expect(step('no')?.event?.ergebnis).toBe('abgelehnt');
    expect(step('check')?.controls).toMatchObject([
      { id: 'K-01', art: null, risikoIds: [] },
      { id: 'S-01', art: 'abgleich', risikoIds: ['R-01', 'R-02'] },
    ]);
    const last = flows.find(({ toId }) => toId === 'no');
    expect(last?.iks).toMatchObject({ wahrscheinlichkeit: 1, medium: 'portal', uebergabeZeitH: 2 });
    expect((await (await editorReader()).fromXML(xml)).warnings).toEqual([]);
  });
});
