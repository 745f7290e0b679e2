import type { Medium, TimeMethod as StepTimeMethod } from '#pruefwerk/bpmn';
import type { Assessment, ControlFrequency, ControlKind } from '#pruefwerk/controls';
import type { Language } from '#pruefwerk/problems';
import type { Obligation, StaffingParameterKind, TimeMethod } from '#pruefwerk/tasks';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const methodWords: Words<StepTimeMethod> = {
  de: {
    ...{ schaetzung: 'Schätzung', selbstaufschreibung: 'Selbstaufschreibung' },
    ...{ multimoment: 'Multimomentaufnahme', messung: 'Messung', log: 'Protokolldaten' },
  },
  en: {
    ...{ schaetzung: 'estimate', selbstaufschreibung: 'self-recording' },
    ...{ multimoment: 'multi-moment study', messung: 'measurement', log: 'system log' },
  },
};

/** Times of tasks are found in the same ways as those of steps. */
export const taskMethods: Readonly<Record<TimeMethod, StepTimeMethod>> = {
  estimate: 'schaetzung',
  'self-recording': 'selbstaufschreibung',
  'multi-moment': 'multimoment',
  measurement: 'messung',
  log: 'log',
};

export const mediumWords: Words<Medium> = {
  de: {
    ...{ papier: 'Papier', email: 'E-Mail', fachverfahren: 'Fachverfahren' },
    ...{ portal: 'Portal', telefon: 'Telefon', excel: 'Excel' },
  },
  en: {
    ...{ papier: 'paper', email: 'e-mail', fachverfahren: 'business system' },
    ...{ portal: 'portal', telefon: 'telephone', excel: 'Excel' },
  },
};

export const controlKindWords: Words<ControlKind> = {
  de: {
    ...{ 'four-eyes': 'Vier Augen', plausibility: 'Plausibilität', reconciliation: 'Abgleich' },
    ...{ limit: 'Betragsgrenze', sampling: 'Stichprobe', segregation: 'Funktionstrennung' },
    ...{ access: 'Zugriffsschutz', log: 'Protokoll' },
  },
  en: {
    ...{ 'four-eyes': 'four eyes', plausibility: 'plausibility' },
    ...{ reconciliation: 'reconciliation', limit: 'limit', sampling: 'sampling' },
    ...{ segregation: 'segregation of duties', access: 'access', log: 'log' },
  },
};

export const frequencyWords: Words<ControlFrequency> = {
  de: {
    ...{ 'many-daily': 'je Fall', daily: 'täglich', weekly: 'wöchentlich' },
    ...{ monthly: 'monatlich', quarterly: 'vierteljährlich', 'half-yearly': 'halbjährlich' },
    ...{ annual: 'jährlich', event: 'bei Anlass' },
  },
  en: {
    ...{ 'many-daily': 'every case', daily: 'daily', weekly: 'weekly', monthly: 'monthly' },
    ...{ quarterly: 'quarterly', 'half-yearly': 'half-yearly', annual: 'annually' },
    event: 'on occasion',
  },
};

export const assessmentWords: Words<Assessment> = {
  de: {
    ...{ 'not-tested': 'nicht geprüft', effective: 'wirksam' },
    ...{ partly: 'teilweise wirksam', 'not-effective': 'nicht wirksam' },
  },
  en: {
    ...{ 'not-tested': 'not tested', effective: 'effective' },
    ...{ partly: 'partly effective', 'not-effective': 'not effective' },
  },
};

export const obligationWords: Words<Obligation> = {
  de: { obligatory: 'Pflichtaufgabe', voluntary: 'freiwillig' },
  en: { obligatory: 'obligatory', voluntary: 'voluntary' },
};

export const parameterWords: Words<StaffingParameterKind> = {
  de: {
    'working-minutes': 'Jahresarbeitsminuten',
    'distribution-personal': 'Verteilzeit, persönlich',
    'distribution-material': 'Verteilzeit, sachlich',
    'hourly-rate': 'Stundensatz',
  },
  en: {
    'working-minutes': 'Working minutes per year',
    'distribution-personal': 'Distribution time, personal',
    'distribution-material': 'Distribution time, material',
    'hourly-rate': 'Hourly rate',
  },
};

export const sheetTexts: Words<
  | 'noControl'
  | 'notTested'
  | 'noStep'
  | 'unverified'
  | 'notRecommended'
  | 'high'
  | 'medium'
  | 'low'
  | 'tarif'
  | 'beamte'
  | 'from'
  | 'to'
> = {
  de: {
    noControl: 'keine Kontrolle',
    notTested: 'Kontrolle nicht geprüft',
    noStep: 'ohne Schritt im Prozess',
    unverified: 'ungeprüft',
    notRecommended: 'Nicht empfohlen:',
    ...{ high: 'hoch', medium: 'mittel', low: 'gering' },
    ...{ tarif: 'Tarifbeschäftigte', beamte: 'Beamte', from: 'ab', to: 'bis' },
  },
  en: {
    noControl: 'no control',
    notTested: 'control not tested',
    noStep: 'without a step in a process',
    unverified: 'unverified',
    notRecommended: 'Not recommended:',
    ...{ high: 'high', medium: 'medium', low: 'low' },
    ...{ tarif: 'tariff staff', beamte: 'civil servants', from: 'from', to: 'to' },
  },
};
