import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { decodeBpmn, lossReport } from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { EXIT } from '../exit-codes.ts';
import { inputFiles } from '../input.ts';
import { type FileLosses, lossLines } from './loss-lines.ts';

const help: Readonly<Record<Language, Readonly<Record<'loss' | 'file' | 'json', string>>>> = {
  de: {
    loss: 'sagen, was andere Programme beim Öffnen und Speichern aus der Datei verlieren',
    file: 'BPMN-Datei',
    json: 'als JSON',
  },
  en: {
    loss: 'tell what other programs lose of the file by opening and saving it',
    file: 'BPMN file',
    json: 'as JSON',
  },
};

/** `bpmn loss`: ends with a difference when something would be lost. */
export function lossCommand(language: Language): Command {
  const text = help[language];
  return new Command('loss')
    .description(text.loss)
    .argument('<file>', text.file)
    .option('--json', text.json)
    .action(async (path: string, { json }: { json?: boolean }) => {
      const [input] = await inputFiles([path]);
      const report = await lossReport(decodeBpmn(await readFile(input?.path ?? path)));
      const losses: FileLosses = { file: input?.name ?? path, ...report };
      const shown = json ? JSON.stringify(losses, null, 2) : lossLines(losses, language).join('\n');
      process.stdout.write(`${shown}\n`);
      if (!losses.lossless) process.exitCode = EXIT.differences;
    });
}
