import type { Language } from '#pruefwerk/problems';

/** What the run takes for granted; what it assumes about shares and starts stands with the expected visits. */
export const runAssumptionCodes = [
  'time-missing',
  'role-unlimited',
  'step-without-role',
  'timer-without-hours',
  'join-released',
  'waiting-left-out',
  'waiting-may-count-twice',
  'days-of-the-calendar',
] as const;
export type RunAssumptionCode = (typeof runAssumptionCodes)[number];

export interface RunAssumption {
  readonly code: RunAssumptionCode;
  /** Ids of the steps or lanes that it is about; empty for the whole run. */
  readonly elementIds: readonly string[];
}

export const runAssumptionTexts: Readonly<
  Record<RunAssumptionCode, Readonly<Record<Language, string>>>
> = {
  'time-missing': {
    de: 'Ohne erfasste Bearbeitungszeit: Der Schritt dauert 0 Minuten.',
    en: 'No processing time recorded: the step takes 0 minutes.',
  },
  'role-unlimited': {
    de: 'Ohne Anzahl der Stellen: Auf diese Rolle wartet niemand.',
    en: 'No number of posts: nobody waits for this role.',
  },
  'step-without-role': {
    de: 'Ohne Rolle: Auf die Bearbeitung wartet niemand.',
    en: 'No role: nobody waits for the work.',
  },
  'timer-without-hours': {
    de: 'Wartendes Zeitereignis ohne Dauer: Es hält nicht auf.',
    en: 'Waiting timer without a duration: it does not delay.',
  },
  'join-released': {
    de: 'An der Zusammenführung oder beim Warten auf eine Nachricht kam nicht alles an; der Fall ging dort trotzdem weiter.',
    en: 'Not everything arrived at the join or while waiting for a message; the case went on all the same.',
  },
  'waiting-left-out': {
    de: 'Erfasste Liege-, Transport- und Übergabezeiten sind nicht mitgerechnet.',
    en: 'Recorded waiting, transport and hand-over times are left out.',
  },
  'waiting-may-count-twice': {
    de: 'Erfasste Liegezeiten sind zum Warten auf freie Stellen hinzugerechnet. Enthalten sie dieses Warten schon, zählt es doppelt.',
    en: 'Recorded waiting is added to the waiting for free posts. Where it already contains that waiting, it counts twice.',
  },
  'days-of-the-calendar': {
    de: 'Frist und Durchlaufzeit zählen in Kalendertagen zu 24 Stunden.',
    en: 'Deadline and lead time are counted in calendar days of 24 hours.',
  },
};
