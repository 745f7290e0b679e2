import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { ColumnMapping } from '#pruefwerk/population';
import { MappingTemplate } from './mapping-template.entity.ts';

@Injectable()
export class MappingTemplateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
  ) {}

  list(actor: Actor, engagementId: string): Promise<MappingTemplate[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      return manager.find(MappingTemplate, { where: { engagementId }, order: { name: 'ASC' } });
    });
  }

  /** Replaces the template of that name; imports that used it keep their own copy of the mapping. */
  save(
    actor: Actor,
    engagementId: string,
    template: { readonly name: string; readonly mapping: ColumnMapping },
  ): Promise<MappingTemplate> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:write');
      const before = await manager.findOneBy(MappingTemplate, {
        engagementId,
        name: template.name,
      });
      const saved = await manager.save(
        manager.create(MappingTemplate, {
          ...template,
          id: before?.id ?? randomUUID(),
          engagementId,
          savedBy: actor.accountId,
          savedAt: this.clock.now(),
        }),
      );
      await this.audit.append(manager, actor, {
        engagementId,
        action: 'mapping-template.saved',
        objectType: 'mapping-template',
        objectId: saved.id,
        before: before ?? undefined,
        after: saved,
      });
      return saved;
    });
  }
}
