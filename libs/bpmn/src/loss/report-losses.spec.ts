import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import { withInterchangeSuite } from '../../../../test/kit/interchange-suite.ts';
import { MODDLE } from '../moddle/moddle-copy.ts';
import { lossReport } from './report-losses.ts';

jest.setTimeout(30_000);

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const DI = 'http://www.omg.org/spec/BPMN/20100524/DI';

const file = (content: string, plane = '') =>
  `<definitions xmlns="${BPMN}" xmlns:d="${DI}" xmlns:x="urn:x" xmlns:n="urn:n" targetNamespace="urn:n">\n` +
  `<process id="p"><task id="t"/>\n${content}</process><d:BPMNDiagram><d:BPMNPlane bpmnElement="p"/>${plane}</d:BPMNDiagram></definitions>`;

const MUTANTS: readonly (readonly [
  reason: string,
  content: string,
  line: number,
  element: string,
  attribute: string | null,
])[] = [
  ['element-unknown', '<!-- -->\n<newThing id="n"><task id="q"/></newThing>', 4, 'newThing', null],
  ['element-foreign', '\n\n<x:y/>text', 5, 'x:y', null],
  ['id-duplicate', '<task id="t" name="b"/>', 3, 'task', null],
  ['reference-unresolved', '<task id="a"><incoming>gone</incoming></task>', 3, 'incoming', null],
  [
    'reference-with-prefix',
    '<sequenceFlow id="f" sourceRef="t"\n targetRef="n:t"/>',
    4,
    'sequenceFlow',
    'targetRef',
  ],
  [
    'reference-unresolved',
    '<boundaryEvent id="b" attachedToRef="none"/>',
    3,
    'boundaryEvent',
    'attachedToRef',
  ],
  ['value-changed', '<startEvent id="s" isInterrupting="1"/>', 3, 'startEvent', 'isInterrupting'],
  ['value-unreadable', '<task id="a" startQuantity="1.5"/>', 3, 'task', 'startQuantity'],
];

describe('loss report', () => {
  it('finds nothing in a plain file', async () => {
    const { losses, lossless, elements } = await lossReport(file('<task id="a" name="b"/>'));
    expect([losses, lossless, elements]).toEqual([[], true, 6]);
  });

  it.each(MUTANTS)('tells %s with its line', async (reason, content, line, element, attribute) => {
    const { losses, lossless } = await lossReport(file(content));
    expect(losses).toContainEqual(expect.objectContaining({ reason, line, element, attribute }));
    expect(lossless).toBe(false);
  });

  it('tells the second plane of a diagram, of which the reader itself says nothing', async () => {
    const plane =
      '<d:BPMNPlane id="other" bpmnElement="p"><d:BPMNShape id="s" bpmnElement="t"/></d:BPMNPlane>';
    const { losses } = await lossReport(file('', plane));
    const [loss] = losses.filter(({ harmless }) => !harmless);
    expect(loss).toMatchObject({ element: 'd:BPMNPlane', reason: 'only-one-kept', line: 3 });
  });

  it('counts what goes with an element, and says each loss once', async () => {
    const content =
      '<newThing id="n"><task id="q"><documentation>x</documentation></task></newThing>';
    const { losses } = await lossReport(file(content));
    expect(losses).toMatchObject([{ element: 'newThing', elementId: 'n', contained: 2 }]);
  });

  it('says what stands there instead', async () => {
    const { losses } = await lossReport(file('<startEvent id="s" isInterrupting="1"/>'));
    expect(losses).toMatchObject([{ value: '1', instead: 'false' }]);
  });

  it.each([
    ['a value that is assumed anyway', '<task id="a" startQuantity="1"/>', 'default-value'],
    [
      'a second container whose content is kept in the first',
      '<task id="a"><extensionElements/><extensionElements><x:y/></extensionElements></task>',
      'nothing-in-it',
    ],
  ])('tells %s, but does not count it as a loss', async (_, content, reason) => {
    const { losses, lossless } = await lossReport(file(content));
    expect(losses).toMatchObject([{ reason, harmless: true }]);
    expect(lossless).toBe(true);
  });

  it('counts comments, and what is kept but not shown', async () => {
    const content =
      '<!-- a --><task id="a"><extensionElements><x:y><x:z/></x:y><x:y/></extensionElements></task>';
    const { comments, notShown } = await lossReport(file(`${content}<ioSpecification/>`));
    expect(comments).toBe(1);
    expect(notShown).toMatchObject([
      { element: 'x:y', namespace: 'urn:x', count: 2, line: 3 },
      { element: 'ioSpecification', count: 1 },
    ]);
  });

  it('says so when the other program cannot write the file at all', async () => {
    const content =
      '<task id="a"><extensionElements><x:y><z xmlns=""/></x:y></extensionElements></task>';
    const { losses } = await lossReport(file(content));
    expect(losses).toMatchObject([{ reason: 'file-unreadable', element: 'definitions' }]);
  });

  it('refuses unsafe files as the reader does', async () => {
    await expect(lossReport('<!DOCTYPE d><d/>')).rejects.toMatchObject({ code: 'bpmn.unsafe' });
  });

  it('names the version that is installed', () => {
    const load = createRequire(import.meta.url);
    const { version } = load('bpmn-moddle/package.json') as { readonly version: string };
    expect(MODDLE).toBe(`bpmn-moddle ${version}`);
  });
});

withInterchangeSuite('losses in the interchange suite', ({ files, read }) => {
  /** Things that such a program would keep in no file. */
  const plant = (xml: string): string => {
    const root = /<(?:([\w.-]+):)?definitions\b/.exec(xml)!;
    const end = xml.indexOf('>', root.index) + 1;
    const prefix = root[1] === undefined ? '' : `${root[1]}:`;
    return `${xml.slice(0, end)}<${prefix}plantedThing id="planted"/><p:planted xmlns:p="urn:planted"/>${xml.slice(end)}`;
  };

  it.each(files)('are told completely, planted ones too: %s', async (file) => {
    const xml = read(file);
    const before = await lossReport(xml);
    expect(before.lossless).toBe(before.losses.every(({ harmless }) => harmless));
    const { losses } = await lossReport(plant(xml));
    const told = losses.map(({ element, reason }) => `${element.replace(/^.*:/, '')} ${reason}`);
    expect(told).toEqual(
      expect.arrayContaining(['plantedThing element-unknown', 'planted element-foreign']),
    );
    expect(losses).toHaveLength(before.losses.length + 2);
  });
});
