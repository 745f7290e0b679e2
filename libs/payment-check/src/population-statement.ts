import { intakeTexts } from '#pruefwerk/intake';
import type { PopulationManifest } from '#pruefwerk/population';
import { problemText, type Language } from '#pruefwerk/problems';
import type { PopulationStatement } from '#pruefwerk/workbook';
import { compareText } from './red-flag-order.ts';

/** What the workbook states about the population: sources, counts, sums and the reasons of rejected rows. */
export function populationStatement(
  manifest: PopulationManifest,
  language: Language,
  reconciliation: string | null = null,
): PopulationStatement {
  const rejects = Object.entries(manifest.rejectsByCode)
    .sort(([left], [right]) => compareText(left, right))
    .map(([code, rows]) => ({ code, text: rejectText(code, language), rows }));
  return {
    source: manifest.files.map((file) => file.name).join(', '),
    sha256: manifest.sha256,
    files: manifest.files,
    read: manifest.read,
    accepted: manifest.accepted,
    rejected: manifest.rejected,
    controlTotalCents: manifest.controlTotalCents,
    debitCents: manifest.debitCents,
    creditCents: manifest.creditCents,
    rejects,
    reconciliation,
  };
}

const rejectText = (code: string, language: Language): string =>
  problemText(intakeTexts, code, {}, language);
