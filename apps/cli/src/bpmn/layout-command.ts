import { Command } from 'commander';
import type { Language } from '#pruefwerk/problems';
import { type LayoutReport, layoutFile } from './layout-file.ts';

const help = {
  de: {
    layout: 'Prozessmodell mit Bahnen neu anordnen; außer der Zeichnung ändert sich nichts',
    file: 'BPMN-Datei',
    out: 'Zieldatei; ohne sie wird das Modell ausgegeben',
    json: 'Angaben zur Zeichnung als JSON',
  },
  en: {
    layout: 'draw a process model with lanes anew; nothing but the drawing changes',
    file: 'BPMN file',
    out: 'file to write; without it the model is printed',
    json: 'facts about the drawing as JSON',
  },
} as const satisfies Readonly<Record<Language, object>>;

export function layoutCommand(language: Language): Command {
  const text = help[language];
  return new Command('layout')
    .description(text.layout)
    .argument('<file>', text.file)
    .option('-o, --out <file>', text.out)
    .option('--json', text.json)
    .action(async (file: string, { out, json }: { out?: string; json?: boolean }) => {
      const { report, xml } = await layoutFile(file, out);
      const told = json ? `${JSON.stringify(report, null, 2)}\n` : null;
      process.stdout.write(told ?? (out === undefined ? xml : `${sentence(report, language)}\n`));
    });
}

function sentence(report: LayoutReport, language: Language): string {
  const { out, nodes, flows, overlaps, outside, throughNodes } = report;
  return language === 'de'
    ? `${out ?? ''}: ${nodes} Elemente, ${flows} Flüsse; Überlappungen ${overlaps}, außerhalb der Bahn ${outside}, Flüsse durch Elemente ${throughNodes}.`
    : `${out ?? ''}: ${nodes} elements, ${flows} flows; overlaps ${overlaps}, outside of the lane ${outside}, flows through elements ${throughNodes}.`;
}
