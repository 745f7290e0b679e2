import type { Land } from '#pruefwerk/calendar';
import type { ParameterValues, Rule, RuleContext, SigningLimit } from '#pruefwerk/red-flags';
import type { PopulationProfile } from './population-profile.ts';
import type { PopulationSession } from './engine.ts';

/** What an engagement sets for the rules of a run. */
export interface RuleSettings {
  readonly land: Land;
  readonly signingLimits?: readonly SigningLimit[];
  /** Values by rule id and parameter name; what is not set keeps the rule's default. */
  readonly parameters?: Readonly<Record<string, ParameterValues>>;
}

/** @throws RangeError for a parameter that the rule does not have: a typing error must not pass as a setting. */
export function ruleContext(
  rule: Rule,
  settings: RuleSettings,
  session: PopulationSession,
  profile: PopulationProfile,
): RuleContext {
  return {
    columns: session.columns,
    land: settings.land,
    dateRange: profile.dateRange,
    signingLimits: settings.signingLimits ?? [],
    parameters: parameterValues(rule, settings.parameters?.[rule.id] ?? {}),
  };
}

function parameterValues(rule: Rule, set: ParameterValues): ParameterValues {
  const unknown = Object.keys(set).find((name) => !Object.hasOwn(rule.parameters, name));
  if (unknown !== undefined) throw new RangeError(`${rule.id} has no parameter ${unknown}`);
  const defaults = Object.entries(rule.parameters).map(([name, { default: value }]) => [
    name,
    value,
  ]);
  return { ...(Object.fromEntries(defaults) as ParameterValues), ...set };
}
