import type { AnalysisRun } from '#pruefwerk/analysis';
import { evidenceColumns, redFlagChart, type RedFlagFile, ruleTexts } from '#pruefwerk/findings';
import type { Language } from '#pruefwerk/problems';
import { explain, type ParameterValue, RULES, showParameter } from '#pruefwerk/red-flags';
import type { ExplanationDto, RedFlagFileDto, UsedParameterDto } from './red-flag-file.dto.ts';

/** @param run the last run that saw the red flag */
export function redFlagFileView(file: RedFlagFile, run: AnalysisRun): RedFlagFileDto {
  const { redFlag } = file;
  const evidence = file.evidence.map(({ payment }) => payment);
  const { name, looksFor } = ruleTexts(redFlag.ruleId);
  return {
    ...file,
    ruleName: name,
    looksFor,
    ruleParameters: usedParameters(redFlag.ruleId, run),
    explanation: { de: explanation(redFlag, 'de'), en: explanation(redFlag, 'en') },
    evidence,
    columns: evidenceColumns(redFlag.ruleId),
    chart: redFlagChart(redFlag, evidence),
  };
}

function explanation(flag: RedFlagFile['redFlag'], language: Language): ExplanationDto {
  if (!RULES.some(({ id }) => id === flag.ruleId)) return { harmless: [], requests: [] };
  const { harmless, requests } = explain(flag, language);
  return { harmless: [...harmless], requests: [...requests] };
}

function usedParameters(ruleId: string, run: Pick<AnalysisRun, 'rules'>): UsedParameterDto[] {
  const rule = RULES.find(({ id }) => id === ruleId);
  const used = run.rules.find(({ id }) => id === ruleId);
  if (!rule || !used) return [];
  const shown = (name: string, value: ParameterValue, language: Language) =>
    showParameter(rule, name, value, language);
  return Object.entries(used.parameters).map(([name, value]) => ({
    name,
    value: { de: shown(name, value, 'de'), en: shown(name, value, 'en') },
    explanation: {
      de: rule.parameters[name]?.explanation.de ?? '',
      en: rule.parameters[name]?.explanation.en ?? '',
    },
  }));
}
