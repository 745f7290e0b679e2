import { Command, Argument } from 'commander';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateTown, townFileBytes } from '#pruefwerk/sample-town';
import { formatCount } from '#pruefwerk/money';
import { emptyFolder } from '../input.ts';
import type { CommandContext } from '../command-context.ts';
import { say } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';

interface GenerateOptions {
  seed: number;
  rows: number;
  clean?: boolean;
  out: string;
}

const wholeNumber =
  (option: string, min: number, max: number) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    throw new UsageProblem('cli.invalid-value', { option, value, expected: `${min} – ${max}` });
  };

export function generateCommand(context: CommandContext): Command {
  const german = context.language === 'de';
  return new Command('generate')
    .description(
      german
        ? 'Daten der erfundenen Stadt Lindenborn erzeugen'
        : 'generate data of the invented town Lindenborn',
    )
    .addArgument(new Argument('<town>', 'lindenborn').choices(['lindenborn']))
    .option('--seed <n>', german ? 'Startwert' : 'seed', wholeNumber('--seed', 0, 2 ** 31 - 1), 1)
    .option(
      '--rows <n>',
      german ? 'etwa so viele Zahlungen' : 'about so many payments',
      wholeNumber('--rows', 1000, 10_000_000),
      48_000,
    )
    .option('--clean', german ? 'ohne eingebaute Auffälligkeiten' : 'without planted red flags')
    .requiredOption('--out <dir>', german ? 'neuer oder leerer Ordner' : 'new or empty folder')
    .action(async (_town: string, options: GenerateOptions) => {
      const folder = await emptyFolder(options.out);
      const payments = await writeTown(folder, options, context.signal);
      const count = formatCount(payments, context.language);
      say(german ? `${count} Zahlungen in ${options.out}` : `${count} payments in ${options.out}`);
    });
}

/** Writes the export files and, as JSON, truth labels, signing limits and account history; returns the number of payments. */
async function writeTown(
  folder: string,
  options: GenerateOptions,
  signal: AbortSignal,
): Promise<number> {
  const town = generateTown(options);
  let payments = 0;
  await mkdir(folder, { recursive: true });
  for (const file of town.files()) {
    const counted = { ...file, rows: counting(file.rows, () => (payments += 1)) };
    const target = createWriteStream(join(folder, file.name));
    await pipeline(Readable.from(townFileBytes(counted)), target, { signal });
  }
  const beside = {
    truth: town.truth(),
    limits: town.limits(),
    'account-changes': [...town.accountChanges()],
  };
  for (const [name, content] of Object.entries(beside)) {
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  }
  return payments;
}

function* counting<Row>(rows: Iterable<Row>, count: () => void): Generator<Row> {
  for (const row of rows) {
    count();
    yield row;
  }
}
