import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  duckDbEngine,
  fingerprintHits,
  runRules,
  type PopulationSession,
  type RuleOutcome,
} from '#pruefwerk/engine';
import type { Language } from '#pruefwerk/problems';
import type { CheckOptions, CheckedPopulation } from './checked-population.ts';
import type { CheckedRedFlag, CheckedRule, CheckResult } from './check-result.ts';
import { chooseRules, type ChosenRule } from './chosen-rules.ts';
import { pseudonymousFacts } from './described-red-flag.ts';
import { hitSources } from './hit-sources.ts';
import { NumberedPseudonyms } from './pseudonyms.ts';
import { populationCurrency } from './population-currency.ts';
import { hitsByUrgency } from './red-flag-order.ts';
import { amountAtRisk, outcomeReason } from './rule-statement.ts';
import { populationFigures, sealFiles } from './sealing.ts';
import { issueWorkbook } from './workbook-issue.ts';

/**
 * The main job without a server: files are sealed, rules run, the workbook is written.
 * The sealed file lives in a temporary folder that is gone afterwards, also after a failure or an abort.
 * @throws Problem for unreadable input or settings that cannot be carried out
 */
export async function checkPayments(options: CheckOptions): Promise<CheckResult> {
  const rules = chooseRules(options.ruleIds, options.settings);
  const folder = await mkdtemp(join(tmpdir(), 'pruefwerk-'));
  try {
    const outDir = join(folder, 'population');
    const { population, rejects, warnings } = await sealFiles({ ...options, outDir });
    const engine = duckDbEngine({ tempDirectory: join(folder, 'spill') });
    await using session = await engine.open(population, options.signal);
    const outcomes = await runChosen(session, rules, options);
    const pseudonyms = new NumberedPseudonyms();
    return await report({
      options,
      population,
      rejects,
      warnings,
      session,
      currency: await populationCurrency(session),
      rules,
      outcomes,
      pseudonyms,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runChosen(
  session: PopulationSession,
  rules: readonly ChosenRule[],
  options: CheckOptions,
): Promise<RuleOutcome[]> {
  const parameters = Object.fromEntries(rules.map((chosen) => [chosen.rule.id, chosen.parameters]));
  return runRules({
    session,
    rules: rules.map((chosen) => chosen.rule),
    settings: { land: options.land, signingLimits: options.signingLimits, parameters },
    onProgress: ({ done, total }) => options.onProgress?.({ phase: 'rules', done, total }),
    signal: options.signal,
  });
}

async function report(check: CheckedPopulation): Promise<CheckResult> {
  const { options, outcomes, population } = check;
  const workbook = await issueWorkbook(check);
  return {
    population: populationFigures(population.manifest),
    rejects: check.rejects,
    warnings: check.warnings,
    rules: outcomes.map((outcome) => checkedRule(outcome, options.language)),
    redFlags: await checkedRedFlags(check),
    workbook,
  };
}

function checkedRule(outcome: RuleOutcome, language: Language): CheckedRule {
  return {
    id: outcome.ruleId,
    version: outcome.version,
    status: outcome.status,
    reason: outcomeReason(outcome.ruleId, outcome.reason, language),
    hits: outcome.hits.length,
    amountAtRiskCents: amountAtRisk(outcome),
    durationMs: outcome.durationMs,
  };
}

async function checkedRedFlags(check: CheckedPopulation): Promise<CheckedRedFlag[]> {
  const { session, pseudonyms } = check;
  const hits = hitsByUrgency(check.outcomes);
  const fingerprints = await fingerprintHits(session, hits);
  const sources = await hitSources(session, hits);
  return hits.map((hit, index) => ({
    fingerprint: fingerprints[index] ?? '',
    ruleId: hit.ruleId,
    rows: hit.rows.flatMap((row) => sources.get(row) ?? []),
    facts: pseudonymousFacts(hit, pseudonyms),
    amountAtRiskCents: hit.amountAtRiskCents,
  }));
}
