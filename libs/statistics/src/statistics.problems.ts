import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** The expected deviations already reach the tolerable ones: no sample can prove the control effective. */
export class NothingToProve extends Problem {
  constructor(expected: number, tolerable: number) {
    super('statistics.nothing-to-prove', { parameters: { expected, tolerable }, status: 422 });
  }
}

/** A figure of the plan or result lies outside of what it can be. */
export class FigureOutOfRange extends Problem {
  /** @param figure confidence, tolerable, expected, population, n, errors or taints */
  constructor(figure: string, allowed: string) {
    super('statistics.figure-out-of-range', { parameters: { figure, allowed }, status: 422 });
  }
}

/** Only this method needs to know how many items there are. */
export class PopulationSizeMissing extends Problem {
  constructor() {
    super('statistics.population-size-missing', { status: 422 });
  }
}

export const statisticsTexts: ProblemTexts = {
  'statistics.nothing-to-prove': {
    de: 'Die erwarteten Abweichungen ({expected}) erreichen die tolerierbaren ({tolerable}): Keine Stichprobe kann die Kontrolle dann als wirksam nachweisen. Erwartung senken oder tolerierbaren Anteil erhöhen.',
    en: 'The expected deviations ({expected}) reach the tolerable ones ({tolerable}): no sample can then show the control to be effective. Lower the expectation or raise the tolerable share.',
  },
  'statistics.figure-out-of-range': {
    de: 'Die Angabe „{figure}“ ist nicht möglich. Erlaubt: {allowed}.',
    en: 'The figure “{figure}” is not possible. Allowed: {allowed}.',
  },
  'statistics.population-size-missing': {
    de: 'Die hypergeometrische Rechnung braucht den Umfang der Grundgesamtheit. Bitte angeben.',
    en: 'The hypergeometric calculation needs the size of the population. Please give it.',
  },
};
