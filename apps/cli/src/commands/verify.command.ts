import { Command } from 'commander';
import type { Language } from '#pruefwerk/problems';
import { EXIT } from '../exit-codes.ts';
import type { CommandContext } from '../command-context.ts';
import { say } from '../terminal.ts';
import type { Verification } from '../verify/verification.ts';
import { verifyAuditTrail } from '../verify/verify-audit.ts';
import { verifyPopulationFolder } from '../verify/verify-population.ts';
import { verifyWorkbookFile } from '../verify/verify-workbook.ts';

const help: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    verify: 'Unversehrtheit nachweisen',
    audit: 'Protokoll der Datenbank prüfen (DATABASE_URL oder die mitgelieferte Datenbank)',
    population: 'versiegelte Grundgesamtheit nachrechnen',
    workbook: 'ausgegebene Arbeitsmappe prüfen',
    result: 'Ergebnis-JSON der Prüfung, die die Arbeitsmappe ausgegeben hat',
  },
  en: {
    verify: 'prove integrity',
    audit: 'verify the audit trail of the database (DATABASE_URL or the embedded one)',
    population: 'recompute a sealed population',
    workbook: 'verify an issued workbook',
    result: 'result JSON of the check that issued the workbook',
  },
};

export function verifyCommand(context: CommandContext): Command {
  const text = help[context.language];
  const verify = new Command('verify').description(text['verify'] ?? '');
  verify
    .command('population <folder>')
    .description(text['population'] ?? '')
    .action(async (folder: string) =>
      conclude(await verifyPopulationFolder(folder, context.language)),
    );
  verify
    .command('workbook <file>')
    .description(text['workbook'] ?? '')
    .option('--result <result.json>', text['result'])
    .action(async (file: string, options: { result?: string }) =>
      conclude(await verifyWorkbookFile(file, options.result, context.language)),
    );
  verify
    .command('audit')
    .description(text['audit'] ?? '')
    .action(async () => conclude(await verifyAuditTrail(context.language)));
  return verify;
}

function conclude(verification: Verification): void {
  for (const line of verification.lines) say(line);
  if (!verification.ok) process.exitCode = EXIT.differences;
}
