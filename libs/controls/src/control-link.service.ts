import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { ControlLinks, type LinkedPair } from './control-links.ts';
import { ControlStore } from './control-store.ts';
import { RecordWithdrawn } from './controls.problems.ts';
import { controlCode, riskCode } from './record-code.ts';
import { RiskStore } from './risk-store.ts';

export interface LinkTarget {
  readonly engagementId: string;
  readonly riskId: string;
  readonly controlId: string;
}

/** Links risks and controls; doing it twice is no error. */
@Injectable()
export class ControlLinkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly risks: RiskStore,
    private readonly controls: ControlStore,
    private readonly links: ControlLinks,
  ) {}

  /** @throws RiskUnknown, ControlUnknown, RecordWithdrawn */
  link(actor: Actor, target: LinkTarget): Promise<void> {
    return this.withPair(actor, target, async (manager, pair) => {
      await this.links.add(manager, actor, pair);
    });
  }

  /** @throws RiskUnknown, ControlUnknown, RecordWithdrawn */
  unlink(actor: Actor, target: LinkTarget): Promise<void> {
    return this.withPair(actor, target, async (manager, pair) => {
      await this.links.remove(manager, actor, pair);
    });
  }

  private withPair(
    actor: Actor,
    { engagementId, riskId, controlId }: LinkTarget,
    act: (manager: EntityManager, pair: LinkedPair) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:write');
      const risk = await this.risks.locked(manager, engagementId, riskId);
      const control = await this.controls.locked(manager, engagementId, controlId);
      if (risk.state === 'withdrawn') throw new RecordWithdrawn(riskCode(risk.number));
      if (control.state === 'withdrawn') throw new RecordWithdrawn(controlCode(control.number));
      await act(manager, { engagementId, risk, control });
    });
  }
}
