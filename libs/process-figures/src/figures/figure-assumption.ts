import type { ProblemParameters, ProblemTexts } from '#pruefwerk/problems';

export const figureAssumptionCodes = [
  'figures.cases-missing',
  'figures.time-missing',
  'figures.precision-by-method',
  'figures.automatic-step',
  'figures.rate-missing',
  'figures.pay-grade-missing',
  'figures.role-missing',
  'figures.batch-waiting',
  'figures.posts-from-organisation',
  'figures.posts-from-model',
  'figures.lead-time',
] as const;
export type FigureAssumptionCode = (typeof figureAssumptionCodes)[number];

/** What the figures leave open besides the flow. */
export interface FigureAssumption {
  readonly code: FigureAssumptionCode;
  readonly stepId: string | null;
  readonly parameters: ProblemParameters;
}

export const figureTexts: ProblemTexts & Record<FigureAssumptionCode, unknown> = {
  'figures.cases-missing': {
    de: 'Die Fallzahl pro Jahr ist nicht angegeben; Werte pro Jahr fehlen deshalb.',
    en: 'The number of cases per year is not given; figures per year are therefore missing.',
  },
  'figures.time-missing': {
    de: 'Bei {count} Arbeitsschritten ist keine Zeit erfasst; sie zählen mit 0 Minuten: {names}.',
    en: 'No time is recorded for {count} steps; they count with 0 minutes: {names}.',
  },
  'figures.precision-by-method': {
    de: 'Ohne eigenes Vertrauensintervall gilt je nach Methode: Messung und Protokoll ± {measured} %, Multimoment ± {multimoment} %, Selbstaufschreibung ± {recorded} %, Schätzung ± {estimated} %, ohne Methode ± {unknown} %. Alle Zeiten liegen dabei gemeinsam tief oder hoch.',
    en: 'Without a confidence interval of its own a time has, by its method: measured or logged ± {measured} %, multi-moment ± {multimoment} %, self-recorded ± {recorded} %, estimated ± {estimated} %, no method ± {unknown} %. All times are low or high together.',
  },
  'figures.automatic-step': {
    de: '„{step}“ läuft automatisch: Die Zeit zählt zur Durchlaufzeit, nicht zur Bearbeitung.',
    en: '“{step}” runs by itself: its time counts for the lead time, not for the processing time.',
  },
  'figures.rate-missing': {
    de: 'Für {payGrade} ist kein Stundensatz angegeben; {minutes} Minuten je Fall fehlen in den Kosten.',
    en: 'No hourly rate is given for {payGrade}; {minutes} minutes per case are missing from the cost.',
  },
  'figures.pay-grade-missing': {
    de: 'Bei {count} Arbeitsschritten ist keine Entgeltgruppe angegeben; {minutes} Minuten je Fall fehlen in den Kosten.',
    en: 'No pay grade is given for {count} steps; {minutes} minutes per case are missing from the cost.',
  },
  'figures.role-missing': {
    de: 'Bei {count} Arbeitsschritten ist keine Rolle angegeben: {names}.',
    en: 'No role is given for {count} steps: {names}.',
  },
  'figures.batch-waiting': {
    de: '„{step}“ wird gesammelt bearbeitet. Angenommen: im Mittel eine halbe Zeitspanne Wartezeit, {hours} h.',
    en: '“{step}” is worked on in batches. Assumed: on average half the interval of waiting, {hours} h.',
  },
  'figures.posts-from-organisation': {
    de: '„{role}“: {fte} VZÄ laut Organisation (Stellen: {count}), Stand {date}; Vertretung: {deputies}.',
    en: '“{role}”: {fte} FTE by the organisation (posts: {count}), as of {date}; deputies: {deputies}.',
  },
  'figures.posts-from-model': {
    de: 'Keine Stelle der Organisation passt zu: {names}. VZÄ und Vertretung stammen aus dem Modell.',
    en: 'No post of the organisation fits: {names}. Full-time equivalents and deputies come from the model.',
  },
  'figures.lead-time': {
    de: 'Durchlaufzeit: Erwartungswert aus Bearbeitung, Liegezeit und Transport. Gleichzeitige Wege zählen mit dem im Mittel längsten; Schwankungen und Warteschlangen zeigt die Simulation.',
    en: 'Lead time: expectation of processing, waiting and transport. Of simultaneous ways the one that is longest on average counts; the simulation shows spread and queues.',
  },
};
