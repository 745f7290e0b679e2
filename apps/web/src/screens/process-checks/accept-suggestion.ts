import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { service } from '../../bpmn/diagram-types.ts';
import { changeOwn, ownOf } from '../../bpmn/edit-own.ts';
import type { Suggestion } from './process-checks.queries.ts';

/** Writes what the name suggests into the drawing. */
export function acceptSuggestion(
  diagram: BaseViewer,
  { elementId, attribute, value }: Suggestion,
): void {
  const element = service(diagram, 'elementRegistry').get(elementId);
  if (!element) return;
  const owner = element.businessObject;
  const type = attribute === 'kriterium' ? 'Entscheidung' : 'Aktivitaet';
  const own = ownOf(owner, type)[0] ?? null;
  changeOwn(diagram, { element, owner, type, own }, attribute, value === 'true' ? true : value);
}
