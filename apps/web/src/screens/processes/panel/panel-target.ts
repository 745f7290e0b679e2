import { ownOf, type OwnPlace } from '../../../bpmn/edit-own.ts';
import type { DiagramElement, ModdleElement } from '../../../bpmn/diagram-types.ts';

/** One own element with its form. */
export interface PanelSection extends OwnPlace {
  readonly key: string;
  /** Number of a control or risk, name of a process; empty where the element itself says it. */
  readonly of: string;
}

/** The element that the panel is about. */
export interface PanelTarget {
  readonly id: string;
  readonly kind: TargetKind;
  readonly element: DiagramElement;
  /** Whose name and description are shown; the process itself where the drawing shows it alone. */
  readonly owner: ModdleElement;
  readonly sections: readonly PanelSection[];
}

export const targetKinds = [
  'process',
  'role',
  'activity',
  'event',
  'gateway',
  'flow',
  'information',
] as const;
export type TargetKind = (typeof targetKinds)[number];

const kinds: readonly (readonly [type: string, kind: TargetKind, own: string])[] = [
  ['bpmn:Activity', 'activity', 'Aktivitaet'],
  ['bpmn:Event', 'event', 'Ereignis'],
  ['bpmn:Gateway', 'gateway', 'Entscheidung'],
  ['bpmn:SequenceFlow', 'flow', 'Fluss'],
  ['bpmn:Lane', 'role', 'Rolle'],
  ['bpmn:Participant', 'role', 'Rolle'],
  ['bpmn:MessageFlow', 'information', 'Information'],
  ['bpmn:DataObjectReference', 'information', 'Information'],
  ['bpmn:DataStoreReference', 'information', 'Information'],
  ['bpmn:DataInput', 'information', 'Information'],
  ['bpmn:DataOutput', 'information', 'Information'],
  ['bpmn:Process', 'process', 'Prozess'],
  ['bpmn:Collaboration', 'process', 'Prozess'],
];

/** Null for what nothing is recorded about, for example a note. */
export function targetOf(element: DiagramElement): PanelTarget | null {
  const { id, businessObject: owner } = element;
  const found = kinds.find(([type]) => owner.$instanceOf?.(type));
  if (!found) return null;
  const [type, kind, own] = found;
  const sections =
    type === 'bpmn:Collaboration'
      ? listOf(owner, 'participants').flatMap((pool) => processOf(element, pool))
      : [
          section(element, owner, own),
          ...(type === 'bpmn:Participant' ? processOf(element, owner) : []),
          ...furtherOf(element),
        ];
  return { id, kind, element, owner, sections };
}

const WAITING = ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'];

/** Times of an event that waits, controls and risks that hang at a step. */
function furtherOf(element: DiagramElement): PanelSection[] {
  const { businessObject: owner } = element;
  const waits =
    !owner.$instanceOf('bpmn:Activity') &&
    (WAITING.some((type) => owner.$instanceOf(type)) || ownOf(owner, 'Aktivitaet').length > 0);
  return [
    ...(waits ? [section(element, owner, 'Aktivitaet')] : []),
    ...['Kontrolle', 'Risiko'].flatMap((type) =>
      ownOf(owner, type).map((own, index) => ({
        ...{ element, owner, type, own, key: `${type}-${index}` },
        of: textOf(own.get('id')),
      })),
    ),
  ];
}

function section(element: DiagramElement, owner: ModdleElement, type: string): PanelSection {
  return { element, owner, type, own: ownOf(owner, type)[0] ?? null, key: type, of: '' };
}

function processOf(element: DiagramElement, pool: ModdleElement): PanelSection[] {
  const process = pool.get('processRef') as ModdleElement | undefined;
  if (!process) return [];
  const of = textOf(pool.name) || textOf(process.name);
  return [{ ...section(element, process, 'Prozess'), key: `Prozess-${process.id}`, of }];
}

const listOf = (owner: ModdleElement, name: string) =>
  (owner.get(name) as ModdleElement[] | undefined) ?? [];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
