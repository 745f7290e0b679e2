import type { ModelEdit, ProcessModel } from '#pruefwerk/bpmn';
import type { CheckOptions, RuleHit } from '#pruefwerk/process-rules';
import type { ParameterKey } from '../parameters/parameter.ts';
import { IMPROVEMENT_RULES } from '../registry.ts';
import type { Facts, Finding, Need } from '../rule.ts';
import { defaultImprovementInputs, type ImprovementInputs } from '../view/improvement-inputs.ts';
import { ImprovementView } from '../view/improvement-view.ts';
import { confidenceOf, type Confidence } from './confidence.ts';
import { Guard } from './guard.ts';
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

/** Every proposal reckons the whole model anew: elements times proposals that fit into some seconds. */
const MOST_RECKONED = 20_000;

/** All rules of improvement on a model; each change is made on a copy and checked by the rules of control. */
export function improvementsOf(
  model: ProcessModel,
  inputs: ImprovementInputs = defaultImprovementInputs,
  options: CheckOptions = {},
): Improvements {
  const view = new ImprovementView(model, inputs);
  const guard = new Guard(model, options);
  const most = Math.max(10, Math.floor(MOST_RECKONED / (model.steps.length + model.flows.length)));
  const proposals: Proposal[] = [];
  const notApplicable: NotApplicable[] = [];
  for (const { rule } of IMPROVEMENT_RULES) {
    const found = rule.find(view);
    const findings = found.filter((one) => one.kind === 'finding');
    const left = findings.slice(Math.max(0, most - proposals.length));
    for (const one of findings.slice(0, findings.length - left.length)) {
      proposals.push(proposalOf(view, rule.id, one, guard));
    }
    for (const one of found) if (one.kind === 'need') notApplicable.push(needOf(rule.id, one));
    if (left.length > 0) {
      const elementIds = left.flatMap((one) => one.elementIds.slice(0, 1));
      notApplicable.push({ ruleId: rule.id, input: 'smaller-model', elementIds });
    }
  }
  return { proposals, notApplicable, casesPerYear: view.casesPerYear };
}

const needOf = (ruleId: string, { input, elementIds }: Need): NotApplicable => ({
  ...{ ruleId, input, elementIds },
});

function proposalOf(
  view: ImprovementView,
  ruleId: string,
  finding: Finding,
  guard: Guard,
): Proposal {
  const change = finding.change?.('base') ?? null;
  const changed = change?.apply(view.model) ?? null;
  return {
    ...{ ruleId, elementIds: finding.elementIds, facts: finding.facts ?? {} },
    saving: savingOf(view, finding),
    uses: finding.uses,
    confidence: confidenceOf(view, finding),
    gaps: changed ? guard.openedGaps(changed, change?.renamed) : [],
    ...{ changed, edits: change?.edits ?? null },
  };
}
