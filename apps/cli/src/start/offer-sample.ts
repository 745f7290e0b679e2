import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppConfig } from '#pruefwerk/platform';
import type { Language } from '#pruefwerk/problems';
import { ensureSampleEngagement, type SampleState } from '#pruefwerk/sample-engagement';
import { entities, migrations } from '#pruefwerk/schema';
import { say } from '../terminal.ts';

const texts: Readonly<Record<Language, Readonly<Record<SampleState['step'], string>>>> = {
  de: {
    import: 'Beispielauftrag Lindenborn: Zahlungen werden eingelesen …',
    analysis: 'Beispielauftrag Lindenborn: Prüfregeln laufen …',
    workbook: 'Beispielauftrag Lindenborn: Arbeitsmappe wird geschrieben …',
    ready: 'Beispielauftrag Lindenborn ist geprüft. Arbeitsmappe:',
    stuck:
      'Der Beispielauftrag wurde nicht fertig; alles andere läuft. Näheres steht im Protokoll.',
  },
  en: {
    import: 'Sample engagement Lindenborn: taking payments in …',
    analysis: 'Sample engagement Lindenborn: rules are running …',
    workbook: 'Sample engagement Lindenborn: writing the workbook …',
    ready: 'Sample engagement Lindenborn is checked. Workbook:',
    stuck: 'The sample engagement was not finished; everything else runs. See the log.',
  },
};

/** Lays the issued workbook under its readable name where a person finds it; the file store knows only hashes. */
async function layOut(config: AppConfig, state: SampleState & { step: 'ready' }): Promise<string> {
  const folder = join(config.dataDir, 'sample');
  await mkdir(folder, { recursive: true });
  const path = join(folder, state.fileName);
  await copyFile(state.path, path);
  return path;
}

/** Has the sample made by the worker, if that is not done yet, and tells each step and where the workbook lies. */
export async function offerSample(
  config: AppConfig,
  url: string,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  let told = '';
  const options = { url, dataDir: config.dataDir, entities, migrations };
  for await (const state of ensureSampleEngagement(options, signal)) {
    if (state.step === told) continue;
    told = state.step;
    const text = texts[language][state.step];
    say(state.step === 'ready' ? `${text} ${await layOut(config, state)}` : text);
  }
}
