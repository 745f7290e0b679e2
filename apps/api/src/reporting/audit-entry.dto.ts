import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { AuditLogRequest } from '#pruefwerk/reporting';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sliceOf } from '../paging/page.ts';

export class AuditQuery extends PageQuery {
  /** For example `finding`. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  objectType?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  objectId?: string;

  @MayBeAbsent()
  @IsUUID()
  actor?: string;

  /** Start of the action, for example `finding.`. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(60)
  action?: string;

  /** Plain date in UTC. */
  @MayBeAbsent()
  @IsPlainDate()
  from?: string;

  /** Plain date in UTC, that day included. */
  @MayBeAbsent()
  @IsPlainDate()
  to?: string;

  /** Part of action, actor's name, object or details. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  text?: string;
}

export class AuditEntryDto {
  id: string;
  occurredAt: Date;
  actorId: string;
  actorName: string | null;
  action: string;
  objectType: string;
  objectId: string;
  /** What people call it: `A-0001`, `F-01`, a file name; null where it has no name. */
  objectLabel: string | null;
  /** Named values that are nobody's personal data. */
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: {
      nullable: true,
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
    },
  })
  details: Record<string, string | number | boolean | null> | null;
  /** Of this entry and, through it, of every entry before it. */
  hash: string;
}

export class AuditPageDto {
  items: AuditEntryDto[];
  page: number;
  pageSize: number;
  total: number;
}

export function auditRequest(query: AuditQuery): AuditLogRequest {
  const { objectType, objectId, actor, action, from, to, text } = query;
  return {
    ...sliceOf(query),
    ...(objectType && { objectType }),
    ...(objectId && { objectId }),
    ...(actor && { actorId: actor }),
    ...(action && { actionPrefix: action }),
    ...(from && { from }),
    ...(to && { to }),
    ...(text && { text }),
  };
}
