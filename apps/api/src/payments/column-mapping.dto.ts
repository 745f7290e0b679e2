import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsObject, IsString, registerDecorator } from 'class-validator';
import {
  columnDescriptions,
  type ColumnMapping,
  isPaymentColumn,
  type PaymentColumn,
} from '#pruefwerk/population';
import { MayBeAbsent } from '../dto-rules.ts';

function IsRecordOf(fits: (value: string) => boolean, message: string): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isRecordOf',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          Object.values(value).every((one) => typeof one === 'string' && fits(one)),
        defaultMessage: () => message,
      },
    });
}

export class ColumnMappingDto implements ColumnMapping {
  /** Canonical column by source header, exactly as it stands in the file. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: columnDescriptions.map(({ name }) => name) },
  })
  @IsObject()
  @IsRecordOf(isPaymentColumn, 'must name columns of the payment schema')
  columns: Record<string, PaymentColumn>;

  /**
   * How dates and amounts are written, by source header, where the person decides it; `1.234,56 | 1,234.56` allows the
   * decimal point beside the comma, and what both read differently (`1.115`) stays a reject.
   */
  @MayBeAbsent()
  @IsObject()
  @IsRecordOf(() => true, 'must hold texts')
  formats?: Record<string, string>;

  /** Headers that stay without a canonical column although their name is known. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  leftOut?: string[];
}
