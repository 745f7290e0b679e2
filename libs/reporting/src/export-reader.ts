import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { Export } from './export.entity.ts';
import { findExport } from './find-export.ts';
import { type ExportView, exportViews } from './export-view.ts';
import { ExportUnknown } from './reporting.problems.ts';

/** Issued workbooks as screens show them. */
@Injectable()
export class ExportReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  /** Newest first. */
  list(
    actor: Actor,
    engagementId: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ExportView[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'report:read');
      const [exports, total] = await manager.findAndCount(Export, {
        where: { engagementId },
        order: { number: 'DESC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items: await exportViews(manager, exports), total };
    });
  }

  /** @throws ExportUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<ExportView> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'report:read');
      const [view] = await exportViews(manager, [await findExport(manager, engagementId, id)]);
      if (!view) throw new ExportUnknown();
      return view;
    });
  }
}
