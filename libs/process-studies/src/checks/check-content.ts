import { checkStructure, type StructureHit } from '#pruefwerk/process-rules';
import { recordableModel } from '#pruefwerk/processes';
import { type CheckedModel, checkModel, type CheckSources, countHits } from './check-model.ts';

/** A content with what the rules of control and of structure say; the counts hold both. */
export interface CheckedContent extends CheckedModel {
  readonly structure: readonly StructureHit[];
}

/** @throws as `recordableModel` */
export async function checkContent(xml: string, sources: CheckSources): Promise<CheckedContent> {
  const checked = checkModel(recordableModel(xml), sources);
  const structure = await checkStructure(xml);
  return { ...checked, structure, counts: countHits([...checked.hits, ...structure]) };
}
