import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { service } from '../../bpmn/diagram-types.ts';
import type { DifferenceKind } from './search.ts';

/** Draws what differs in a line of its own: drawn through, dashed or dotted. @returns a function that takes it away */
export function markDifferences(
  diagram: BaseViewer,
  kinds: ReadonlyMap<string, DifferenceKind>,
): () => void {
  const canvas = service(diagram, 'canvas');
  const registry = service(diagram, 'elementRegistry');
  const marked = [...kinds].filter(([id]) => registry.get(id) !== undefined);
  for (const [id, kind] of marked) canvas.addMarker(id, `pruefwerk-${kind}`);
  return () => {
    for (const [id, kind] of marked) canvas.removeMarker(id, `pruefwerk-${kind}`);
  };
}
