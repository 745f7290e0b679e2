// An office of four roles: a loop for missing papers, a choice, two checks side by side, a batch of payments.
const step = (type, id, attributes = '', lane = '') => ({ type, id, attributes, lane });
const task = (id, minutes, lane, more = '') =>
  step('userTask', id, `grundzeitMin="${minutes}" ${more}`, lane);

const steps = [
  step('startEvent', 'start'),
  task('register', 6, 'desk'),
  task('complete', 12.5, 'clerk', 'liegezeitH="8"'),
  step('exclusiveGateway', 'isComplete'),
  task('ask', 5, 'clerk', 'liegezeitH="120"'),
  step('parallelGateway', 'fork'),
  task('income', 18, 'clerk'),
  task('housing', 10, 'expert'),
  step('parallelGateway', 'join'),
  task('decide', 15, 'clerk'),
  step('exclusiveGateway', 'isGranted'),
  task('reject', 20, 'clerk'),
  task('release', 4, 'head'),
  task('pay', 1, 'head', 'stapelIntervallH="24"'),
  step('endEvent', 'paid'),
  step('endEvent', 'rejected'),
];

const flows = [
  ...[
    'start>register',
    'register>complete',
    'complete>isComplete',
    'isComplete>ask:0.3',
    'ask>complete',
  ],
  ...[
    'isComplete>fork:0.7',
    'fork>income',
    'fork>housing',
    'income>join',
    'housing>join',
    'join>decide',
  ],
  ...[
    'decide>isGranted',
    'isGranted>reject:0.15',
    'isGranted>release:0.85',
    'release>pay',
    'pay>paid',
  ],
  'reject>rejected',
];

const posts = { desk: 1, clerk: 4, expert: 1, head: 1 };

const own = (element, attributes) =>
  `<extensionElements><iks:${element} ${attributes}/></extensionElements>`;

function flowXml(text) {
  const [, from, to, share] = /^(\w+)>(\w+)(?::(.+))?$/.exec(text);
  const told = share ? own('fluss', `wahrscheinlichkeit="${share}"`) : '';
  return `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${told}</sequenceFlow>`;
}

const lanes = Object.entries(posts).map(([id, count]) => {
  const members = steps.filter(({ lane }) => lane === id);
  const references = members.map((one) => `<flowNodeRef>${one.id}</flowNodeRef>`).join('');
  return `<lane id="${id}" name="${id}">${own('rolle', `vzaeIst="${count}"`)}${references}</lane>`;
});

const nodes = steps.map(
  ({ type, id, attributes }) => `<${type} id="${id}">${own('aktivitaet', attributes)}</${type}>`,
);

export const officeXml = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:iks="urn:pruefwerk:iks:1.0"><process id="p">${own(
  'prozess',
  'fallzahlJahr="5500" gesetzlicheFrist="28"',
)}<laneSet id="lanes">${lanes.join('')}</laneSet>${nodes.join('')}${flows.map(flowXml).join('')}</process></definitions>`;
