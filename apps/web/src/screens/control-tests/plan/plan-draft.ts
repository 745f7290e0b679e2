import type { PaymentFilter } from '../../payments/payment-filters.ts';

export const planSteps = ['kontrolle', 'grundgesamtheit', 'umfang', 'merkmale'] as const;
export type PlanStep = (typeof planSteps)[number];

export const plannedKinds = ['walkthrough', 'design', 'effectiveness'] as const;
export type PlannedKind = (typeof plannedKinds)[number];

export const planMethods = ['binomial', 'poisson', 'hypergeometric', 'monetary-unit'] as const;
export type PlanMethod = (typeof planMethods)[number];

/** What the person has chosen so far; shares as the per cent that are typed. */
export interface PlanDraft {
  readonly controlId: string | null;
  readonly kind: PlannedKind;
  /** Null: as suggested. */
  readonly objective: string | null;
  readonly datasetId: string | null;
  readonly filters: readonly PaymentFilter[];
  readonly method: PlanMethod;
  readonly confidence: number;
  readonly tolerable: number;
  readonly expected: number;
  /** Null: as calculated. */
  readonly size: number | null;
  readonly attributes: readonly string[];
}

export const emptyPlan: PlanDraft = {
  ...{ controlId: null, kind: 'effectiveness', objective: null, datasetId: null, filters: [] },
  ...{ method: 'binomial', confidence: 95, tolerable: 5, expected: 0, size: null },
  attributes: [''],
};

const stepsByKind: Readonly<Record<PlannedKind, readonly PlanStep[]>> = {
  effectiveness: planSteps,
  // Cases are picked from the payments and rated too, but there is nothing to calculate.
  walkthrough: ['kontrolle', 'grundgesamtheit', 'merkmale'],
  design: ['kontrolle'],
};

export const stepsOf = (kind: PlannedKind): readonly PlanStep[] => stepsByKind[kind];

export type PlanFault = 'control' | 'dataset' | 'population' | 'attributes';

/** What a step still lacks; the population counts only where it is known to be empty. */
export function faultsOf(
  step: PlanStep,
  draft: PlanDraft,
  populationRows: number | null,
): readonly PlanFault[] {
  switch (step) {
    case 'kontrolle':
      return draft.controlId === null ? ['control'] : [];
    case 'grundgesamtheit':
      if (draft.datasetId === null) return ['dataset'];
      return populationRows === 0 ? ['population'] : [];
    case 'umfang':
      return [];
    case 'merkmale':
      return namedAttributes(draft).length === 0 ? ['attributes'] : [];
  }
}

/** The first step that cannot be left yet; null: the plan can be handed in. */
export function openStep(draft: PlanDraft, populationRows: number | null): PlanStep | null {
  const lacking = (step: PlanStep) => faultsOf(step, draft, populationRows).length > 0;
  return stepsOf(draft.kind).find(lacking) ?? null;
}

export const namedAttributes = ({ attributes }: Pick<PlanDraft, 'attributes'>): string[] =>
  attributes.map((name) => name.trim()).filter((name) => name !== '');

/** As the server takes it: shares of 1. */
export function figuresOf({ method, confidence, tolerable, expected }: PlanDraft) {
  return { method, confidence: shareOf(confidence), tolerable: shareOf(tolerable), expected };
}

interface Settled {
  readonly controlId: string;
  readonly objective: string;
  readonly size: number;
}

/** The plan as the server takes it; without a sample for kinds that need none. */
export function requestOf(draft: PlanDraft, { controlId, objective, size }: Settled) {
  const { kind, datasetId, filters } = draft;
  const common = { controlId, kind, objective: objective.trim(), datasetId };
  if (kind === 'design') return common;
  const attributes = namedAttributes(draft);
  if (kind === 'walkthrough') return { ...common, attributes };
  return { ...common, ...figuresOf(draft), filters: [...filters], size, attributes };
}

/** 2,3 % must not become 0.022999999999999996. */
export const shareOf = (percent: number): number => Number((percent / 100).toPrecision(12));
