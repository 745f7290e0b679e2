import type { Engagement } from './engagement.ts';

export type Land = Engagement['land'];

/** In the order of their German names. */
export const lands: readonly Land[] = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV'] as const),
  ...(['NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
];
