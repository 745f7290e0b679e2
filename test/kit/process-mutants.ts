import type { FileAttributes, FileLane, FileNode, ProcessFile } from './process-file.ts';

/** Puts one defect into a clean process and tells the element where it must be found. */
export type Mutation = (file: ProcessFile) => string;

const need = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the process has no place for this defect');
  return value;
};
const payer = (file: ProcessFile): FileNode =>
  need(file.nodes.find(({ a }) => a?.['zahlungsrelevant'] === 'zahltAus'));
const isActivity = ({ type = 'userTask' }: FileNode): boolean => /Task$/.test(type);
const firstActivity = (file: ProcessFile): FileNode => need(file.nodes.find(isActivity));
/** The step with the four-eyes key control. */
const keyStep = (file: ProcessFile): FileNode =>
  need(
    file.nodes.find(({ k }) => k?.some(({ art, schluessel }) => schluessel && art === 'vierAugen')),
  );
const keyControlOf = (file: ProcessFile): FileAttributes =>
  need(keyStep(file).k?.find(({ art }) => art === 'vierAugen'));
const work = (file: ProcessFile): FileNode =>
  need(file.nodes.find(({ a }) => a?.['zahlungsrelevant'] ?? a?.['stammdatenAenderung']));
const laneOf = (file: ProcessFile, node: FileNode): FileLane =>
  need(file.lanes.find(({ id }) => id === node.lane));
const at = (node: FileNode): FileAttributes => (node.a ??= {});
const dropControls = (file: ProcessFile, gone: (control: FileAttributes) => boolean): void => {
  for (const node of file.nodes) node.k = node.k?.filter((control) => !gone(control));
};
/** Replaces an arrow by others. */
const replaceFlow = (file: ProcessFile, old: string, ...by: string[]): void => {
  file.flows = [...file.flows.filter((flow) => flow !== old), ...by];
};
/** Turns the key step's way out into one end of its own; a sub-process ends inside. */
const afterKeyStep = (file: ProcessFile): string => {
  const { id, parent } = keyStep(file);
  const found = file.flows.find((flow) => flow.startsWith(`${id}>`));
  if (found) return need(found.split('>')[1]);
  file.nodes.push({ id: 'danach', type: 'endEvent', lane: keyStep(file).lane, parent });
  file.flows.push(`${id}>danach`);
  return 'danach';
};

