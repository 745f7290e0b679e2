import type { StructureRuleId } from '#pruefwerk/process-rules';
import { drawnProcess } from './drawn-process.ts';
import { type FileNode, processFile, xmlOf } from './process-file.ts';

interface Broken {
  readonly xml: string;
  /** The one element that is wrong. */
  readonly elementId: string;
}

const start: FileNode = { id: 'start', type: 'startEvent' };
const end: FileNode = { id: 'end', type: 'endEvent' };
const task = (id: string): FileNode => ({ id });

const broken = (elementId: string, nodes: FileNode[], flows: string[]): Broken => ({
  elementId,
  xml: xmlOf(processFile({ nodes, flows })),
});
/** start → a → b → end with more. */
const chain = (elementId: string, nodes: FileNode[], flows: string[]): Broken =>
  broken(
    elementId,
    [start, task('a'), task('b'), end, ...nodes],
    ['start>a', 'a>b', 'b>end', ...flows],
  );
const gateway = (type: string): FileNode => ({ id: 'g', type });
/** start → g → a and b → end. */
const fork = (type: string): Broken =>
  broken(
    'g',
    [start, gateway(type), task('a'), task('b'), end],
    ['start>g', 'g>a', 'g>b', 'a>end', 'b>end'],
  );
const patched = (elementId: string, from: string | RegExp, to: string, base = drawnProcess) => ({
  ...{ elementId, xml: base.replace(from, to) },
});
const inside = (type: string, trigger: string): Broken => {
  const nodes = [
    { id: 'sub', type },
    { id: 'inner', type: trigger, parent: 'sub' },
  ];
  return chain('inner', nodes, ['a>sub', 'sub>b']);
};

const eventSubProcess = inside('subProcess', 'startEvent');
const conditional = fork('exclusiveGateway');
const linked = chain(
  'away',
  [{ id: 'away', type: 'intermediateThrowEvent:link', link: 'x' }],
  ['a>away'],
);

/** One model per rule of structure, with one element that breaks it. */
export const brokenStructures: Readonly<Record<StructureRuleId, Broken>> = {
  'no-disconnected': chain('alone', [task('alone')], []),
  'no-duplicate-sequence-flows': patched(
    'twice',
    '</process>',
    '<sequenceFlow id="twice" sourceRef="a" targetRef="b"/></process>',
    chain('', [], []).xml,
  ),
  'no-complex-gateway': fork('complexGateway'),
  'event-based-gateway': broken(
    'g',
    [start, gateway('eventBasedGateway'), task('a'), end],
    ['start>g', 'g>a', 'a>end'],
  ),
  'link-event': linked,
  'sub-process-blank-start-event': inside('subProcess', 'startEvent:timer'),
  'event-sub-process-typed-start-event': {
    elementId: 'inner',
    xml: eventSubProcess.xml.replace(
      '<subProcess id="sub"',
      '<subProcess triggeredByEvent="true" id="sub"',
    ),
  },
  'ad-hoc-sub-process': inside('adHocSubProcess', 'startEvent'),
  'start-event-required': broken('p', [task('a'), end], ['a>end']),
  'end-event-required': broken('p', [start, task('a')], ['start>a']),
  'no-implicit-start': chain('more', [task('more')], ['more>b']),
  'no-implicit-end': chain('more', [task('more')], ['a>more']),
  'no-implicit-split': chain('a', [task('more')], ['a>more', 'more>end']),
  'no-gateway-join-fork': broken(
    'g',
    [
      start,
      { id: 'other', type: 'startEvent:timer' },
      gateway('exclusiveGateway'),
      task('a'),
      task('b'),
      end,
    ],
    ['start>g', 'other>g', 'g>a', 'g>b', 'a>end', 'b>end'],
  ),
  'no-inclusive-gateway': fork('inclusiveGateway'),
  'single-blank-start-event': broken(
    'p',
    [start, { id: 'other', type: 'startEvent' }, task('a'), end],
    ['start>a', 'other>a', 'a>end'],
  ),
  'single-event-definition': {
    elementId: 'start',
    xml: chain('', [], []).xml.replace(
      /(<startEvent[^>]*>.*?)(<\/startEvent>)/,
      '$1<messageEventDefinition/><timerEventDefinition/>$2',
    ),
  },
  'conditional-flows': {
    elementId: 'g-b',
    xml: conditional.xml.replace(
      /(<sequenceFlow id="g-a"[^>]*>)/,
      '$1<conditionExpression>x</conditionExpression>',
    ),
  },
  'no-bpmndi': patched(
    'frei',
    /<bpmndi:BPMNShape[^>]*bpmnElement="frei"[\s\S]*?<\/bpmndi:BPMNShape>/,
    '',
  ),
  'no-overlapping-elements': patched('frei', /(bpmnElement="frei">\s*<dc:Bounds x=")\d+/, '$19000'),
  'fake-join': chain('b', [task('more')], ['a>more', 'more>b']),
  'label-required': patched('frei', /name="Zahlung freigeben"/, 'name=""'),
  'superfluous-gateway': chain('g', [gateway('exclusiveGateway')], ['a>g', 'g>b']),
  'superfluous-termination': {
    elementId: 'end',
    xml: chain('', [], []).xml.replace(
      /(<endEvent[^>]*>.*?)(<\/endEvent>)/,
      '$1<terminateEventDefinition/>$2',
    ),
  },
};
