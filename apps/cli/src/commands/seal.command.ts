import { Command } from 'commander';
import { sealPopulation } from '#pruefwerk/payment-check';
import { formatCount } from '#pruefwerk/money';
import { EXIT } from '../exit-codes.ts';
import { emptyFolder, inputFiles, readMapping } from '../input.ts';
import { writeJson } from '../output.ts';
import type { CommandContext } from '../command-context.ts';
import { ProgressLine, say, sayWarnings } from '../terminal.ts';

interface SealOptions {
  mapping?: string;
  sheet?: string;
  out: string;
  json?: string;
  strict?: boolean;
}

export function sealCommand(context: CommandContext): Command {
  const german = context.language === 'de';
  return new Command('seal')
    .argument('<file...>')
    .description(
      german
        ? 'Zahlungsdateien prüfen und als Grundgesamtheit versiegeln'
        : 'check payment files and seal them as a population',
    )
    .option('--mapping <m.json>', german ? 'Spaltenzuordnung als JSON' : 'column mapping as JSON')
    .option(
      '--sheet <name>',
      german ? 'Tabellenblatt (Excel), sonst das erste' : 'sheet (Excel), the first one otherwise',
    )
    .requiredOption(
      '--out <population/>',
      german ? 'neuer oder leerer Ordner' : 'new or empty folder',
    )
    .option(
      '--json <result.json>',
      german ? 'Ergebnis als JSON („-“: Standardausgabe)' : 'result as JSON ("-": standard output)',
    )
    .option(
      '--strict',
      german ? 'mit 1 enden, wenn Zeilen abgewiesen wurden' : 'exit with 1 when rows were rejected',
    )
    .action(async (paths: string[], options: SealOptions) => {
      const line = new ProgressLine(context.language);
      const sealed = await sealPopulation({
        files: await inputFiles(paths),
        mapping: await readMapping(options.mapping),
        sheet: options.sheet,
        outDir: await emptyFolder(options.out),
        language: context.language,
        onProgress: line.show,
        signal: context.signal,
      }).finally(() => line.clear());
      if (options.json) await writeJson(options.json, sealed);
      sayWarnings(sealed.warnings, context.language);
      const { read, accepted, rejected, sha256 } = sealed.population;
      const figures = [read, accepted, rejected].map((value) =>
        formatCount(value, context.language),
      );
      say(
        german
          ? `${figures[0]} Zeilen gelesen, ${figures[1]} übernommen, ${figures[2]} abgewiesen. SHA-256 ${sha256}`
          : `${figures[0]} rows read, ${figures[1]} accepted, ${figures[2]} rejected. SHA-256 ${sha256}`,
      );
      if (options.strict && rejected > 0) process.exitCode = EXIT.differences;
    });
}
