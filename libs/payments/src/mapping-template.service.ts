import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { brokenConstraint, ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { ColumnMapping } from '#pruefwerk/population';
import type { EntityManager } from 'typeorm';
import { findImport } from './import.service.ts';
import { MappingTemplate } from './mapping-template.entity.ts';
import { MappingTemplateNameTaken, MappingTemplateUnknown } from './payments.problems.ts';
import { suggestions, type TemplateSuggestion } from './template-suggestion.ts';

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

  /** Templates by how much of them is found among the headers of the import's preview, best first. @throws ImportUnknown */
  suggest(actor: Actor, engagementId: string, importId: string): Promise<TemplateSuggestion[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      const { preview } = await findImport(manager, engagementId, importId);
      const templates = await manager.findBy(MappingTemplate, { engagementId });
      return suggestions(templates, preview?.headers ?? []);
    });
  }

  /** @throws MappingTemplateUnknown, MappingTemplateNameTaken, ChangedMeanwhile */
  rename(
    actor: Actor,
    target: { readonly engagementId: string; readonly id: string; readonly version: number },
    name: string,
  ): Promise<MappingTemplate> {
    return this.transactions.run(actor, async (manager) => {
      const before = await this.lock(manager, actor, target);
      const { version } = target;
      if (before.version !== version) throw new ChangedMeanwhile(version, before.version);
      const { engagementId } = target;
      const other = await manager.findOneBy(MappingTemplate, { engagementId, name });
      if (other && other.id !== before.id) throw new MappingTemplateNameTaken(name);
      const renamed = await written(manager, manager.create(MappingTemplate, { ...before, name }));
      await this.record(manager, actor, 'renamed', { before, after: renamed });
      return renamed;
    });
  }

  /** Imports that used it keep their own copy of the mapping. @throws MappingTemplateUnknown */
  remove(
    actor: Actor,
    target: { readonly engagementId: string; readonly id: string },
  ): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      const before = await this.lock(manager, actor, target);
      await manager.delete(MappingTemplate, { id: before.id });
      await this.record(manager, actor, 'deleted', { before });
    });
  }

  /** Replaces the template of that name; imports that used it keep their own copy of the mapping. @throws MappingTemplateNameTaken */
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
      const saved = await written(
        manager,
        manager.create(MappingTemplate, {
          ...template,
          id: before?.id ?? randomUUID(),
          engagementId,
          savedBy: actor.accountId,
          savedAt: this.clock.now(),
        }),
      );
      await this.record(manager, actor, 'saved', { before: before ?? undefined, after: saved });
      return saved;
    });
  }

  private async lock(
    manager: EntityManager,
    actor: Actor,
    { engagementId, id }: { readonly engagementId: string; readonly id: string },
  ): Promise<MappingTemplate> {
    await this.authorisation.require(manager, actor, engagementId, 'import:write');
    const template = await manager.findOne(MappingTemplate, {
      where: { engagementId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!template) throw new MappingTemplateUnknown();
    return template;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    what: 'saved' | 'renamed' | 'deleted',
    { before, after }: { before?: MappingTemplate | undefined; after?: MappingTemplate },
  ): Promise<void> {
    const [engagementId, objectId] = [
      after?.engagementId ?? before?.engagementId,
      after?.id ?? before?.id,
    ];
    if (engagementId === undefined || objectId === undefined) throw new TypeError('no template');
    return this.audit.append(manager, actor, {
      engagementId,
      action: `mapping-template.${what}`,
      objectType: 'mapping-template',
      objectId,
      ...(before && { before }),
      ...(after && { after }),
    });
  }
}

/** Two persons may give a name at once: neither sees the other's template before the first one is done. */
async function written(manager: EntityManager, one: MappingTemplate): Promise<MappingTemplate> {
  try {
    return await manager.save(one);
  } catch (error) {
    const taken = brokenConstraint(error) === 'mapping_template_engagement_id_name_key';
    throw taken ? new MappingTemplateNameTaken(one.name) : error;
  }
}
