import { describe, expect, it } from '@jest/globals';
import { readProcessModel } from './read-process-model.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const definitions = (content: string, more = '') =>
  `<?xml version="1.0"?>\n<definitions xmlns="${BPMN}" xmlns:iks="urn:pruefwerk:iks:1.0" ${more}>${content}</definitions>`;
const process = (content: string) =>
  definitions(`<process id="p" name="Probe">${content}</process>`);
const flow = (from: string, to: string) =>
  `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}" />`;
const own = (content: string) => `<extensionElements>${content}</extensionElements>`;
const task = (id: string, content = '') => `<task id="${id}" name="${id}">${content}</task>`;
const activity = (attributes: string) => own(`<iks:aktivitaet ${attributes} />`);
const numbersOf = (xml: string) =>
  readProcessModel(xml).steps.map(({ id, number }) => [id, number]);
const codes = (xml: string) =>
  readProcessModel(xml)
    .warnings.map(({ code }) => code)
    .filter((code) => code !== 'bpmn.warning.diagram-missing');

describe('files that are refused', () => {
  const deep = '<a>'.repeat(200) + '</a>'.repeat(200);
  it.each([
    ['a document type', `<!DOCTYPE x>\n${definitions('')}`, 'bpmn.unsafe', 1, 1],
    [
      'entities, before one is expanded',
      `<?xml version="1.0"?>\n <!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "x">]><x>&a;</x>`,
      ...(['bpmn.unsafe', 2, 2] as const),
    ],
    [
      'an external document type',
      `<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>`,
      ...(['bpmn.unsafe', 1, 1] as const),
    ],
    ['an entity that nothing declares', `<x>&boom;</x>`, 'bpmn.malformed', 1, 10],
    ['what is no XML', 'Kein Modell', 'bpmn.malformed', 1, expect.any(Number)],
    ['what breaks off', `<definitions xmlns="${BPMN}">\n<process id="p">`, 'bpmn.malformed', 2, 17],
    ['nothing', '', 'bpmn.malformed', 1, 1],
    ['other XML', '<!-- x -->\n  <svg/>', 'bpmn.not-bpmn', 2, 3],
    ['another version of BPMN', '<definitions xmlns="urn:old"/>', 'bpmn.not-bpmn', 1, 1],
    ['a nesting bomb', definitions(deep), 'bpmn.too-deep', 2, expect.any(Number)],
  ])('because of %s', (_, xml, code, line, column) => {
    expect(() => readProcessModel(xml)).toThrow(
      expect.objectContaining({
        code,
        parameters: expect.objectContaining({ line, column }) as unknown,
      }),
    );
  });

  it('because they are larger than 5 MB', () => {
    const xml = definitions(`<!--${'ä'.repeat(3 << 20)}-->`);
    expect(() => readProcessModel(xml)).toThrow(
      expect.objectContaining({ code: 'bpmn.too-large' }),
    );
  });
});

