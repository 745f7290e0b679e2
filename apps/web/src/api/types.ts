import type { components } from './schema.d.ts';

/** A shape of the API by its name in the OpenAPI document: `Shape<'RedFlagDto'>`. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];
