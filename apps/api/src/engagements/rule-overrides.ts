import { ApiProperty } from '@nestjs/swagger';

/** By rule id, then by parameter: the OpenAPI plugin does not see into nested records. */
export function IsDescribedAsRuleOverrides(required: boolean): PropertyDecorator {
  return ApiProperty({
    type: 'object',
    selfRequired: required,
    additionalProperties: {
      type: 'object',
      additionalProperties: {
        oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
      },
    },
  });
}
