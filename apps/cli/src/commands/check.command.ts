import { Command } from 'commander';
import { checkPayments, signingLimitsFrom, type CheckResult } from '#pruefwerk/payment-check';
import { formatCents, formatCount } from '#pruefwerk/money';
import type { Language } from '#pruefwerk/problems';
import { EXIT } from '../exit-codes.ts';
import { collectSetting, inputFiles, parseLand, readJson, readMapping } from '../input.ts';
import { writeJson } from '../output.ts';
import type { CommandContext } from '../command-context.ts';
import { ProgressLine, say, sayWarnings } from '../terminal.ts';

interface CheckOptions {
  mapping?: string;
  land: string;
  rules?: string;
  set: ReadonlyMap<string, string>;
  limits?: string;
  sheet?: string;
  out: string;
  json?: string;
  strict?: boolean;
}

const help: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    command: 'Zahlungsdateien prüfen und die Auffälligkeiten als Excel-Arbeitsmappe ausgeben',
    mapping: 'Spaltenzuordnung als JSON (siehe docs/COMMAND-LINE.md)',
    land: 'Land für Feiertage',
    rules: 'nur diese Prüfregeln, durch Komma getrennt',
    set: 'Parameter einer Regel setzen, mehrfach möglich',
    limits: 'Zeichnungsgrenzen als JSON',
    sheet: 'Tabellenblatt (Excel), sonst das erste',
    out: 'Arbeitsmappe, die geschrieben wird',
    json: 'Ergebnis zusätzlich als JSON („-“: Standardausgabe)',
    strict: 'mit 1 enden, wenn Zeilen abgewiesen wurden',
  },
  en: {
    command: 'check payment files and write the red flags as an Excel workbook',
    mapping: 'column mapping as JSON (see docs/COMMAND-LINE.md)',
    land: 'Land whose holidays count',
    rules: 'only these rules, separated by commas',
    set: 'set a parameter of a rule, repeatable',
    limits: 'signing limits as JSON',
    sheet: 'sheet (Excel), the first one otherwise',
    out: 'workbook to write',
    json: 'result as JSON as well ("-": standard output)',
    strict: 'exit with 1 when rows were rejected',
  },
};

const noSettings: ReadonlyMap<string, string> = new Map();

export function checkCommand(context: CommandContext): Command {
  const text = help[context.language];
  return new Command('check')
    .argument('<file...>')
    .description(text['command'] ?? '')
    .option('--mapping <m.json>', text['mapping'])
    .option('--land <NW>', text['land'], 'NW')
    .option('--rules <a,b>', text['rules'])
    .option('--set <rule.parameter=value>', text['set'] ?? '', collectSetting, noSettings)
    .option('--limits <limits.json>', text['limits'])
    .option('--sheet <name>', text['sheet'])
    .requiredOption('--out <findings.xlsx>', text['out'])
    .option('--json <result.json>', text['json'])
    .option('--strict', text['strict'])
    .action(async (paths: string[], options: CheckOptions) => runCheck(paths, options, context));
}

async function runCheck(
  paths: string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<void> {
  const line = new ProgressLine(context.language);
  const result = await checkPayments({
    files: await inputFiles(paths),
    mapping: await readMapping(options.mapping),
    sheet: options.sheet,
    land: parseLand(options.land),
    ruleIds: options.rules?.split(',').map((id) => id.trim()),
    settings: options.set,
    signingLimits: options.limits ? signingLimitsFrom(await readJson(options.limits)) : [],
    workbookPath: options.out,
    language: context.language,
    issuedAt: new Date(),
    onProgress: line.show,
    signal: context.signal,
  }).finally(() => line.clear());
  if (options.json) await writeJson(options.json, result);
  sayWarnings(result.warnings, context.language);
  report(result, context.language);
  if (options.strict && result.population.rejected > 0) process.exitCode = EXIT.differences;
}

function report(result: CheckResult, language: Language): void {
  const { population, rules, redFlags, workbook } = result;
  const count = (value: number): string => formatCount(value, language);
  const total = formatCents(population.controlTotalCents, language, { currency: false });
  const failed = rules.filter((rule) => rule.status === 'failed').map((rule) => rule.id);
  if (language === 'de') {
    say(
      `${count(population.read)} Zeilen gelesen, ${count(population.accepted)} übernommen, ${count(population.rejected)} abgewiesen; Kontrollsumme ${total}.`,
    );
    say(
      `${count(redFlags.length)} Auffälligkeiten aus ${rules.filter((rule) => rule.status === 'ran').length} von ${rules.length} Prüfregeln: ${workbook.path}`,
    );
    if (failed.length > 0) say(`Nicht gelaufen wegen eines Fehlers: ${failed.join(', ')}`);
  } else {
    say(
      `${count(population.read)} rows read, ${count(population.accepted)} accepted, ${count(population.rejected)} rejected; control total ${total}.`,
    );
    say(
      `${count(redFlags.length)} red flags from ${rules.filter((rule) => rule.status === 'ran').length} of ${rules.length} rules: ${workbook.path}`,
    );
    if (failed.length > 0) say(`Did not run because of an error: ${failed.join(', ')}`);
  }
}
