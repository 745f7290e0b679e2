/** The few parts of bpmn-js that this application uses, typed: the library's services are untyped when asked by name. */
export interface DiagramElement {
  readonly id: string;
  readonly type: string;
  readonly businessObject: ModdleElement;
  readonly parent?: DiagramElement;
  readonly labelTarget?: DiagramElement;
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  /** Of an arrow, from its beginning. */
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
  /** Of an arrow. */
  readonly source?: DiagramElement;
  readonly target?: DiagramElement;
  readonly incoming?: readonly { readonly source: DiagramElement }[];
}

/** An element of the model, read and written by the names of the descriptor. */
export interface ModdleElement {
  readonly id: string;
  readonly $type: string;
  $parent?: ModdleElement;
  name?: string;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  $instanceOf(type: string): boolean;
}

interface ElementRegistry {
  get(id: string): DiagramElement | undefined;
  getAll(): DiagramElement[];
}

export interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(box?: { x: number; y: number; width: number; height: number }): {
    /** The section that is seen. */
    x: number;
    y: number;
    width: number;
    height: number;
    inner: { x: number; y: number; width: number; height: number };
    outer: { width: number; height: number };
  };
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  scrollToElement(id: string): void;
  /** After the element around it has another size. */
  resized(): void;
}

export interface Overlays {
  add(
    elementId: string,
    type: string,
    overlay: {
      position: { top?: number; right?: number; left?: number; bottom?: number };
      html: HTMLElement;
      scale?: { min: number; max: number };
    },
  ): string;
  remove(filter: { type: string }): void;
}

interface Selection {
  select(element: DiagramElement | null): void;
  get(): DiagramElement[];
}

interface Modeling {
  updateModdleProperties(element: DiagramElement, target: ModdleElement, changes: object): void;
  updateProperties(element: DiagramElement, changes: object): void;
}

interface BpmnFactory {
  create(type: string, attributes?: object): ModdleElement;
}

interface CommandStack {
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
}

interface EventBus {
  on(event: string, listener: (event: { newSelection?: DiagramElement[] }) => void): void;
  off(event: string, listener: (event: { newSelection?: DiagramElement[] }) => void): void;
}

interface Services {
  readonly elementRegistry: ElementRegistry;
  readonly canvas: Canvas;
  readonly overlays: Overlays;
  readonly selection: Selection;
  readonly modeling: Modeling;
  readonly bpmnFactory: BpmnFactory;
  readonly commandStack: CommandStack;
  readonly eventBus: EventBus;
}

interface Gets {
  get(name: string): unknown;
}

export function service<Name extends keyof Services>(diagram: Gets, name: Name): Services[Name] {
  return diagram.get(name) as Services[Name];
}
