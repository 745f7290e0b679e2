import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { ControlLinks } from './control-links.ts';
import { Control } from './control.entity.ts';
import { matrixOf, type RiskControlMatrix } from './risk-control-matrix.ts';
import { Risk } from './risk.entity.ts';

@Injectable()
export class MatrixService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly links: ControlLinks,
  ) {}

  /** Risk-control matrix as it holds on the plain date. */
  on(actor: Actor, engagementId: string, day: string): Promise<RiskControlMatrix> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:read');
      const records = {
        risks: await manager.findBy(Risk, { engagementId }),
        controls: await manager.findBy(Control, { engagementId }),
        links: await this.links.of(manager, engagementId),
      };
      return matrixOf(records, day);
    });
  }
}
