import type { ProblemParameters, ProblemTexts } from '#pruefwerk/problems';

export const assumptionCodes = [
  'figures.shares-missing',
  'figures.shares-not-one',
  'figures.shares-inclusive',
  'figures.exception-share',
  'figures.starts-split',
  'figures.started-elsewhere',
  'figures.optional-step',
  'figures.join-inclusive',
  'figures.join-takes-back',
] as const;
export type AssumptionCode = (typeof assumptionCodes)[number];

export const flowProblemCodes = [
  'figures.trap',
  'figures.join-waits-in-vain',
  'figures.join-unequal',
] as const;
export type FlowProblemCode = (typeof flowProblemCodes)[number];

/** Something that the model leaves open, and what is reckoned with instead. */
export interface Assumption {
  readonly code: AssumptionCode;
  /** Null for what concerns the whole process. */
  readonly stepId: string | null;
  /** `step` is the name of the step, or of the named one before it. */
  readonly parameters: ProblemParameters;
}

/** Something in the drawing that no case can get through as drawn, and what is reckoned with instead. */
export interface FlowProblem {
  readonly code: FlowProblemCode;
  /** The first one stands for the problem. */
  readonly stepIds: readonly string[];
  readonly parameters: ProblemParameters;
}

export const visitTexts: ProblemTexts & Record<AssumptionCode | FlowProblemCode, unknown> = {
  'figures.shares-missing': {
    de: 'Nach „{step}“ fehlt bei {count} Wegen der Anteil der Fälle. Angenommen: je {percent} %.',
    en: 'After “{step}” the share of cases is missing on {count} ways. Assumed: {percent} % each.',
  },
  'figures.shares-not-one': {
    de: 'Die Anteile nach „{step}“ ergeben zusammen {percent} %. Gerechnet wird mit denselben Verhältnissen und 100 %.',
    en: 'The shares after “{step}” add up to {percent} %. The figures keep their proportions and take 100 %.',
  },
  'figures.shares-inclusive': {
    de: 'Nach „{step}“ können mehrere Wege zugleich gegangen werden; bei {count} fehlt der Anteil. Angenommen: je {percent} %, voneinander unabhängig.',
    en: 'After “{step}” several ways can be taken at once; the share is missing on {count}. Assumed: {percent} % each, independent of one another.',
  },
  'figures.exception-share': {
    de: 'Für die Ausnahme „{step}“ ist kein Anteil der Fälle angegeben. Angenommen: {percent} %.',
    en: 'No share of cases is given for the exception “{step}”. Assumed: {percent} %.',
  },
  'figures.starts-split': {
    de: 'Der Prozess kann an {count} Stellen beginnen, eine davon „{step}“. Angenommen: je {percent} % der Fälle.',
    en: 'The process can begin in {count} places, one of them “{step}”. Assumed: {percent} % of the cases each.',
  },
  'figures.started-elsewhere': {
    de: '„{step}“ wartet auf eine Nachricht, die in dieser Datei niemand zuerst sendet. Angenommen: einmal je Fall.',
    en: '“{step}” waits for a message that nobody in this file sends first. Assumed: once per case.',
  },
  'figures.optional-step': {
    de: '„{step}“ kann, muss aber nicht ausgeführt werden. Angenommen: einmal je Durchlauf.',
    en: '“{step}” may be carried out but need not be. Assumed: once each time.',
  },
  'figures.join-inclusive': {
    de: '„{step}“ führt zusammen, was zugleich gegangen wurde. Angenommen: einmal je Verzweigung davor.',
    en: '“{step}” joins what was taken at once. Assumed: once for each time its split is passed.',
  },
  'figures.join-takes-back': {
    de: 'Zu „{step}“ führt ein Rücksprung. Eine parallele Zusammenführung würde dabei stehen bleiben; gerechnet wird, als liefe der Fall weiter.',
    en: 'A way back leads to “{step}”. A parallel join would stop there; the figures take it that the case goes on.',
  },
  'figures.trap': {
    de: 'Ab „{step}“ läuft der Fall im Kreis, ohne ihn je zu verlassen ({count} Elemente). Gerechnet wird mit einem Durchlauf. Ergänzen Sie einen Weg hinaus oder die Anteile der Wege.',
    en: 'From “{step}” on, the case goes round without ever leaving ({count} elements). The figures take one round. Add a way out, or the shares of the ways.',
  },
  'figures.join-waits-in-vain': {
    de: '„{step}“ wartet auf mehrere Wege, von denen ein Fall nur einen geht. Gerechnet wird, als liefe der Fall weiter. Verwenden Sie eine exklusive Zusammenführung.',
    en: '“{step}” waits for several ways of which a case takes only one. The figures take it that the case goes on. Use an exclusive merge.',
  },
  'figures.join-unequal': {
    de: '„{step}“ wartet auf Wege, die unterschiedlich oft gegangen werden. Gerechnet wird mit dem seltensten; die übrigen Fälle bleiben dort stehen.',
    en: '“{step}” waits for ways that are not taken equally often. The figures take the rarest; the other cases stop there.',
  },
};
