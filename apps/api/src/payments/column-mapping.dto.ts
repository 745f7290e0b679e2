import { IsObject, registerDecorator } from 'class-validator';
import { type ColumnMapping, isPaymentColumn, type PaymentColumn } from '#pruefwerk/population';
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
  @IsObject()
  @IsRecordOf(isPaymentColumn, 'must name columns of the payment schema')
  columns: Record<string, PaymentColumn>;

  /** How dates and amounts are written, by source header, where the person decides it. */
  @MayBeAbsent()
  @IsObject()
  @IsRecordOf(() => true, 'must hold texts')
  formats?: Record<string, string>;
}
