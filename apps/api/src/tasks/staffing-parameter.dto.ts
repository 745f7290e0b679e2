import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { EmploymentStatus } from '#pruefwerk/staffing';
import {
  employmentStatuses,
  type StaffingParameterKind,
  staffingParameterKinds,
} from '#pruefwerk/tasks';
import { IsPlainDate, MayBeAbsent, MayBeNull } from '../dto-rules.ts';

/** Of the column; what a kind allows is far below. */
const MOST = 2_147_483_647;

export class NewStaffingParameterDto {
  @IsIn(staffingParameterKinds)
  kind: StaffingParameterKind;

  /** Of working minutes only. */
  @MayBeNull()
  @IsIn(employmentStatuses)
  status: EmploymentStatus | null = null;

  /** Of hourly rates only. */
  @MayBeNull()
  @IsString()
  @MaxLength(20)
  payGrade: string | null = null;

  /** Minutes per year, hundredths of a percent, or cents per hour. */
  @IsInt()
  @Min(0)
  @Max(MOST)
  value: number;

  @MayBeNull()
  @IsPlainDate()
  validFrom: string | null = null;

  @MayBeNull()
  @IsPlainDate()
  validTo: string | null = null;

  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  source: string;

  /** A person read the figure in the source. */
  @MayBeAbsent()
  @IsBoolean()
  verified: boolean = false;
}

export class StaffingParameterChangeDto {
  /** Version that was seen. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(MOST)
  value?: number;

  @MayBeNull()
  @IsPlainDate()
  validFrom?: string | null;

  @MayBeNull()
  @IsPlainDate()
  validTo?: string | null;

  @MayBeAbsent()
  @IsString()
  @Matches(/\S/)
  @MaxLength(2000)
  source?: string;

  @MayBeAbsent()
  @IsBoolean()
  verified?: boolean;
}
