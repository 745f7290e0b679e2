import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, FileStore, Transactions } from '#pruefwerk/platform';
import type { SealedPopulation } from '#pruefwerk/population';
import type { EntityManager } from 'typeorm';
import { Dataset } from './dataset.entity.ts';
import type { Page, PageRequest } from './import.service.ts';
import { DatasetUnknown } from './payments.problems.ts';

@Injectable()
export class DatasetService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly files: FileStore,
  ) {}

  list(actor: Actor, engagementId: string, page: PageRequest): Promise<Page<Dataset>> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      const [items, total] = await manager.findAndCount(Dataset, {
        where: { engagementId },
        order: { sealedAt: 'DESC', id: 'ASC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items, total };
    });
  }

  /** @throws DatasetUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<Dataset> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      return findDataset(manager, engagementId, id);
    });
  }

  /** Null while the import is not sealed. */
  ofImport(actor: Actor, engagementId: string, importId: string): Promise<Dataset | null> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      return manager.findOneBy(Dataset, { engagementId, importId });
    });
  }

  /** The sealed file of a dataset that the caller was given, verified. */
  async population(dataset: Dataset): Promise<SealedPopulation> {
    const parquetPath = await this.files.localPath(dataset.fileSha256);
    return { parquetPath, manifest: dataset.manifest };
  }
}

/** @throws DatasetUnknown */
export async function findDataset(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<Dataset> {
  const dataset = await manager.findOneBy(Dataset, { engagementId, id });
  if (!dataset) throw new DatasetUnknown();
  return dataset;
}
