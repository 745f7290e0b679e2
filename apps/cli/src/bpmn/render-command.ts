import { Command } from 'commander';
import type { Language } from '#pruefwerk/problems';
import type { MarkKind } from '#pruefwerk/process-picture';
import { overlaysFrom, pixelsFrom, renderFile, type RenderReport } from './render-file.ts';

const help = {
  de: {
    render: 'Prozessmodell als Bild zeichnen',
    file: 'BPMN-Datei',
    out: 'Zieldatei, .svg oder .png',
    width: 'Breite eines PNG in Bildpunkten',
    overlays: 'Zeichen im Bild: all, control, risk, time, media-break, hand-over',
    json: 'Angaben zum Bild als JSON',
  },
  en: {
    render: 'draw a process model as a picture',
    file: 'BPMN file',
    out: 'file to write, .svg or .png',
    width: 'width of a PNG in pixels',
    overlays: 'signs in the picture: all, control, risk, time, media-break, hand-over',
    json: 'facts about the picture as JSON',
  },
} as const satisfies Readonly<Record<Language, object>>;

interface Options {
  readonly out: string;
  readonly width?: number;
  readonly overlays?: MarkKind[];
  readonly json?: boolean;
}

export function renderCommand(language: Language): Command {
  const text = help[language];
  return new Command('render')
    .description(text.render)
    .argument('<file>', text.file)
    .requiredOption('-o, --out <file>', text.out)
    .option('--width <pixels>', text.width, pixelsFrom)
    .option('--overlays <kinds>', text.overlays, overlaysFrom)
    .option('--json', text.json)
    .action(async (file: string, options: Options) => {
      const report = await renderFile(file, options, language);
      const shown = options.json ? JSON.stringify(report, null, 2) : told(report, language);
      process.stdout.write(`${shown}\n`);
    });
}

function told({ out, width, height, bytes }: RenderReport, language: Language): string {
  const size = `${Math.round(width)} × ${Math.round(height)}`;
  const kilobytes = Math.ceil(bytes / 1024).toLocaleString(language);
  return language === 'de'
    ? `${out}: ${kilobytes} KB, Zeichnung ${size}.`
    : `${out}: ${kilobytes} KB, drawing ${size}.`;
}
