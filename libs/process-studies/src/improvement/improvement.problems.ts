import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** The model or the assumptions have changed: the rule no longer says this here. */
export class ProposalGone extends Problem {
  constructor() {
    super('process-studies.proposal-gone', { status: 409 });
  }
}

/** A change that opens a gap of control is not taken over; it can be noted. */
export class ProposalOpensGap extends Problem {
  constructor(gap: string) {
    super('process-studies.proposal-opens-gap', { status: 422, parameters: { gap } });
  }
}

export class RecommendationUnknown extends Problem {
  constructor() {
    super('process-studies.recommendation-unknown', { status: 404 });
  }
}

export class RecommendationWithdrawn extends Problem {
  constructor() {
    super('process-studies.recommendation-withdrawn', { status: 409 });
  }
}

export class RecommendationReasonMissing extends Problem {
  constructor() {
    super('process-studies.recommendation-reason-missing', { status: 422 });
  }
}

export const improvementTexts: ProblemTexts = {
  'process-studies.proposal-gone': {
    de: 'Diesen Vorschlag gibt es nicht mehr: Das Modell oder die Annahmen haben sich geändert. Laden Sie die Vorschläge neu.',
    en: 'This proposal no longer exists: the model or the assumptions have changed. Reload the proposals.',
  },
  'process-studies.proposal-opens-gap': {
    de: 'Dieser Vorschlag würde eine Kontrolllücke öffnen und wird nicht in einen Sollprozess übernommen: {gap} Sie können ihn als Empfehlung notieren.',
    en: 'This proposal would open a gap of control and is not taken over into a to-be process: {gap} You can note it as a recommendation.',
  },
  'process-studies.recommendation-unknown': {
    de: 'Diese Empfehlung gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This recommendation does not exist in this engagement. Reload the list.',
  },
  'process-studies.recommendation-withdrawn': {
    de: 'Diese Empfehlung wurde schon zurückgezogen und bleibt, wie sie ist.',
    en: 'This recommendation has been withdrawn already and stays as it is.',
  },
  'process-studies.recommendation-reason-missing': {
    de: 'Nennen Sie den Grund, aus dem die Empfehlung zurückgezogen wird; er bleibt aufbewahrt.',
    en: 'Give the reason why the recommendation is withdrawn; it is kept.',
  },
};
