import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

export function startCommand({ language, signal }: CommandContext): Command {
  return new Command('start')
    .description(
      language === 'de'
        ? 'Datenbank, API und Arbeiter starten und den Beispielauftrag bereitstellen'
        : 'start database, API and worker and offer the sample engagement',
    )
    .option(
      '--no-sample',
      language === 'de' ? 'ohne Beispielauftrag' : 'without the sample engagement',
    )
    .action(async (options: { sample: boolean }) => {
      // Loaded only here: the other commands need neither server nor database.
      const { startEverything } = await import('../start/start-everything.ts');
      await startEverything({ language, signal, sample: options.sample });
    });
}