export const mutations: Readonly<Record<string, Mutation>> = {
  'payment-four-eyes': (file) => {
    dropControls(file, ({ art }) => art === 'vierAugen');
    return payer(file).id;
  },
  'segregation-of-duties': (file) => {
    at(firstActivity(file))['zahlungsrelevant'] = 'ordnetAn';
    const { rolle } = laneOf(file, firstActivity(file));
    laneOf(file, payer(file)).rolle['rolleRef'] = rolle['rolleRef'];
    return payer(file).id;
  },
  'role-missing': (file) => {
    const lane = laneOf(file, payer(file));
    Object.assign(lane, { name: '', rolle: {} });
    return payer(file).id;
  },
  'control-bypassable': (file) => {
    const key = keyStep(file);
    const after = afterKeyStep(file);
    const into = need(file.flows.find((flow) => flow.split(':')[0]?.endsWith(`>${key.id}`)));
    const [from, share] = [need(into.split('>')[0]), into.split(':')[1]];
    file.nodes.push({ id: 'eilt', type: 'exclusiveGateway', lane: key.lane, parent: key.parent });
    const first = share === undefined ? `${from}>eilt` : `${from}>eilt:${share}`;
    replaceFlow(file, into, first, `eilt>${key.id}:0.9`, `eilt>${after}:0.1`);
    return key.id;
  },
  'control-after-payment': (file) => {
    dropControls(file, () => true);
    payer(file).k = [{ id: 'K-90', art: 'stichprobe', wirkung: 'detektiv', rolle: 'Revision' }];
    return payer(file).id;
  },
  'self-control': (file) => {
    const own = work(file);
    const control = { ...keyControlOf(file), rolle: laneOf(file, own).name };
    own.k = [...(own.k ?? []), control];
    return own.id;
  },
  'master-data-unchecked': (file) => {
    dropControls(file, ({ art, testId }) => art === 'abgleich' && testId !== 'duplicate-payment');
    at(work(file))['stammdatenAenderung'] = true;
    return work(file).id;
  },
  'duplicate-check-missing': (file) => {
    file.process['zahlungsart'] = 'einmalig';
    dropControls(file, ({ testId }) => testId === 'duplicate-payment');
    const { lane } = payer(file);
    const other = file.lanes.find(({ id }) => id === lane)?.process;
    if (other) moveToMainProcess(file, other);
    return payer(file).id;
  },
  'outside-business-system': (file) => {
    at(payer(file))['itSysteme'] = undefined;
    return payer(file).id;
  },
  'cash-payment': (file) => {
    Object.assign(at(payer(file)), { zahlweg: 'bar', dokumente: undefined });
    return payer(file).id;
  },
  'amount-limit': (file) => {
    laneOf(file, payer(file)).rolle['betragsgrenzeEur'] = 1000;
    at(payer(file))['betragBisEur'] = 1000.01;
    return payer(file).id;
  },
  'risk-without-control': (file) => {
    firstActivity(file).r = [{ id: 'R-99', eintritt: 3, schaden: 4 }];
    return firstActivity(file).id;
  },
  'control-without-evidence': (file) => {
    keyControlOf(file)['nachweis'] = undefined;
    return keyStep(file).id;
  },
  'control-without-test': (file) => {
    keyControlOf(file)['testId'] = undefined;
    return keyStep(file).id;
  },
  'loop-past-control': (file) => {
    const { id, lane, parent } = keyStep(file);
    const after = afterKeyStep(file);
    const a = { grundzeitMin: 4, zahlungsrelevant: 'aendert' };
    file.nodes.push({ id: 'nacharbeit', type: 'exclusiveGateway', lane, parent });
    file.nodes.push({ id: 'nachtragen', lane, parent, a });
    replaceFlow(file, `${id}>${after}`, `${id}>nacharbeit`, `nacharbeit>${after}:0.8`);
    file.flows.push('nacharbeit>nachtragen:0.2', 'nachtragen>nacharbeit');
    return 'nachtragen';
  },
  'deadline-without-timer': (file) => {
    file.process['gesetzlicheFrist'] = 30;
    for (const node of file.nodes) node.type = node.type?.replace(':timer', '');
    return 'p';
  },
  'rejection-without-reasons': (file) => {
    const end = file.nodes.find(({ type }) => type?.startsWith('endEvent'));
    const rejected = file.nodes.find(({ ergebnis }) => ergebnis === 'abgelehnt') ?? need(end);
    rejected.ergebnis = 'abgelehnt';
    for (const { a } of file.nodes) if (a) a['bescheidMitRechtsbehelf'] = undefined;
    return rejected.id;
  },
  'discretion-undocumented': (file) => {
    Object.assign(at(firstActivity(file)), { ermessen: 'ermessen', dokumente: undefined });
    return firstActivity(file).id;
  },
  'deputy-missing': (file) => {
    laneOf(file, keyStep(file)).rolle['vertretung'] = undefined;
    return keyStep(file).id;
  },
  'branches-differ': (file) => {
    const first = firstActivity(file);
    first.k = [...(first.k ?? []), { id: 'K-77', art: 'plausibilitaet' }];
    const here = laneOf(file, first);
    here.rolle['standort'] = 'Nord';
    const rolle = { ...here.rolle, standort: 'West' };
    file.lanes.push({ id: 'west', name: here.name, rolle });
    file.nodes.push({ id: 'pruefen-west', lane: 'west', a: { grundzeitMin: 5 } });
    file.flows.push(`${need(file.nodes[0]).id}>pruefen-west`, `pruefen-west>${first.id}`);
    return 'west';
  },
  'dead-control': (file) => {
    const k = [{ id: 'K-78', art: 'protokoll' }];
    file.nodes.push({ id: 'verwaist', lane: need(file.lanes[0]).id, a: { grundzeitMin: 5 }, k });
    return 'verwaist';
  },
  'broad-access': (file) => {
    const fields = ['person.religion', 'gesundheit.befund', 'haft.art'];
    at(firstActivity(file))['datenfelder'] = fields.map((one) => `${one}:w:besondere`).join(';');
    return firstActivity(file).id;
  },
  'probability-missing': (file) => {
    const flow = need(file.flows.find((one) => one.includes(':')));
    replaceFlow(file, flow, need(flow.split(':')[0]));
    return need(flow.split('>')[0]);
  },
  'probabilities-off': (file) => {
    const flow = need(file.flows.find((one) => one.includes(':')));
    replaceFlow(file, flow, `${need(flow.split(':')[0])}:0.5`);
    return need(flow.split('>')[0]);
  },
  'time-missing': (file) => {
    at(firstActivity(file))['grundzeitMin'] = undefined;
    return firstActivity(file).id;
  },
};

/** What a process of its own pays becomes part of the first, so that the first one pays. */
function moveToMainProcess(file: ProcessFile, from: string): void {
  file.lanes = file.lanes.map((lane) =>
    lane.process === from ? { id: lane.id, name: lane.name, rolle: lane.rolle } : lane,
  );
}
