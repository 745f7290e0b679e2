import type { Shape } from '../../api/types.ts';

export type Measure = Shape<'NamedMeasureDto'>;
export type MeasureStatus = Measure['status'];

/** In the order of the way of a measure. */
export const measureStatuses = [
  'open',
  'in-progress',
  'implemented',
  'verified',
  'cancelled',
] as const satisfies readonly MeasureStatus[];
