import { verifyPopulation } from '#pruefwerk/intake';
import { paymentCheckTexts } from '#pruefwerk/payment-check';
import { problemText, type Language } from '#pruefwerk/problems';
import type { Verification } from './verification.ts';

/** Recomputes hash, counts and totals of a sealed folder from its rows. */
export async function verifyPopulationFolder(
  folder: string,
  language: Language,
): Promise<Verification> {
  const { ok, problems } = await verifyPopulation(folder);
  const sound =
    language === 'de'
      ? 'Die Grundgesamtheit ist unversehrt: Inhalt, Anzahl und Summen stimmen mit dem Manifest überein.'
      : 'The population is intact: content, counts and totals agree with the manifest.';
  const lines = problems.map(({ code, parameters }) =>
    problemText(paymentCheckTexts, code, parameters, language),
  );
  return { ok, lines: ok ? [sound] : lines };
}
