import { Type } from 'class-transformer';
import { IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import type { ColumnMapping } from '#pruefwerk/population';
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
  mapping: ColumnMapping;
  savedBy: string;
  savedAt: Date;
}
