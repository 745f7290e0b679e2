import type { EntityManager } from 'typeorm';
import { Export } from './export.entity.ts';
import { ExportUnknown } from './reporting.problems.ts';

/** @throws ExportUnknown */
export async function findExport(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<Export> {
  const one = await manager.findOneBy(Export, { engagementId, id });
  if (!one) throw new ExportUnknown();
  return one;
}
