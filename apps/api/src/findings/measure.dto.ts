import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { type MeasureStatus, measureStatuses } from '#pruefwerk/findings';
import { IsPlainDate, MayBeAbsent } from '../dto-rules.ts';

class MeasureTextsDto {
  /** Function or name as the office states it. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  ownerName?: string;

  /** The owner's account, when there is one. */
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  /** yyyy-mm-dd. */
  @IsOptional()
  @IsPlainDate()
  deadline?: string | null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(10_000)
  remark?: string;
}

export class NewMeasureDto extends MeasureTextsDto {
  @IsUUID()
  findingId: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  title: string;
}

export class MeasureChangeDto extends MeasureTextsDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  title?: string;

  /** Why a deadline moves. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason: string | null = null;
}

export class MeasureStatusDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsIn(measureStatuses)
  status: MeasureStatus;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason: string | null = null;
}

/** A step that leads on from here, also one that this person may not take: the screen then says why. */
export class NextMeasureStatusDto {
  status: MeasureStatus;
  needsReason: boolean;
  needsDate: boolean;
  /** Problem code of what stands against it; null: the person may take it now. */
  refusal: string | null;
}

export class MeasureDto {
  id: string;
  findingId: string;
  /** Shown as M-01. */
  number: number;
  title: string;
  ownerName: string;
  ownerId: string | null;
  deadline: string | null;
  status: MeasureStatus;
  /** Unfinished, and the deadline has passed. */
  isOverdue: boolean;
  remark: string;
  createdAt: Date;
  version: number;
}

/** With its finding's number and what the person may do next. */
export class NamedMeasureDto extends MeasureDto {
  /** Shown as F-01. */
  findingNumber: number;
  nextStatuses: NextMeasureStatusDto[];
}

export class MeasureStatusCountDto {
  status: MeasureStatus;
  count: number;
}

export class MeasurePageDto {
  items: NamedMeasureDto[];
  page: number;
  pageSize: number;
  total: number;
  /** Under all filters but the status. */
  statuses: MeasureStatusCountDto[];
}
