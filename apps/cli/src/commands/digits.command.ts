import { Command, Option } from 'commander';
import { type DigitTest, digitTests } from '#pruefwerk/statistics';
import type { CommandContext } from '../command-context.ts';
import { digitReport, type Sign } from '../digits/digit-report.ts';
import { digitSentences } from '../digits/digit-sentences.ts';
import { readAmounts } from '../digits/read-amounts.ts';
import { numberOf } from '../sample/figures.ts';

interface DigitsOptions {
  readonly column?: string;
  readonly test: DigitTest;
  readonly min: string;
  readonly sign: Sign;
  readonly json?: boolean;
}

const help = {
  de: {
    digits: 'Ziffernverteilung der Beträge einer Datei prüfen',
    column: 'Spalte mit den Beträgen; sonst die erkannte',
    test: 'welche Ziffern',
    min: 'kleinster Betrag',
    sign: 'Auszahlungen, Rückzahlungen oder beide',
    json: 'als JSON',
  },
  en: {
    digits: 'test the digits of the amounts of a file',
    column: 'column of the amounts; the recognised one otherwise',
    test: 'which digits',
    min: 'smallest amount',
    sign: 'payments, repayments or both',
    json: 'as JSON',
  },
} as const;

export function digitsCommand(context: CommandContext): Command {
  const text = help[context.language];
  return new Command('digits')
    .argument('<file>')
    .description(text.digits)
    .option('--column <name>', text.column)
    .addOption(new Option('--test <digits>', text.test).choices(digitTests).default('first-two'))
    .option('--min <amount>', text.min, '10')
    .addOption(
      new Option('--sign <sign>', text.sign)
        .choices(['positive', 'negative', 'both'])
        .default('positive'),
    )
    .option('--json', text.json)
    .action(async (file: string, options: DigitsOptions) => {
      const { test, sign } = options;
      const minCents = Math.round(numberOf('--min', options.min) * 100);
      const { cents, rejected } = await readAmounts(file, options.column, context);
      const report = { rejected, ...digitReport(cents, { test, sign, minCents }) };
      const told = options.json
        ? JSON.stringify(report, null, 2)
        : digitSentences(report, context.language).join('\n');
      process.stdout.write(`${told}\n`);
    });
}
