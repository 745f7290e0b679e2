import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { service } from '../../../bpmn/diagram-types.ts';
import {
  changeDocumentation,
  changeOwn,
  documentationOf,
  ownOf,
  type OwnValue,
  renameOwner,
} from '../../../bpmn/edit-own.ts';
import { ACTIVITY, DOCUMENTATION, type StepColumn } from './step-column.ts';

export interface OwnCell {
  readonly value: unknown;
  readonly write: (value: OwnValue) => void;
  readonly rename: (name: string) => void;
}

/** A cell of the edited model; null for what is no step, or of another column than its description. */
export function ownCell(
  diagram: BaseViewer,
  elementId: string,
  column: StepColumn | null,
): OwnCell | null {
  const element = service(diagram, 'elementRegistry').get(elementId);
  if (!element) return null;
  const owner = element.businessObject;
  const isActivity = owner.$instanceOf('bpmn:Activity');
  if (column && !isActivity && column.name !== DOCUMENTATION) return null;
  const own = ownOf(owner, ACTIVITY)[0] ?? null;
  const place = { element, owner, type: ACTIVITY, own };
  const rename = (name: string) => renameOwner(diagram, { element, owner }, name);
  if (column?.name === DOCUMENTATION) {
    const write = (value: OwnValue) =>
      changeDocumentation(diagram, { element, owner }, String(value ?? ''));
    return { rename, write, value: documentationOf(owner) };
  }
  return {
    rename,
    value: column && own?.get(column.name),
    write: (value) => column && changeOwn(diagram, place, column.name, value),
  };
}
