import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** What a parameter of a rule can be. */
export type ParameterValueDto = number | string | boolean | string[];

const kinds = [
  { type: 'number' },
  { type: 'string' },
  { type: 'boolean' },
  { type: 'array', items: { type: 'string' } },
] satisfies { type: string; items?: { type: string } }[];

/** A value of a rule's parameter. */
export function IsParameterValue(options: { nullable?: boolean } = {}): PropertyDecorator {
  return ApiProperty({ oneOf: kinds, ...options });
}

/** Values of a rule's parameters by name. */
export function AreParameterValues(): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: 'object', additionalProperties: { oneOf: kinds } }));
}
