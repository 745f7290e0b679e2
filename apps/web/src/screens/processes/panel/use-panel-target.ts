import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useEffect, useState } from 'react';
import { type DiagramElement, service } from '../../../bpmn/diagram-types.ts';
import { type PanelTarget, targetOf } from './panel-target.ts';

export interface ChosenTarget {
  readonly target: PanelTarget | null;
  /** All that something can be recorded about, in the order of the drawing. */
  readonly targets: readonly PanelTarget[];
  readonly choose: (id: string) => void;
}

/** What the panel is about: what is chosen in the drawing, whatever it is, else the step that is chosen in the list. */
export function usePanelTarget(diagram: BaseViewer | null, stepId: string | null): ChosenTarget {
  const [picked, setPicked] = useState<string | null>(null);
  // A step chosen in the list wins over what was chosen before.
  const [seen, setSeen] = useState(stepId);
  if (seen !== stepId) {
    setSeen(stepId);
    setPicked(null);
  }
  useEffect(() => {
    if (!diagram) return undefined;
    const events = service(diagram, 'eventBus');
    const listen = ({ newSelection = [] }: { newSelection?: DiagramElement[] }) => {
      const [first] = newSelection;
      setPicked((first?.labelTarget ?? first)?.id ?? null);
    };
    events.on('selection.changed', listen);
    return () => events.off('selection.changed', listen);
  }, [diagram]);
  const targets = diagram ? targetsOf(diagram) : [];
  const wanted = picked ?? stepId;
  return {
    target: targets.find(({ id }) => id === wanted) ?? null,
    targets,
    choose: (id) => {
      if (!diagram) return;
      const element = service(diagram, 'elementRegistry').get(id);
      // The sheet itself cannot be selected in the drawing.
      service(diagram, 'selection').select(element?.parent ? element : null);
      setPicked(id);
    },
  };
}

function targetsOf(diagram: BaseViewer): PanelTarget[] {
  return service(diagram, 'elementRegistry')
    .getAll()
    .filter((element) => !element.labelTarget)
    .flatMap((element) => targetOf(element) ?? []);
}
