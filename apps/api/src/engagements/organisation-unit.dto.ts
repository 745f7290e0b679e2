import { IsIn, IsInt, IsString, IsUUID, MaxLength, Min, MinLength } from 'class-validator';
import { type OrganisationUnitKind, organisationUnitKinds } from '#pruefwerk/engagements';
import { IsPlainDate, MayBeAbsent, MayBeNull } from '../dto-rules.ts';

export class NewOrganisationUnitDto {
  /** Null at the root. */
  @MayBeNull()
  @IsUUID()
  parentId: string | null = null;

  /** authority, department, post or branch. */
  @IsIn(organisationUnitKinds)
  kind: OrganisationUnitKind;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  /** How the case system writes it. */
  @MayBeNull()
  @IsString()
  @MaxLength(60)
  code: string | null = null;

  @MayBeNull()
  @IsPlainDate()
  validFrom: string | null = null;

  @MayBeNull()
  @IsPlainDate()
  validTo: string | null = null;
}

export class OrganisationUnitChangeDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @MayBeNull()
  @IsUUID()
  parentId?: string | null;

  @MayBeAbsent()
  @IsIn(organisationUnitKinds)
  kind?: OrganisationUnitKind;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @MayBeNull()
  @IsString()
  @MaxLength(60)
  code?: string | null;

  @MayBeNull()
  @IsPlainDate()
  validFrom?: string | null;

  @MayBeNull()
  @IsPlainDate()
  validTo?: string | null;
}

export class OrganisationUnitDto {
  id: string;
  parentId: string | null;
  kind: OrganisationUnitKind;
  name: string;
  code: string | null;
  validFrom: string | null;
  validTo: string | null;
  version: number;
}
