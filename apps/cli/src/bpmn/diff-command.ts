import { Command } from 'commander';
import type { Language } from '#pruefwerk/problems';
import { EXIT } from '../exit-codes.ts';
import { diffFiles } from './diff-files.ts';
import { diffLines } from './diff-lines.ts';

const help = {
  de: {
    diff: 'zwei Fassungen eines Prozessmodells vergleichen: Schritte, Wege, Kontrollen, alle Angaben',
    before: 'BPMN-Datei davor, etwa das Ist',
    after: 'BPMN-Datei danach, etwa das Soll',
    json: 'als JSON',
  },
  en: {
    diff: 'compare two versions of a process model: steps, ways, controls, all that is recorded',
    before: 'BPMN file before, as-is for instance',
    after: 'BPMN file after, to-be for instance',
    json: 'as JSON',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** `bpmn diff`: ends with a difference when there is one; where things are drawn does not count. */
export function diffCommand(language: Language): Command {
  const words = help[language];
  return new Command('diff')
    .description(words.diff)
    .argument('<before>', words.before)
    .argument('<after>', words.after)
    .option('--json', words.json)
    .action(async (before: string, after: string, { json }: { readonly json?: boolean }) => {
      const report = await diffFiles(before, after, language);
      const shown = json ? JSON.stringify(report, null, 2) : diffLines(report, language).join('\n');
      process.stdout.write(`${shown}\n`);
      const { added, removed, changed } = report.counts;
      if (added + removed + changed > 0) process.exitCode = EXIT.differences;
    });
}
