import { Command, Option } from 'commander';
import type { Language } from '#pruefwerk/problems';
import { helpIn, helpTexts } from './help-language.ts';
import type { CommandContext } from './command-context.ts';
import { bpmnCommand } from './commands/bpmn.command.ts';
import { checkCommand } from './commands/check.command.ts';
import { digitsCommand } from './commands/digits.command.ts';
import { generateCommand } from './commands/generate.command.ts';
import { rulesCommand } from './commands/rules.command.ts';
import { sampleCommand } from './commands/sample.command.ts';
import { sealCommand } from './commands/seal.command.ts';
import { startCommand } from './commands/start.command.ts';
import { verifyCommand } from './commands/verify.command.ts';

/** The language must be known before parsing, because parsing itself can fail with a message. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const value = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7);
  return value === 'en' ? 'en' : 'de';
}

/** Of the package; the set-up of a release raises both. */
const VERSION = '0.1.0';

const summary: Readonly<Record<Language, string>> = {
  de: 'Prüfwerk: Auffälligkeiten in Zahlungsdaten, nachvollziehbar geprüft.',
  en: 'Prüfwerk: red flags in payment data, checked so that others can follow.',
};

export function buildProgram(context: CommandContext): Command {
  const { language } = context;
  const languageOption = language === 'de' ? 'Sprache der Meldungen' : 'language of messages';
  const program = new Command('pruefwerk')
    .description(summary[language])
    .version(VERSION, '-v, --version', helpTexts[language].version)
    .helpCommand(false);
  const commands = [
    checkCommand(context),
    sealCommand(context),
    rulesCommand(context),
    sampleCommand(context),
    digitsCommand(context),
    bpmnCommand(context),
    generateCommand(context),
    verifyCommand(context),
    startCommand(context),
  ];
  for (const command of [program, ...commands, ...commands.flatMap((one) => one.commands)]) {
    command
      .addOption(new Option('--lang <de|en>', languageOption).choices(['de', 'en']).default('de'))
      .helpOption('-h, --help', helpTexts[language].help)
      .configureHelp(helpIn(language))
      // Failures are said by failure.ts, in the person's language and with this program's exit codes.
      .exitOverride()
      .configureOutput({ outputError: () => undefined });
  }
  for (const command of commands) program.addCommand(command);
  return program;
}
