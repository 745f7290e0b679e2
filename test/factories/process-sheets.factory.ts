import { readProcessModel } from '#pruefwerk/bpmn';
import { renderDiagram, sizeOf, toPng } from '#pruefwerk/process-picture';
import type { ProcessSheetsContent } from '#pruefwerk/workbook';
import { drawnProcess } from '../kit/drawn-process.ts';

const line = {
  ...{ unit: 'Fachbereich Soziales', casesSource: 'Fachverfahren, 2025', method: 'Schätzung' },
  ...{ workingMinutesKey: 'year', personalKey: 'personal', materialKey: 'material' },
  rateKey: 'rate',
};

/** One process, one proposal, one risk, three tasks in two units; the picture is a real one. */
export async function processSheets(): Promise<ProcessSheetsContent> {
  const svg = await renderDiagram(drawnProcess);
  const picture = { png: await toPng(svg), ...sizeOf(svg) };
  const steps = readProcessModel(drawnProcess).steps.filter(({ number }) => number !== null);
  return {
    processes: [
      {
        ...{ number: 'P-01', name: 'Einmalige Beihilfe', casesPerYear: 1200, picture },
        steps: steps.map(({ number, name, role, activity }, index) => ({
          ...{ number, name, role: role ?? '', system: 'OPEN/PROSOZ' },
          minutes: activity.grundzeitMin,
          ...{ method: 'Schätzung', executions: 1 / (1 - 0.3 * index) },
          ...{ waitingHours: activity.liegezeitH, mediaBreak: '', controls: 'K-01' },
        })),
      },
    ],
    basis: { workingMinutes: 93_600, distribution: 0.1, source: 'Handbuch, ungeprüft' },
    matrix: [
      {
        ...{ process: 'P-01', step: 'Antrag prüfen', risk: 'R-07 Doppelt bewilligt' },
        ...{ inherent: 'high', control: 'K-01 Freigabe', kind: 'Vier Augen', frequency: 'täglich' },
        ...{ isKey: true, assessment: 'wirksam', residual: 'medium', gap: '' },
      },
    ],
    improvements: [
      {
        ...{ number: 'V-01', process: 'P-01', name: 'Schritt streichen', finding: 'Doppelt.' },
        ...{ change: '=Streichen.', minutesPerCase: { low: 1, base: 2.5, high: 4 } },
        ...{ casesPerYear: 1200, confidence: 'gering', warning: '' },
      },
    ],
    tasks: [
      {
        ...{ number: '1.1', title: 'Beihilfen gewähren', level: 2, obligation: 'Pflichtaufgabe' },
        ...{ legalBasis: '§ 18 SGB XII', unit: 'Fachbereich Soziales', cases: 1200 },
        ...{ casesSource: 'Fachverfahren', minutes: 12.5, method: 'Schätzung', precision: null },
        proposals: '',
      },
    ],
    staffing: {
      year: 2025,
      parameters: [
        parameter('year', 'Jahresarbeitsminuten (Tarif)', 'minutes', 93_600),
        parameter('personal', 'Verteilzeit persönlich', 'share', 0.05),
        parameter('material', 'Verteilzeit sachlich', 'share', 0.05),
        parameter('rate', 'Stundensatz E09b', 'cents', 5500),
      ],
      lines: [
        { ...line, number: '1.1', title: 'Beihilfen gewähren', cases: 1200, minutes: 12.5 },
        { ...line, number: '1.2', title: 'Beraten', cases: null, minutes: 30 },
        {
          ...{ ...line, number: '2.1', title: 'Auszahlen', unit: 'Stadtkasse', cases: 5120 },
          ...{ minutes: 2, personalKey: null, materialKey: null, rateKey: null },
        },
      ],
    },
  };
}

function parameter<Kind extends string>(key: string, name: string, kind: Kind, value: number) {
  return { key, name, kind, value, validity: 'ab 01.01.2025', source: 'Handbuch (ungeprüft)' };
}
