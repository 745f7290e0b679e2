import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Language } from '#pruefwerk/problems';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { readJson } from '../input.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { Verification } from './verification.ts';

/** SHA-256 of the workbook that a result states, or undefined when the JSON is no result. */
function statedHash(json: unknown): string | undefined {
  const workbook = (json as { workbook?: { sha256?: unknown } } | null)?.workbook;
  return typeof workbook?.sha256 === 'string' ? workbook.sha256 : undefined;
}

/**
 * Compares the workbook with what it states of itself since its issue, and, when a result is given, its bytes with the
 * hash that the result states. A file saved again without changes passes the first and fails the second comparison.
 */
export async function verifyWorkbookFile(
  file: string,
  resultPath: string | undefined,
  language: Language,
): Promise<Verification> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageProblem('cli.file-missing', { file });
  });
  const german = language === 'de';
  const { unchanged, firstDifference, statement } = await verifyWorkbook(bytes);
  const lines = [
    unchanged
      ? german
        ? `Der Inhalt ist unverändert seit der Ausgabe. Grundgesamtheit ${statement.populationSha256}`
        : `The content is unchanged since its issue. Population ${statement.populationSha256}`
      : german
        ? `Der Inhalt wurde nach der Ausgabe geändert, zuerst im Blatt „${firstDifference}“.`
        : `The content was changed after its issue, first in the sheet "${firstDifference}".`,
  ];
  if (!resultPath) return { ok: unchanged, lines };
  const same =
    statedHash(await readJson(resultPath)) === createHash('sha256').update(bytes).digest('hex');
  lines.push(
    same
      ? german
        ? 'Die Datei ist Byte für Byte die ausgegebene.'
        : 'The file is byte for byte the one that was issued.'
      : german
        ? 'Die Datei ist nicht Byte für Byte die ausgegebene; sie wurde neu gespeichert oder verändert.'
        : 'The file is not byte for byte the one that was issued; it was saved again or changed.',
  );
  return { ok: unchanged && same, lines };
}
