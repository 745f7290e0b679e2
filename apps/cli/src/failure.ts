import { CommanderError } from 'commander';
import { bpmnTexts } from '#pruefwerk/bpmn';
import { paymentCheckTexts } from '#pruefwerk/payment-check';
import { Problem, problemText, type Language, type ProblemTexts } from '#pruefwerk/problems';
import { pictureTexts } from '#pruefwerk/process-picture';
import { statisticsTexts } from '#pruefwerk/statistics';
import { workbookTexts } from '#pruefwerk/workbook';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { say } from './terminal.ts';
import { UsageProblem, usageTexts } from './usage-problem.ts';

const texts = {
  ...bpmnTexts,
  ...paymentCheckTexts,
  ...pictureTexts,
  ...workbookTexts,
  ...statisticsTexts,
  ...usageTexts,
};

/** The platform is loaded only when one of its failures has to be told: most commands need no database. */
async function textsFor(code: string): Promise<ProblemTexts> {
  if (code in texts) return texts;
  const platform = await import('#pruefwerk/platform');
  return { ...texts, ...platform.platformTexts };
}

const commanderCodes: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'cli.unknown-option',
  'commander.unknownCommand': 'cli.unknown-command',
  'commander.missingArgument': 'cli.missing-argument',
  'commander.optionMissingArgument': 'cli.missing-argument',
  'commander.missingMandatoryOptionValue': 'cli.missing-option',
};

const invalidChoice = /'([^']+)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./;

function fromCommander(error: CommanderError): UsageProblem {
  const [, option, given, expected] = invalidChoice.exec(error.message) ?? [];
  if (option && expected) {
    return new UsageProblem('cli.invalid-value', { option, value: given ?? '', expected });
  }
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? error.message;
  const command = process.argv.slice(2).find((word) => /^[a-z]+$/.test(word)) ?? '';
  return new UsageProblem(commanderCodes[error.code] ?? 'cli.bad-usage', { value, command });
}

/** Tells a failure on standard error, without a stack and without data of the rows; returns the exit code. */
export async function reportFailure(
  error: unknown,
  language: Language,
  signal: AbortSignal,
): Promise<ExitCode> {
  if (signal.aborted) {
    say(problemText(texts, 'cli.interrupted', {}, language));
    return EXIT.interrupted;
  }
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  // Called without a command: the help has been shown and says all there is to say.
  if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage;
  const problem = error instanceof CommanderError ? fromCommander(error) : error;
  if (problem instanceof Problem) {
    say(problemText(await textsFor(problem.code), problem.code, problem.parameters, language));
    return EXIT.usage;
  }
  const name = error instanceof Error ? error.name : typeof error;
  say(problemText(texts, 'cli.internal', { name }, language));
  if (process.env['PRUEFWERK_DEBUG'])
    say(error instanceof Error ? (error.stack ?? '') : String(error));
  return EXIT.internal;
}
