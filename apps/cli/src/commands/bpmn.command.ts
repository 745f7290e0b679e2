import { Command, Option } from 'commander';
import type { Language } from '#pruefwerk/problems';
import { diffCommand } from '../bpmn/diff-command.ts';
import { layoutCommand } from '../bpmn/layout-command.ts';
import { lintFile, type LintOptions } from '../bpmn/lint-file.ts';
import { lintLines } from '../bpmn/lint-lines.ts';
import { lossCommand } from '../bpmn/loss-command.ts';
import { renderCommand } from '../bpmn/render-command.ts';
import { visitsCommand } from '../bpmn/visits-command.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';

const help: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    bpmn: 'Prozessmodelle prüfen',
    lint: 'Kontrolllücken in einem Prozessmodell finden',
    file: 'BPMN-Datei',
    profile: 'nur Fehler (start) oder auch Warnungen und Hinweise (full)',
    asOf: 'Stichtag für das Alter von Prüfungen, jjjj-mm-tt; sonst heute',
    json: 'als JSON',
  },
  en: {
    bpmn: 'check process models',
    lint: 'find control gaps in a process model',
    file: 'BPMN file',
    profile: 'errors only (start), or warnings and notes as well (full)',
    asOf: 'day to which the age of tests is counted, yyyy-mm-dd; today otherwise',
    json: 'as JSON',
  },
};

export function bpmnCommand({ language }: CommandContext): Command {
  const text = (key: string) => help[language][key] ?? '';
  const bpmn = new Command('bpmn').description(text('bpmn'));
  bpmn
    .command('lint')
    .description(text('lint'))
    .argument('<file>', text('file'))
    .addOption(
      new Option('--profile <profile>', text('profile'))
        .choices(['start', 'full'])
        .default('start'),
    )
    .option('--as-of <date>', text('asOf'))
    .option('--json', text('json'))
    .action(async (file: string, options: LintOptions & { json?: boolean }) => {
      const report = await lintFile(file, options, language);
      const shown = options.json
        ? JSON.stringify(report, null, 2)
        : lintLines(report, language).join('\n');
      process.stdout.write(`${shown}\n`);
      if (report.counts.error > 0) process.exitCode = EXIT.differences;
    });
  bpmn.addCommand(diffCommand(language));
  bpmn.addCommand(layoutCommand(language));
  bpmn.addCommand(lossCommand(language));
  bpmn.addCommand(renderCommand(language));
  bpmn.addCommand(visitsCommand(language));
  return bpmn;
}
