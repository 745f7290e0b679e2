import { ApiPropertyOptional } from '@nestjs/swagger';
import { cellSchema, endSchema } from './cell.schema.ts';

/** A condition of the query parameter `filters`; which fields count depends on the kind. */
export class PaymentFilterDto {
  /** Name of a filterable column. */
  column: string;
  kind: 'contains' | 'in' | 'range' | 'empty';
  /** `contains`: part of the text, whatever its case. */
  text?: string;
  /** `in`: any of these values. */
  @ApiPropertyOptional({ type: 'array', items: cellSchema })
  values?: (string | number | boolean | null)[];
  /** `range`: from and to inclusive; amounts in cents, dates as yyyy-mm-dd. */
  @ApiPropertyOptional(endSchema)
  from?: string | number;
  @ApiPropertyOptional(endSchema)
  to?: string | number;
  /** `empty`: true for rows without a value, false for rows with one. */
  empty?: boolean;
}
