import { ApiPropertyOptional } from '@nestjs/swagger';
import { Allow, IsIn, IsString, MaxLength } from 'class-validator';
import { cellSchema, endSchema } from '../payments/cell.schema.ts';

/** A condition on the payments, as the payments table has them; which fields count depends on the kind. */
export class TestFilterDto {
  /** Name of a filterable column. */
  @IsString()
  @MaxLength(100)
  column: string;

  @IsIn(['contains', 'in', 'range', 'empty'])
  kind: 'contains' | 'in' | 'range' | 'empty';

  /** `contains`: part of the text, whatever its case. */
  @Allow()
  @ApiPropertyOptional({ type: String })
  text?: string;

  /** `in`: any of these values. */
  @Allow()
  @ApiPropertyOptional({ type: 'array', items: cellSchema })
  values?: (string | number | boolean | null)[];

  /** `range`: from and to inclusive; amounts in cents, dates as yyyy-mm-dd. */
  @Allow()
  @ApiPropertyOptional(endSchema)
  from?: string | number;

  @Allow()
  @ApiPropertyOptional(endSchema)
  to?: string | number;

  /** `empty`: true for rows without a value, false for rows with one. */
  @Allow()
  @ApiPropertyOptional({ type: Boolean })
  empty?: boolean;
}