describe('order along the flow', () => {
  it('numbers activities from the start, not as they stand in the file', () => {
    const xml = process(
      task('b') + task('a') + '<startEvent id="s" />' + flow('a', 'b') + flow('s', 'a'),
    );
    expect(numbersOf(xml)).toEqual([
      ['s', null],
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('puts a step after all that lead to it, and the first way of a gateway first', () => {
    const xml = process(
      [
        ...[task('end'), task('long'), task('short'), '<exclusiveGateway id="g" />'],
        ...[flow('g', 'long'), flow('g', 'short'), flow('long', 'end'), flow('short', 'end')],
      ].join(''),
    );
    expect(numbersOf(xml)).toEqual([
      ['g', null],
      ['long', 1],
      ['short', 2],
      ['end', 3],
    ]);
  });

  it('goes through a loop once and enters a ring without start at its first node', () => {
    const loop = process(task('a') + task('b') + flow('a', 'b') + flow('b', 'b') + flow('b', 'a'));
    expect(numbersOf(loop)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('puts what a sub-process holds after it, and a boundary event after its activity', () => {
    const inner = task('i2') + task('i1') + flow('i1', 'i2');
    const xml = process(
      [
        ...[task('after'), `<subProcess id="sub" name="sub">${inner}</subProcess>`],
        ...['<boundaryEvent id="late" attachedToRef="sub" />', task('remind')],
        ...[flow('sub', 'after'), flow('late', 'remind')],
      ].join(''),
    );
    expect(readProcessModel(xml).steps.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['sub', null],
      ['i1', 'sub'],
      ['i2', 'sub'],
      ['after', null],
      ['late', null],
      ['remind', null],
    ]);
  });

  it('walks a chain that is longer than the call stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `t${i}`);
    const flows = ids.slice(1).map((id, i) => flow(`t${i}`, id));
    const { steps } = readProcessModel(
      process(ids.map((id) => task(id)).join('') + flows.join('')),
    );
    expect(steps.at(-1)).toMatchObject({ id: 't19999', number: 20_000 });
  });
});

describe('own attributes', () => {
  it('are read with their types', () => {
    const attributes = `grundzeitMin="12.5" liegezeitH="1" itSysteme="Akte; E-Akte" medienEin="papier;portal"
      zahlungsrelevant="zahltAus" stammdatenAenderung="true" ausfuehrungsart="teilauto"`;
    const controls =
      '<iks:kontrolle id="K-04" schluessel="true" /><iks:risiko id="R-07" schaden="4" />';
    const xml = process(task('t', own(`<iks:aktivitaet ${attributes} />${controls}`)));
    const [step] = readProcessModel(xml).steps;
    expect(step?.activity).toMatchObject({
      ...{ grundzeitMin: 12.5, liegezeitH: 1, itSysteme: ['Akte', 'E-Akte'], zeitN: null },
      ...{
        medienEin: ['papier', 'portal'],
        stammdatenAenderung: true,
        ausfuehrungsart: 'teilauto',
      },
    });
    expect(step).toMatchObject({
      paymentRelevant: true,
      controls: [{ id: 'K-04', schluessel: true, name: null }],
      risks: [{ id: 'R-07', schaden: 4 }],
    });
    expect(codes(xml)).toEqual([]);
  });

  it.each([
    ['a German comma', 'grundzeitMin="12,5"', 'unreadable'],
    ['a negative time', 'liegezeitH="-1"', 'unreadable'],
    ['a share above one', 'fehlerQuote="1.2"', 'unreadable'],
    ['an unknown medium', 'medienEin="papier; fax"', 'unreadable'],
    ['an unknown word', 'zahlungsrelevant="ja"', 'unreadable'],
    ['no truth value', 'stammdatenAenderung="vielleicht"', 'unreadable'],
    ['an unknown attribute', 'dauer="3"', 'unknown'],
  ])('are told when they hold %s', (_, attributes, kind) => {
    expect(codes(process(task('t', activity(attributes))))).toEqual([
      `bpmn.warning.attribute-${kind}`,
    ]);
  });

  it('of another namespace are none of ours', () => {
    const foreign = own(
      '<x:aktivitaet xmlns:x="urn:other" grundzeitMin="9" /><x:kontrolle xmlns:x="urn:other" id="K" />',
    );
    expect(readProcessModel(process(task('t', foreign))).steps[0]).toMatchObject({
      controls: [],
      activity: { grundzeitMin: null },
    });
  });
});

describe('media breaks', () => {
  const chain = (before: string, after: string) =>
    process(
      task('a', activity(before)) +
        '<exclusiveGateway id="g" />' +
        task('b', activity(after)) +
        flow('a', 'g') +
        flow('g', 'b'),
    );
  it.each([
    ['the next step needs another medium', 'medienAus="papier"', 'medienEin="portal"', 'handover'],
    [
      'a step prints what it got from a system',
      '',
      'medienEin="portal" medienAus="papier"',
      'inside',
    ],
    ['one medium is common', 'medienAus="papier;portal"', 'medienEin="portal"', undefined],
    ['nothing is recorded', '', 'medienEin="portal"', undefined],
  ])('through gateways: %s', (_, before, after, kind) => {
    const step = readProcessModel(chain(before, after)).steps.find(({ id }) => id === 'b');
    expect(step?.mediaBreak?.kind).toBe(kind);
  });
});

describe('a hostile model', () => {
  it('of gateways in a long chain with many steps at its end is read within a second or two', () => {
    const gateways = Array.from({ length: 5000 }, (_, i) => `g${i}`);
    const tasks = Array.from({ length: 5000 }, (_, i) => `t${i}`);
    const xml = process(
      [
        ...gateways.map((id) => `<exclusiveGateway id="${id}" />`),
        ...gateways.slice(1).map((id, i) => flow(`g${i}`, id)),
        ...tasks.map((id) => task(id, activity('medienEin="papier"')) + flow('g4999', id)),
      ].join(''),
    );
    const before = performance.now();
    expect(readProcessModel(xml).steps).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe('what could not be read', () => {
  it.each([
    ['a flow to nowhere', process(task('a') + flow('a', 'gone')), 'flow-dangling'],
    ['two elements of one id', process(task('a') + task('a')), 'id-duplicate'],
    ['an element without id', process('<task name="x" />'), 'id-missing'],
    [
      'a lane with an unknown member',
      process('<laneSet><lane id="l"><flowNodeRef>gone</flowNodeRef></lane></laneSet>'),
      'lane-reference',
    ],
    ['no process', definitions(''), 'process-missing'],
  ])('is told: %s', (_, xml, code) => {
    expect(codes(xml)).toEqual([`bpmn.warning.${code}`]);
  });

  it.each([
    ['no drawing', '', 'missing'],
    ['two planes', '<d:BPMNPlane><d:x/></d:BPMNPlane><d:BPMNPlane/>', 'second'],
  ])('is told of the drawing: %s', (_, planes, code) => {
    const di = 'xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI"';
    const xml = definitions(`<process id="p" /><d:BPMNDiagram>${planes}</d:BPMNDiagram>`, di);
    expect(readProcessModel(xml).warnings.map(({ code }) => code)).toEqual([
      `bpmn.warning.diagram-${code}`,
    ]);
  });
});

describe('roles', () => {
  it('come from the innermost lane, else from the pool', () => {
    const lanes = `<laneSet><lane id="o" name="Amt"><flowNodeRef>a</flowNodeRef><flowNodeRef>b</flowNodeRef>
      <childLaneSet><lane id="i" name="Stadt\nkasse"><flowNodeRef> b </flowNodeRef></lane></childLaneSet></lane></laneSet>`;
    const pool =
      '<collaboration id="c"><participant id="q" name="Stadt" processRef="p" /></collaboration>';
    const xml = definitions(
      `${pool}<process id="p">${lanes}${task('a')}${task('b')}${task('c')}</process>`,
    );
    const { steps, lanes: read } = readProcessModel(xml);
    expect(steps.map(({ role }) => role)).toEqual(['Amt', 'Stadt kasse', 'Stadt']);
    expect(read.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['o', null],
      ['i', 'o'],
    ]);
  });
});
