import type { ModelEdit, ProcessModel } from '#pruefwerk/bpmn';
import type { CheckOptions, RuleHit } from '#pruefwerk/process-rules';
import type { ParameterKey } from '../parameters/parameter.ts';
import { IMPROVEMENT_RULES } from '../registry.ts';
import type { Facts, Finding, Need } from '../rule.ts';
import { defaultImprovementInputs, type ImprovementInputs } from '../view/improvement-inputs.ts';
import { ImprovementView } from '../view/improvement-view.ts';
import { confidenceOf, type Confidence } from './confidence.ts';
import { openedGaps } from './guard.ts';
import { type Saving, savingOf } from './saving.ts';

/** A way of improving the process, with what it saves and what it would open. */
export interface Proposal {
  readonly ruleId: string;
  readonly elementIds: readonly string[];
  readonly facts: Facts;
  readonly saving: Saving;
  readonly uses: readonly ParameterKey[];
  readonly confidence: Confidence;
  /** Gaps of control that the change would open: with any of them it is not recommended. */
  readonly gaps: readonly RuleHit[];
  /** The changed model; null where the model cannot show it. */
  readonly changed: ProcessModel | null;
  /** The same as edits of the file; null where something has to be drawn. */
  readonly edits: readonly ModelEdit[] | null;
}

export interface NotApplicable extends Omit<Need, 'kind'> {
  readonly ruleId: string;
}

export interface Improvements {
  /** In the order of the registry and along the flow. */
  readonly proposals: readonly Proposal[];
  readonly notApplicable: readonly NotApplicable[];
  /** That the figures of a year are reckoned with; null when nobody tells it. */
  readonly casesPerYear: number | null;
}

/** All rules of improvement on a model; each change is made on a copy and checked by the rules of control. */
export function improvementsOf(
  model: ProcessModel,
  inputs: ImprovementInputs = defaultImprovementInputs,
  options: CheckOptions = {},
): Improvements {
  const view = new ImprovementView(model, inputs);
  const proposals: Proposal[] = [];
  const notApplicable: NotApplicable[] = [];
  for (const { rule } of IMPROVEMENT_RULES) {
    for (const one of rule.find(view)) {
      if (one.kind === 'finding') proposals.push(proposalOf(view, rule.id, one, options));
      else notApplicable.push({ ruleId: rule.id, input: one.input, elementIds: one.elementIds });
    }
  }
  return { proposals, notApplicable, casesPerYear: view.casesPerYear };
}

function proposalOf(
  view: ImprovementView,
  ruleId: string,
  finding: Finding,
  options: CheckOptions,
): Proposal {
  const change = finding.change?.('base') ?? null;
  const changed = change?.apply(view.model) ?? null;
  return {
    ...{ ruleId, elementIds: finding.elementIds, facts: finding.facts ?? {} },
    saving: savingOf(view, finding),
    uses: finding.uses,
    confidence: confidenceOf(view, finding),
    gaps: changed ? openedGaps(view.model, changed, options) : [],
    ...{ changed, edits: change?.edits ?? null },
  };
}
