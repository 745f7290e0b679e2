import { type ProcessModel, readProcessModel, requireRecordable } from '#pruefwerk/bpmn';

/** The model of a content that may be recorded. @throws BpmnTooExtensive, and as `readProcessModel` */
export function recordableModel(xml: string): ProcessModel {
  const model = readProcessModel(xml);
  requireRecordable(model);
  return model;
}
