import { IsBoolean, IsIn, IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { MayBeAbsent } from '../dto-rules.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { sortChoices, type Sort } from '../paging/sort.ts';

const sortFields = ['userName', 'displayName', 'createdAt'] as const;

export class AccountQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(sortChoices(sortFields))
  sort: Sort<(typeof sortFields)[number]> = 'displayName';

  /** Part of the user name or of the name. */
  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  search?: string;

  /** `true`: those that may sign in; `false`: those switched off. */
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  active?: 'true' | 'false';
}

export class NewAccountDto {
  /** E-mail address or user name, 3 to 120 characters without spaces. */
  @IsString()
  @MinLength(3)
  @MaxLength(120)
  userName: string;

  @IsString()
  @MinLength(1)
  @MaxLength(120)
  displayName: string;

  /** First password, at least 12 characters; the person must change it at the first sign-in. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password: string;

  /** Manages accounts and settings; sees no case data by that. */
  @MayBeAbsent()
  @IsBoolean()
  administrator: boolean = false;

  @MayBeAbsent()
  @IsBoolean()
  mayOpenEngagements: boolean = false;
}

export class AccountChangeDto {
  /** Version that was seen; another one on the server gives 409. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  displayName?: string;

  @MayBeAbsent()
  @IsBoolean()
  administrator?: boolean;

  @MayBeAbsent()
  @IsBoolean()
  mayOpenEngagements?: boolean;

  /** False switches the account off and ends its sessions. */
  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;

  /** Why the account is switched off; shown to administrators. */
  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  deactivationReason?: string;

  /** New password for somebody who forgot theirs; ends their sessions. */
  @MayBeAbsent()
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password?: string;
}

export class AccountDto {
  id: string;
  userName: string;
  displayName: string;
  administrator: boolean;
  mayOpenEngagements: boolean;
  active: boolean;
  /** Null while it is active, or when nothing was noted. */
  deactivationReason: string | null;
  passwordChangeDue: boolean;
  createdAt: Date;
  version: number;
}

export class AccountPageDto {
  items: AccountDto[];
  page: number;
  pageSize: number;
  total: number;
}
