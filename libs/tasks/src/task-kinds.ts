/** Pflichtaufgabe or freiwillige Aufgabe. */
export const obligations = ['obligatory', 'voluntary'] as const;
export type Obligation = (typeof obligations)[number];

/** How a mean processing time was found: estimate, self-recording, multi-moment, measurement, system log. */
export const timeMethods = [
  'estimate',
  'self-recording',
  'multi-moment',
  'measurement',
  'log',
] as const;
export type TimeMethod = (typeof timeMethods)[number];

/** Whose working minutes count: tariff staff or civil servants. */
export const employmentStatuses = ['tarif', 'beamte'] as const;

export const criticismAnswers = ['yes', 'no', 'research'] as const;
export type CriticismAnswer = (typeof criticismAnswers)[number];

/**
 * Bemessungsgrundlagen: working minutes of a full post per year, personal and material distribution time in hundredths
 * of a percent (500 = 5 %), hourly rate of a pay grade in cents.
 */
export const staffingParameterKinds = [
  'working-minutes',
  'distribution-personal',
  'distribution-material',
  'hourly-rate',
] as const;
export type StaffingParameterKind = (typeof staffingParameterKinds)[number];
