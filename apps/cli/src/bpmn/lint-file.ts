import { readFile } from 'node:fs/promises';
import { decodeBpmn, modelWarningTexts, readProcessModel } from '#pruefwerk/bpmn';
import { type Language, problemText } from '#pruefwerk/problems';
import {
  type AttributeSuggestion,
  checkProcess,
  checkStructure,
  controlsByNumberOnly,
  type RuleHit,
  type RuleSeverity,
  type StructureHit,
  suggestAttributes,
  tellHit,
  tellStructureHit,
  type ToldHit,
} from '#pruefwerk/process-rules';
import { inputFiles } from '../input.ts';
import { UsageProblem } from '../usage-problem.ts';

export interface LintOptions {
  readonly profile: 'start' | 'full';
  readonly asOf?: string;
}

export interface LintReport {
  readonly file: string;
  readonly steps: number;
  /** Of all rules, whatever the profile shows. */
  readonly counts: Readonly<Record<RuleSeverity, number>>;
  readonly hits: readonly (RuleHit & ToldHit)[];
  /** What is wrong with the build of the model; counted apart, for it is no gap of control. */
  readonly structure: readonly (StructureHit & ToldHit)[];
  /** What could not be read, as sentences with their line. */
  readonly warnings: readonly { readonly line: number; readonly message: string }[];
  /** The file says nothing about these controls but their numbers; they do not count. */
  readonly controlsByNumberOnly: readonly string[];
  readonly suggestions: readonly (AttributeSuggestion & { readonly name: string })[];
}

/** @throws UsageProblem, and the problems of `readProcessModel` */
export async function lintFile(
  path: string,
  { profile, asOf = today() }: LintOptions,
  language: Language,
): Promise<LintReport> {
  if (!isPlainDate(asOf)) throw wrongDate(asOf);
  const [input] = await inputFiles([path]);
  const xml = decodeBpmn(await readFile(input?.path ?? path));
  const model = readProcessModel(xml);
  const hits = checkProcess(model, { asOf });
  const isShown = ({ severity }: { severity: RuleSeverity }) =>
    profile === 'full' || severity === 'error';
  const names = new Map(model.steps.map(({ id, name }) => [id, name]));
  return {
    file: input?.name ?? path,
    steps: model.steps.filter(({ kind }) => kind === 'activity').length,
    counts: {
      error: count(hits, 'error'),
      warning: count(hits, 'warning'),
      info: count(hits, 'info'),
    },
    hits: hits.filter(isShown).map((hit) => ({ ...hit, ...tellHit(hit, model, language) })),
    structure: (await checkStructure(xml))
      .filter(isShown)
      .map((hit) => ({ ...hit, ...tellStructureHit(hit, language) })),
    warnings: model.warnings.map(({ code, line, parameters }) => ({
      line,
      message: problemText(modelWarningTexts, code, parameters, language),
    })),
    controlsByNumberOnly: controlsByNumberOnly(model),
    suggestions: suggestAttributes(model).map((one) => ({
      ...one,
      name: names.get(one.elementId) ?? '',
    })),
  };
}

const count = (hits: readonly RuleHit[], wanted: RuleSeverity): number =>
  hits.filter(({ severity }) => severity === wanted).length;

const today = (): string => new Date().toISOString().slice(0, 10);

function isPlainDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date?.toJSON()?.startsWith(text) ?? false;
}

function wrongDate(value: string): UsageProblem {
  const expected = '2026-01-31';
  return new UsageProblem('cli.invalid-value', { option: '--as-of', value, expected });
}
