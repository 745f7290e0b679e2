import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, registerDecorator, ValidateIf } from 'class-validator';
import { isPlainDate } from '#pruefwerk/calendar';

/** The field may be left out, but not be null (`@IsOptional` would let null pass). */
export function MayBeAbsent(): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value: unknown) => value !== undefined),
    ApiPropertyOptional(),
  );
}

/** The field may be left out or be null. */
export function MayBeNull(): PropertyDecorator {
  return applyDecorators(IsOptional(), ApiPropertyOptional());
}

/** An existing day as 'yyyy-mm-dd'. */
export function IsPlainDate(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isPlainDate',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isPlainDate(value),
        defaultMessage: () => 'must be a plain date',
      },
    });
}
