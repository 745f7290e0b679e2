import { Type } from 'class-transformer';
import { IsInt, IsString, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { ColumnMappingDto } from './column-mapping.dto.ts';

export class MappingTemplateBodyDto {
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name: string;

  @ValidateNested()
  @Type(() => ColumnMappingDto)
  mapping: ColumnMappingDto;
}

export class MappingTemplateDto {
  id: string;
  name: string;
  mapping: ColumnMappingDto;
  savedBy: string;
  savedAt: Date;
  version: number;
}

export class RenameTemplateDto {
  /** Version that was seen; another one on the server gives 409 with both. */
  @IsInt()
  @Min(1)
  version: number;

  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name: string;
}

/** How well a template fits the headers of an import's first file. */
export class TemplateSuggestionDto {
  id: string;
  name: string;
  /** Columns of the template whose header is in the file, and how many it has. */
  matched: number;
  total: number;
  /** matched of total, 0 to 1. */
  share: number;
}
