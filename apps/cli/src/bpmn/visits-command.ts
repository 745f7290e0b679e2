import { Command } from 'commander';
import type { Language } from '#pruefwerk/problems';
import { EXIT } from '../exit-codes.ts';
import { visitsFile } from './visits-file.ts';
import { visitsLines } from './visits-lines.ts';

const help = {
  de: {
    visits: 'erwartete Besuche jedes Schritts je Fall ausrechnen',
    file: 'BPMN-Datei',
    json: 'als JSON',
  },
  en: {
    visits: 'reckon the expected visits of every step per case',
    file: 'BPMN file',
    json: 'as JSON',
  },
} as const;

/** `bpmn visits`: exit code 1 when no case gets through the model as drawn. */
export function visitsCommand(language: Language): Command {
  const words = help[language];
  return new Command('visits')
    .description(words.visits)
    .argument('<file>', words.file)
    .option('--json', words.json)
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const report = await visitsFile(file, language);
      const shown = json
        ? JSON.stringify(report, null, 2)
        : visitsLines(report, language).join('\n');
      process.stdout.write(`${shown}\n`);
      if (report.problems.length > 0) process.exitCode = EXIT.differences;
    });
}
