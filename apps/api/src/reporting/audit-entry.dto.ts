import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../paging/page-query.dto.ts';

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
}

export class AuditEntryDto {
  id: string;
  occurredAt: Date;
  actorId: string;
  actorName: string | null;
  action: string;
  objectType: string;
  objectId: string;
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
