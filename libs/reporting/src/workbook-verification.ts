import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { Export } from './export.entity.ts';

export interface WorkbookVerdict {
  /** Version of this engagement with exactly these bytes; null when there is none. */
  readonly issuedAs: number | null;
  /** Whether the protected content is what the workbook states of itself since its issue. */
  readonly unchanged: boolean;
  /** First sheet that differs. */
  readonly firstDifference: string | null;
  readonly statedVersion: string;
  readonly statedPopulation: string;
}

/** Tells whether a workbook that comes back is the one that went out. */
@Injectable()
export class WorkbookVerification {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  /** @throws NotAnIssuedWorkbookProblem */
  verify(actor: Actor, engagementId: string, bytes: Uint8Array): Promise<WorkbookVerdict> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'report:read');
      const fileSha256 = createHash('sha256').update(bytes).digest('hex');
      const issued = await manager.findOneBy(Export, { engagementId, fileSha256 });
      const { unchanged, firstDifference, statement } = await verifyWorkbook(bytes);
      return {
        issuedAs: issued?.number ?? null,
        unchanged,
        firstDifference,
        statedVersion: statement.version,
        statedPopulation: statement.populationSha256,
      };
    });
  }
}
