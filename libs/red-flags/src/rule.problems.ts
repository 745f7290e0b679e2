import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** A value is not of the parameter's kind or outside its bounds. */
export class ParameterOutOfBoundsProblem extends Problem {
  constructor(rule: string, parameter: string, bounds: string) {
    super('rule-parameter-out-of-bounds', { parameters: { rule, parameter, bounds }, status: 422 });
  }
}

export class UnknownParameterProblem extends Problem {
  constructor(rule: string, parameter: string, known: string) {
    super('rule-parameter-unknown', { parameters: { rule, parameter, known }, status: 422 });
  }
}

export class UnknownRuleProblem extends Problem {
  constructor(rule: string, known: string) {
    super('rule-unknown', { parameters: { rule, known }, status: 404 });
  }
}

export const redFlagTexts: ProblemTexts = {
  'rule-unknown': {
    de: 'Es gibt keine Regel „{rule}“. Bekannt sind: {known}. Bitte den Namen prüfen.',
    en: 'There is no rule “{rule}”. Known rules: {known}. Please check the name.',
  },
  'rule-parameter-out-of-bounds': {
    de: 'Die Einstellung „{parameter}“ der Regel {rule} ist ungültig. Erlaubt: {bounds}. Bitte den Wert ändern.',
    en: 'The setting “{parameter}” of rule {rule} is invalid. Allowed: {bounds}. Please change the value.',
  },
  'rule-parameter-unknown': {
    de: 'Die Regel {rule} hat keine Einstellung „{parameter}“. Sie kennt: {known}. Bitte den Namen prüfen.',
    en: 'Rule {rule} has no setting “{parameter}”. It knows: {known}. Please check the name.',
  },
};
