/** What a control does to the event: before it, after it, or by mending what it left. */
export const controlEffects = ['preventive', 'detective', 'corrective'] as const;
export type ControlEffect = (typeof controlEffects)[number];

export const controlExecutions = ['manual', 'automatic', 'it-dependent'] as const;
export type ControlExecution = (typeof controlExecutions)[number];

export const controlKinds = [
  'four-eyes',
  'plausibility',
  'reconciliation',
  'limit',
  'sampling',
  'segregation',
  'access',
  'log',
] as const;
export type ControlKind = (typeof controlKinds)[number];

/** How often it is performed; `many-daily` is once per case, `event` whenever its occasion arises. */
export const controlFrequencies = [
  'many-daily',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'annual',
  'event',
] as const;
export type ControlFrequency = (typeof controlFrequencies)[number];

export const assessments = ['not-tested', 'effective', 'partly', 'not-effective'] as const;
export type Assessment = (typeof assessments)[number];

/** Withdrawn ones stay readable, with the reason; nothing is deleted. */
export const recordStates = ['active', 'withdrawn'] as const;
export type RecordState = (typeof recordStates)[number];

export const riskCategories = [
  'misuse',
  'error',
  'compliance',
  'it',
  'privacy',
  'governance',
] as const;
export type RiskCategory = (typeof riskCategories)[number];
