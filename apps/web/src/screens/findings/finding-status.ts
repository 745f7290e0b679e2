import type { Shape } from '../../api/types.ts';

export type FindingStatus = Shape<'NamedFindingDto'>['status'];

/** In the order of the way of a finding. */
export const findingStatuses = [
  'identified',
  'in-hearing',
  'agreed',
  'disputed',
  'risk-accepted',
  'closed',
  'withdrawn',
] as const satisfies readonly FindingStatus[];

const changing: ReadonlySet<FindingStatus> = new Set([
  'identified',
  'in-hearing',
  'agreed',
  'disputed',
]);

/** Afterwards what was said stays as it was said. */
export const isEditable = (status: FindingStatus): boolean => changing.has(status);
