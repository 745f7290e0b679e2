/** Words of the server, in the order in which people choose them. */
export const methods = [
  'estimate',
  'self-recording',
  'multi-moment',
  'measurement',
  'log',
] as const;
export const statuses = ['tarif', 'beamte'] as const;
export const answers = ['yes', 'no', 'research'] as const;
export const parameterKinds = [
  'working-minutes',
  'distribution-personal',
  'distribution-material',
  'hourly-rate',
] as const;
