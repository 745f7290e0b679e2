import { readProcessModel } from '#pruefwerk/bpmn';
import { checkStructure, type StructureHit } from '#pruefwerk/process-rules';
import { type CheckedModel, checkModel, type CheckSources, countHits } from './check-model.ts';

/** A content with what the rules of control and of structure say; the counts hold both. */
export interface CheckedContent extends CheckedModel {
  readonly structure: readonly StructureHit[];
}

/** @throws as `readProcessModel` */
export async function checkContent(xml: string, sources: CheckSources): Promise<CheckedContent> {
  const checked = checkModel(readProcessModel(xml), sources);
  const structure = await checkStructure(xml);
  return { ...checked, structure, counts: countHits([...checked.hits, ...structure]) };
}
