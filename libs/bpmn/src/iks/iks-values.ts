/** Values as they stand in the file; German, because they are read in other programs too. */
export const media = ['papier', 'email', 'fachverfahren', 'portal', 'telefon', 'excel'] as const;
export type Medium = (typeof media)[number];

export const timeMethods = [
  'schaetzung',
  'selbstaufschreibung',
  'multimoment',
  'messung',
  'log',
] as const;
export type TimeMethod = (typeof timeMethods)[number];

export const executions = ['manuell', 'teilauto', 'auto'] as const;
export type Execution = (typeof executions)[number];

export const valueContributions = ['wert', 'notwendig', 'verschwendung'] as const;
export type ValueContribution = (typeof valueContributions)[number];

export const discretions = ['gebunden', 'beurteilung', 'ermessen'] as const;
export type Discretion = (typeof discretions)[number];

/** What a step does to a payment: nothing, gives its reason, changes it, orders it, pays it out. */
export const paymentRoles = ['nein', 'begruendet', 'aendert', 'ordnetAn', 'zahltAus'] as const;
export type PaymentRole = (typeof paymentRoles)[number];

export const paymentWays = ['ueberweisung', 'bar', 'scheck', 'karte', 'gutschein'] as const;
export type PaymentWay = (typeof paymentWays)[number];

export const controlTypes = [
  'vierAugen',
  'plausibilitaet',
  'abgleich',
  'limit',
  'stichprobe',
  'funktionstrennung',
  'zugriff',
  'protokoll',
] as const;
export type ControlType = (typeof controlTypes)[number];

export const controlEffects = ['praeventiv', 'detektiv', 'korrektiv'] as const;
export type ControlEffect = (typeof controlEffects)[number];

export const controlExecutions = ['manuell', 'auto'] as const;
export type ControlExecution = (typeof controlExecutions)[number];

export const authorities = ['feststellen', 'anordnen', 'freigeben', 'kasse'] as const;
export type Authority = (typeof authorities)[number];

export const paymentRhythms = ['einmalig', 'laufend'] as const;
export type PaymentRhythm = (typeof paymentRhythms)[number];

/** What a gateway decides on. */
export const decisionCriteria = ['betrag', 'anspruch', 'vollstaendigkeit', 'sonstiges'] as const;
export type DecisionCriterion = (typeof decisionCriteria)[number];

/** How the case ends at an end event. */
export const caseOutcomes = ['bewilligt', 'abgelehnt', 'sonstiges'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

export const flowSources = ['schaetzung', 'log'] as const;
export type FlowSource = (typeof flowSources)[number];

/** What a process stands for: everywhere, in several authorities, in this one. */
export const processTypes = ['stamm', 'referenz', 'lokal'] as const;
export type ProcessType = (typeof processTypes)[number];

export const processStages = ['ist', 'soll'] as const;
export type ProcessStage = (typeof processStages)[number];

/** Personal data: none, any, special categories. */
export const personalReferences = ['nein', 'ja', 'besondere'] as const;
export type PersonalReference = (typeof personalReferences)[number];

/** Reads, writes, both. */
export const fieldAccesses = ['r', 'w', 'rw'] as const;
export type FieldAccess = (typeof fieldAccesses)[number];

export const controlResults = ['wirksam', 'teilweise', 'unwirksam'] as const;
export type ControlResult = (typeof controlResults)[number];
