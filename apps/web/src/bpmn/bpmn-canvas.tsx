import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../texts/use-texts.ts';
import classes from './bpmn-canvas.module.css';
import { createDiagram } from './create-diagram.ts';
import { diagramFontLoaded } from './diagram-font.ts';
import { type DiagramElement, service } from './diagram-types.ts';
import { fitDiagram } from './fit-diagram.ts';
import { type Mark, showMarks } from './marks.ts';
import { showPath, type ShownPath } from './show-path.ts';

interface Props {
  readonly xml: string;
  readonly editable: boolean;
  readonly extension: object;
  /** Says what the drawing shows; the list of steps beside it is the readable twin. */
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly selectedId: string | null;
  /** A way or places to point out. */
  readonly path?: ShownPath | null;
  /** Somebody points at an element of the drawing. */
  readonly onSelect: (elementId: string) => void;
  /** After each change of the model. */
  readonly onChange: () => void;
  /** With the drawing when it is ready, with null when it is gone. */
  readonly onReady: (diagram: BaseViewer | null) => void;
  readonly onProblem: (problem: unknown) => void;
}

/** bpmn-js in a React element: drawn anew for another text, mode or language. */
export function BpmnCanvas(props: Props) {
  const { marks, selectedId, path } = props;
  const element = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(element, props);
  // A drawing that is gone may still be known for one rendering.
  useEffect(() => {
    if (!drawing || drawing.signal.aborted) return;
    const { diagram } = drawing;
    const registry = service(diagram, 'elementRegistry');
    showMarks(service(diagram, 'overlays'), marks, (id) => registry.get(id));
  }, [drawing, marks]);
  useEffect(() => {
    if (drawing && !drawing.signal.aborted) select(drawing.diagram, selectedId);
  }, [drawing, selectedId]);
  useEffect(() => {
    if (!drawing || !path || drawing.signal.aborted) return undefined;
    const hide = showPath(drawing.diagram, path);
    return () => {
      if (!drawing.signal.aborted) hide();
    };
  }, [drawing, path]);
  return <div ref={element} className={classes['canvas']} />;
}

interface Drawing {
  readonly diagram: BaseViewer;
  /** Aborted when the drawing is gone. */
  readonly signal: AbortSignal;
}

function useDrawing(
  element: { readonly current: HTMLDivElement | null },
  props: Props,
): Drawing | null {
  const { xml, editable, extension } = props;
  const language = useLanguage();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const container = element.current;
    if (!container) return undefined;
    const created = createDiagram({ container, editable, language, extension });
    // Under StrictMode and quick changes an import may end after its drawing is gone.
    const life = new AbortController();
    const { signal } = life;
    const open = async () => {
      await diagramFontLoaded();
      if (signal.aborted) return;
      await created.importXML(xml);
      if (signal.aborted) return;
      listen(created, () => latest.current, signal);
      nameDrawing(container, latest.current.label, editable);
      fitWithSize(created, container, editable, signal);
      setDrawing({ diagram: created, signal });
      latest.current.onReady(created);
    };
    open().catch((problem: unknown) => {
      if (!signal.aborted) latest.current.onProblem(problem);
    });
    return () => {
      life.abort();
      setDrawing(null);
      latest.current.onReady(null);
      created.destroy();
    };
  }, [element, xml, editable, language, extension]);
  return drawing;
}

function listen(diagram: BaseViewer, props: () => Props, signal: AbortSignal): void {
  const events = service(diagram, 'eventBus');
  events.on('selection.changed', ({ newSelection }) => {
    const [first] = newSelection ?? [];
    if (signal.aborted) return;
    const { editable, selectedId, onSelect } = props();
    const chosen = first && stepOf(first);
    if (chosen?.businessObject.$instanceOf('bpmn:FlowNode')) {
      if (chosen.id !== selectedId) onSelect(chosen.id);
    } else if (!editable) {
      // To look at, one step is always chosen: a click beside it changes nothing.
      queueMicrotask(() => signal.aborted || select(diagram, props().selectedId));
    }
  });
  events.on('commandStack.changed', () => {
    if (!signal.aborted) props().onChange();
  });
}

/** To look at, the drawing is one picture; the editor takes keys. */
function nameDrawing(container: HTMLElement, label: string, editable: boolean): void {
  const svg = container.querySelector('.djs-container > svg, svg');
  svg?.setAttribute('aria-label', label);
  svg?.setAttribute('role', editable ? 'application' : 'img');
  if (!editable) svg?.removeAttribute('tabindex');
}

/** A drawing to look at always fits its frame, and the wheel scrolls the page; an editor keeps its place. */
function fitWithSize(
  diagram: BaseViewer,
  container: HTMLElement,
  editable: boolean,
  signal: AbortSignal,
): void {
  const canvas = service(diagram, 'canvas');
  fitDiagram(canvas, editable);
  const sizes = new ResizeObserver(() => {
    canvas.resized();
    if (!editable) fitDiagram(canvas, false);
  });
  sizes.observe(container);
  signal.addEventListener('abort', () => sizes.disconnect());
  if (editable) return;
  const leaveToPage = (event: WheelEvent) => {
    if (!event.ctrlKey) event.stopPropagation();
  };
  container.addEventListener('wheel', leaveToPage, { capture: true, signal });
}

/** The label of a step stands for the step. */
const stepOf = (element: DiagramElement): DiagramElement => element.labelTarget ?? element;

function select(diagram: BaseViewer, id: string | null): void {
  const selection = service(diagram, 'selection');
  const element = id === null ? undefined : service(diagram, 'elementRegistry').get(id);
  if (selection.get()[0]?.id === element?.id) return;
  selection.select(element ?? null);
}
