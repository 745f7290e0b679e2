import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { AuditLog } from '#pruefwerk/reporting';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import { type AuditPageDto, AuditQuery, auditRequest } from './audit-entry.dto.ts';

@Controller('engagements/:engagementId/audit-trail')
export class AuditTrailController {
  constructor(private readonly log: AuditLog) {}

  /** Newest first. */
  @Get()
  @RequirePermission('audit-trail:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: AuditQuery,
  ): Promise<AuditPageDto> {
    const { items, total } = await this.log.list(actor, engagementId, auditRequest(query));
    return pageOf(query, items, total);
  }
}
