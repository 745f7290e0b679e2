/** Walkthrough, test of the design, test of the effectiveness, single check of a payment without a plan. */
export const testKinds = ['walkthrough', 'design', 'effectiveness', 'single'] as const;
export type TestKind = (typeof testKinds)[number];

/** How the sample is planned and evaluated; monetary units are also drawn by their amounts. */
export const testMethods = ['binomial', 'poisson', 'hypergeometric', 'monetary-unit'] as const;
export type TestMethod = (typeof testMethods)[number];

/** `not-applicable`: the attribute cannot be looked at on this item. */
export const outcomes = ['pass', 'deviation', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

export const verdicts = ['effective', 'partly', 'not-effective'] as const;
export type Verdict = (typeof verdicts)[number];

/** K0 no finding, K1 hint, K2 deficiency, K3 significant deficiency, K4 material deficiency. */
export const deficiencyLevels = ['K0', 'K1', 'K2', 'K3', 'K4'] as const;
export type DeficiencyLevel = (typeof deficiencyLevels)[number];

export const checklistAnswers = ['yes', 'partly', 'no', 'not-applicable'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];
