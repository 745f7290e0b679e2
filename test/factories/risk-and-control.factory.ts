import type { ControlFacts, RiskFacts } from '#pruefwerk/controls';

/** Facts of a high risk (4 × 3) with changes. */
export const aRisk = (changes: Partial<RiskFacts> = {}): RiskFacts => ({
  title: 'Leistung doppelt bewilligt',
  description: '',
  category: 'error',
  likelihood: 4,
  impact: 3,
  causes: [],
  legalBasis: [],
  ...changes,
});

/** Facts of a control that always holds, with changes. */
export const aControl = (changes: Partial<ControlFacts> = {}): ControlFacts => ({
  title: 'Dublettenprüfung',
  ...{ objective: '', description: '', performerRole: 'Kasse', evidence: '', testStep: '' },
  ...{ effect: 'preventive', execution: 'manual', kind: 'plausibility', frequency: 'daily' },
  ...{ isKey: false, ruleId: null, legalBasis: [], validFrom: null, validTo: null },
  ...changes,
});
