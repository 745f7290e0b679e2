import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export class ImprovementInputUnknown extends Problem {
  constructor() {
    super('process-studies.improvement-input-unknown', { status: 404 });
  }
}

/** @see field: which figure cannot be */
export class ImprovementInputInvalid extends Problem {
  constructor(field: 'range' | 'share' | 'errors') {
    super(`process-studies.improvement-input-${field}`, { status: 422 });
  }
}

/** A figure without a source cannot be retraced. */
export class ImprovementInputSourceMissing extends Problem {
  constructor() {
    super('process-studies.improvement-input-source-missing', { status: 422 });
  }
}

export const improvementInputTexts: ProblemTexts = {
  'process-studies.improvement-input-unknown': {
    de: 'Diese Annahme oder Kontrolle gibt es an diesem Prozess nicht. Laden Sie die Vorschläge neu.',
    en: 'This assumption or control does not exist at this process. Reload the proposals.',
  },
  'process-studies.improvement-input-range': {
    de: 'Die drei Werte müssen in einer Richtung steigen oder fallen und dürfen nicht unter 0 liegen: vorsichtig, mittel, hoch.',
    en: 'The three values must rise or fall in one direction and not be below 0: cautious, middle, high.',
  },
  'process-studies.improvement-input-share': {
    de: 'Ein Anteil liegt zwischen 0 und 100 %.',
    en: 'A share is between 0 and 100 %.',
  },
  'process-studies.improvement-input-errors': {
    de: 'Nennen Sie mindestens einen geprüften Fall und nicht mehr Beanstandungen als geprüfte Fälle.',
    en: 'Give at least one case looked at, and not more objections than cases.',
  },
  'process-studies.improvement-input-source-missing': {
    de: 'Nennen Sie, woher die Zahl stammt: Messung, Auswertung, Gespräch. Ohne Quelle kann niemand sie nachvollziehen.',
    en: 'Say where the figure comes from: measurement, evaluation, talk. Without a source nobody can retrace it.',
  },
};
