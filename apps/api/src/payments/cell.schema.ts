/** How a cell of a payment is described to OpenAPI, which does not see through unions by itself. */
export const cellSchema = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
  nullable: true,
};

/** A row: cells by column name. */
export const rowSchema = { type: 'object', additionalProperties: cellSchema } as const;

/** An end of a range. */
export const endSchema = { oneOf: [{ type: 'string' }, { type: 'number' }] };
