import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { type DiagramElement, type ModdleElement, service } from '../../bpmn/diagram-types.ts';
import { activityOf, ownElements } from '../../bpmn/edit-step.ts';
import { orderedSteps } from './ordered-steps.ts';
import type { ProcessStep } from './processes.queries.ts';

/** The steps as they stand in the editor, in the shape in which the server reads them. */
export function editedSteps(diagram: BaseViewer, saved: readonly ProcessStep[]): ProcessStep[] {
  const elements = service(diagram, 'elementRegistry').getAll();
  const nodes = elements.filter(isFlowNode);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const placed = nodes.map((node) => ({
    id: node.id,
    before: (node.incoming ?? []).map(({ source }) => source.id),
  }));
  const order = orderedSteps(
    placed,
    saved.map(({ elementId }) => elementId),
  );
  let number = 0;
  return order.flatMap((id, i) => {
    const node = byId.get(id);
    if (!node) return [];
    const kind = kindOf(node);
    if (kind === 'activity') number += 1;
    return [
      {
        ...factsOf(node),
        ...{ kind, number: kind === 'activity' ? number : null, position: i + 1 },
        role: roleOf(node, elements),
      },
    ];
  });
}

const isFlowNode = (element: DiagramElement) =>
  !element.labelTarget && element.businessObject.$instanceOf?.('bpmn:FlowNode');

function kindOf({ businessObject }: DiagramElement): ProcessStep['kind'] {
  if (businessObject.$instanceOf('bpmn:Activity')) return 'activity';
  return businessObject.$instanceOf('bpmn:Event') ? 'event' : 'gateway';
}

function factsOf(
  element: DiagramElement,
): Omit<ProcessStep, 'kind' | 'number' | 'position' | 'role'> {
  const { businessObject } = element;
  const activity = activityOf(element);
  const documentation = businessObject.get('documentation') as { text?: string }[] | undefined;
  const paymentRole = read(activity, 'zahlungsrelevant') as ProcessStep['paymentRole'];
  return {
    elementId: element.id,
    type: localName(businessObject.$type),
    name: businessObject.name ?? '',
    documentation: documentation?.map(({ text }) => text ?? '').join('\n') ?? '',
    systems: list(activity, 'itSysteme'),
    minutes: number(activity, 'grundzeitMin'),
    timeMethod: read(activity, 'zeitMethode') as ProcessStep['timeMethod'],
    waitingHours: number(activity, 'liegezeitH'),
    execution: read(activity, 'ausfuehrungsart') as ProcessStep['execution'],
    paymentRole,
    paymentRelevant: paymentRole === 'ordnetAn' || paymentRole === 'zahltAus',
    mediaIn: list(activity, 'medienEin') as ProcessStep['mediaIn'],
    mediaOut: list(activity, 'medienAus') as ProcessStep['mediaOut'],
    controlNumbers: numbers(element, 'iks:Kontrolle'),
    riskNumbers: numbers(element, 'iks:Risiko'),
    attributes: recorded(activity),
    // The server derives it when the process is saved.
    mediaBreak: null,
  };
}

/** The figures that the foot of the list sums; all other cells read the model itself while it is edited. */
function recorded(activity: ModdleElement | null): ProcessStep['attributes'] {
  return ['grundzeitMin', 'erholzeitMin', 'liegezeitH', 'transportzeitH'].flatMap((name) => {
    const value = number(activity, name);
    return value === null ? [] : [{ name, value: String(value) }];
  });
}

/** bpmn:UserTask -> userTask. */
function localName(type: string): string {
  const name = type.replace(/^.*:/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const read = (activity: ModdleElement | null, name: string) => activity?.get(name) ?? null;

function number(activity: ModdleElement | null, name: string): number | null {
  const value = read(activity, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function list(activity: ModdleElement | null, name: string): string[] {
  return partsOf(textOf(read(activity, name)));
}

/** Lists are texts whose parts are separated by semicolons. */
function partsOf(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function numbers(element: DiagramElement, type: string): string[] {
  return ownElements(element, type).flatMap((one) => textOf(one.get('id')) || []);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The innermost lane around the step, else the pool. */
function roleOf(node: DiagramElement, elements: readonly DiagramElement[]): string | null {
  const around = elements.filter(
    (one) => /^bpmn:(Lane|Participant)$/.test(one.businessObject.$type) && contains(one, node),
  );
  const [innermost] = around.toSorted((a, b) => areaOf(a) - areaOf(b));
  return innermost?.businessObject.name ?? null;
}

const areaOf = ({ width = 0, height = 0 }: DiagramElement) => width * height;

function contains(frame: DiagramElement, node: DiagramElement): boolean {
  const { x = 0, y = 0, width = 0, height = 0 } = frame;
  const at = {
    x: (node.x ?? 0) + (node.width ?? 0) / 2,
    y: (node.y ?? 0) + (node.height ?? 0) / 2,
  };
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}
