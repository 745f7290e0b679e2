import type { ProcessModel } from '#pruefwerk/bpmn';
import type { Control, Risk, RiskControl } from '#pruefwerk/controls';
import {
  type AttributeSuggestion,
  checkProcess,
  controlsByNumberOnly,
  type RuleHit,
  type RuleSeverity,
  suggestAttributes,
  withRecords,
} from '#pruefwerk/process-rules';
import { modelRecords } from './model-records.ts';

/** What the records say that a model refers to by numbers. */
export interface CheckSources {
  readonly controls: readonly Control[];
  readonly risks: readonly Risk[];
  /** Which control works against which risk. */
  readonly links: readonly RiskControl[];
  /** Plain date that ages are counted to. */
  readonly asOf: string;
}

export interface HitCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface CheckedModel {
  /** With what the records say. */
  readonly model: ProcessModel;
  readonly hits: readonly RuleHit[];
  readonly counts: HitCounts;
  readonly suggestions: readonly AttributeSuggestion[];
  /** Numbers of controls of which neither the model nor a record says anything: no rule counts them. */
  readonly silentControls: readonly string[];
}

/** Every rule of control on a model, with what is recorded about its controls and risks outside of the file. */
export function checkModel(read: ProcessModel, sources: CheckSources): CheckedModel {
  const { controls, risks, links } = sources;
  const model = withRecords(read, modelRecords(read, controls, risks, links));
  const hits = checkProcess(model, { asOf: sources.asOf });
  return {
    ...{ model, hits, counts: countHits(hits) },
    suggestions: suggestAttributes(model),
    silentControls: controlsByNumberOnly(model),
  };
}

export function countHits(hits: readonly Pick<RuleHit, 'severity'>[]): HitCounts {
  const of = (severity: RuleSeverity) => hits.filter((hit) => hit.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
